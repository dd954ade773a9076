package id.teladan.planning;

import id.teladan.performance.KeyIndicatorId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A planned result (RHK), worded as an achievement.
 *
 * @param number from 1 through UTAMA and TAMBAHAN
 * @param parentResultId the superior's result that this one serves
 * @param parentGoal the organisation's goal with its indicator, until or instead of such a result (Format A.1.7, note *)
 * @param keyIndicatorId the unit's key indicator that {@code parentGoal} tells; null where that is free text
 * @param weight in percent of the whole plan, for display only; null where none is given
 * @param lineId the same in all editions of the plan
 * @param assigner position of the leader or team that assigned it, as printed in "(penugasan dari …)"
 */
public record WorkResult(
        WorkResultId id,
        PlanId planId,
        int number,
        ResultKind kind,
        String description,
        @Nullable WorkResultId parentResultId,
        @Nullable String parentGoal,
        @Nullable KeyIndicatorId keyIndicatorId,
        @Nullable String assigner,
        Classification classification,
        @Nullable BigDecimal weight,
        WorkResultId lineId) {}
