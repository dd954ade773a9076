package id.teladan.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which results shall hang under which of the superior's; a row without a parent stays as it is. */
public record NewLinks(@NotNull @Size(max = 400) List<@Valid Row> links) {

    public record Row(
            @NotNull WorkResultId resultId, @Nullable WorkResultId parentId) {}
}
