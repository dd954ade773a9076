package id.teladan.identity;

import id.teladan.shared.Role;
import id.teladan.shared.UnitId;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A role to be given.
 *
 * @param unit which unit it reaches; only for roles of units
 */
public record NewGrant(
        @NotNull(message = "{identity.role-missing}") Role role,
        @Nullable UnitId unit) {}
