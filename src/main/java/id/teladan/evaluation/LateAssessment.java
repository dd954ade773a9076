package id.teladan.evaluation;

import id.teladan.organization.Subordinate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the assessor did not evaluate in time, for the assessor's superior.
 *
 * @param status null before the evaluation was opened
 */
public record LateAssessment(Subordinate person, @Nullable EvaluationStatus status) {}
