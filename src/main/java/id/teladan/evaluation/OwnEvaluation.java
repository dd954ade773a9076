package id.teladan.evaluation;

import id.teladan.cycle.Period;
import id.teladan.cycle.Predicate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A period as the assessed person sees it.
 *
 * @param evaluationId null until the evaluation is final: before that there is nothing to see
 */
public record OwnEvaluation(
        Period period,
        @Nullable EvaluationId evaluationId,
        @Nullable Predicate predicate,
        @Nullable OffsetDateTime finalizedAt) {}
