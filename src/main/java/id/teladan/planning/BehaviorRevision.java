package id.teladan.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Special expectations on behaviour, as they shall stand in the plan.
 *
 * @param version of the plan that was changed
 * @param expectations a value that is not named, or named with an empty text, has none
 */
public record BehaviorRevision(
        int version, @NotNull @Size(max = 20) List<@Valid Line> expectations) {

    public record Line(
            @NotBlank String valueCode,
            @Nullable @Size(max = 1000) String text) {}
}
