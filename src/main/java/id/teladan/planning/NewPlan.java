package id.teladan.planning;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is begun.
 *
 * @param startsOn in the same year as {@code endsOn}, which is the plan's year
 * @param sourceId one of {@link PlanDrafts#sources}, whose results, indicators and Lampiran are taken over as a start
 * @param inherit whether the results that stay with the position are taken over from its former holder; null means no
 */
public record NewPlan(
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull Approach approach,
        @Nullable PlanId sourceId,
        @Nullable Boolean inherit) {}
