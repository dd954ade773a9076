package id.teladan.evaluation;

import id.teladan.cycle.PeriodId;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.Rating;
import id.teladan.cycle.RuleSetId;
import id.teladan.cycle.UnitPredicate;
import id.teladan.planning.PlanId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.UnitId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A person's evaluation in a period.
 *
 * @param assessorId who evaluates: the assessor, or after the window the assessor's superior
 * @param lateAssessorId in whose stead the superior evaluates (Lampiran IV.A.11); null for those in time
 * @param unitId the unit led by the person's assessor, whose achievement counts (Lampiran IV.B.1.g)
 * @param ledUnitId the unit that the person leads; null for everybody who leads none
 * @param unitPredicate as it was when the evaluation became final; null before
 * @param reason why the ratings depart from the suggested ones; null if they do not
 */
public record Evaluation(
        EvaluationId id,
        EmployeeId employeeId,
        PeriodId periodId,
        PlanId planId,
        EmployeeId assessorId,
        @Nullable EmployeeId lateAssessorId,
        UnitId unitId,
        @Nullable UnitId ledUnitId,
        RuleSetId ruleSetId,
        EvaluationStatus status,
        @Nullable UnitPredicate unitPredicate,
        @Nullable Rating suggestedResult,
        @Nullable Rating suggestedBehavior,
        @Nullable Rating resultRating,
        @Nullable Rating behaviorRating,
        @Nullable Predicate predicate,
        @Nullable String reason,
        @Nullable String recommendation,
        @Nullable OffsetDateTime ratedAt,
        @Nullable OffsetDateTime finalizedAt,
        @Nullable OffsetDateTime deliveredAt,
        int version) {

    /** Whose team the person is in, whoever evaluates. */
    EmployeeId teamOf() {
        return lateAssessorId == null ? assessorId : lateAssessorId;
    }

    /** Whether it is signed: from then on the employee sees it and nobody changes it. */
    public boolean isFinal() {
        return finalizedAt != null;
    }
}
