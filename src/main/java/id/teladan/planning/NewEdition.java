package id.teladan.planning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of an agreed plan as it is begun.
 *
 * @param note what the reason does not say by itself
 * @param startsOn the first day in the new position; with {@link ChangeReason#PINDAH_JABATAN} only
 */
public record NewEdition(
        @NotNull(message = "{planning.reason-missing}") ChangeReason reason,

        @NotNull @Size(min = 1, max = 1000, message = "{planning.reason-note-missing}") String note,

        @Nullable LocalDate startsOn) {

    boolean transfers() {
        return !reason.keepsSpan();
    }
}
