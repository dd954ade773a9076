package id.teladan.evaluation;

import id.teladan.cycle.Predicate;
import id.teladan.organization.Employee;
import org.jspecify.annotations.Nullable;

/**
 * One row of the team's grid.
 *
 * @param planned whether an agreed plan covers the period: without one nothing can be rated
 * @param status null before the evaluation was opened
 * @param suggested null while a rating cannot be derived
 * @param predicate null before rating
 */
public record TeamAssessment(
        Employee employee,
        boolean planned,
        @Nullable EvaluationStatus status,
        @Nullable Predicate suggested,
        @Nullable Predicate predicate) {

    public boolean isFinal() {
        return status != null && !status.ratable();
    }
}
