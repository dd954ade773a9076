package id.teladan.planning;

import id.teladan.shared.UnitId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom a shared target is for.
 *
 * @param unit with all beneath it; null for the people whom the actor assesses
 * @param positionName as in the register, empty for any
 * @param year of the plans
 */
public record TargetGroup(
        @Nullable UnitId unit, @NotNull @Size(max = 200) String positionName, int year) {}
