package id.teladan.planning;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is begun.
 *
 * @param startsOn in the same year as {@code endsOn}, which is the plan's year
 * @param copyLatest whether results, indicators and the Lampiran of the person's latest plan are taken over as a start; null means no
 */
public record NewPlan(
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull Approach approach,
        @Nullable Boolean copyLatest) {}
