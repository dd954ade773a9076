package id.teladan.cascade;

import id.teladan.shared.EmployeeId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A matrix as it is begun.
 *
 * @param name of the team; not read for a unit
 * @param leaderId of the team, the actor or somebody whom the actor assesses; not read for a unit
 */
public record NewMatrix(
        @NotNull Integer year,
        @NotNull(message = "{cascade.level-missing}") Level level,

        @Nullable @Size(max = 120, message = "{cascade.name-too-long}") String name,

        @Nullable EmployeeId leaderId) {

    String nameOrEmpty() {
        return name == null ? "" : name.strip();
    }
}
