package id.teladan.evaluation;

import id.teladan.performance.Aim;
import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.performance.Pace;
import id.teladan.planning.Aspect;
import id.teladan.planning.IndicatorId;
import id.teladan.planning.Perspective;
import id.teladan.planning.PlanId;
import id.teladan.planning.ResultKind;
import id.teladan.planning.WorkResultId;
import id.teladan.shared.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the plan with all that was reported on it up to the day that the evaluation looks at.
 *
 * @param parent the superior's result or the organisation's goal that the result serves; empty if none is named
 * @param startsOn first day of the plan
 * @param realized in the indicator's unit; null without a report: missing, not zero
 * @param evidenceCount files that prove the reports
 */
public record IndicatorEvidence(
        EmployeeId employeeId,
        PlanId planId,
        WorkResultId resultId,
        int resultNumber,
        ResultKind resultKind,
        String resultDescription,
        String parent,
        IndicatorId indicatorId,
        Aspect aspect,
        @Nullable Perspective perspective,
        String description,
        BigDecimal target,
        @Nullable BigDecimal targetMax,
        String unit,
        Direction direction,
        Measurement measurement,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable BigDecimal realized,
        int reportCount,
        int evidenceCount) {

    /** Where it stands on a day; {@code behindPercent} is setting {@code pace.behind-percent}. */
    public Pace pace(LocalDate asOf, BigDecimal behindPercent) {
        return Pace.of(
                new Aim(direction, measurement, target, targetMax), startsOn, endsOn, asOf, realized, behindPercent);
    }
}
