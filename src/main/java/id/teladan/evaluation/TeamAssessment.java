package id.teladan.evaluation;

import id.teladan.cycle.Predicate;
import id.teladan.organization.Employee;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the team's grid.
 *
 * @param planned whether an agreed plan covers the period: without one nothing can be rated
 * @param status null before the evaluation was opened
 * @param suggested null while a rating cannot be derived
 * @param predicate null before rating
 * @param passedOn whether the window closed before it was final, so that the assessor's superior evaluates
 */
public record TeamAssessment(
        Employee employee,
        boolean planned,
        @Nullable EvaluationStatus status,
        @Nullable Predicate suggested,
        @Nullable Predicate predicate,
        boolean passedOn) {

    public boolean isFinal() {
        return status != null && !status.ratable();
    }

    /** Whether everybody who can be evaluated is. */
    public static boolean areComplete(List<TeamAssessment> team) {
        return team.stream().filter(TeamAssessment::planned).allMatch(TeamAssessment::isFinal);
    }
}
