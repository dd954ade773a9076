package id.teladan.evaluation;

import id.teladan.cycle.Rating;
import id.teladan.cycle.UnitPredicate;
import id.teladan.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What must be so before an evaluation moves on. */
final class EvaluationRules {

    private EvaluationRules() {}

    /** Stage 1 comes before stage 3 (PermenPANRB 6/2022, Ps 24(1), 25(1)). */
    static UnitPredicate mustHaveUnitPredicate(@Nullable UnitPredicate unit) {
        if (unit == null) {
            throw new RuleViolation("evaluation.needs-unit-predicate");
        }
        return unit;
    }

    /** A rating may differ from the suggested one, or stand where none was suggested, with a reason. */
    static void mustExplainDeparture(
            Suggestion result,
            Rating resultRating,
            Suggestion behavior,
            Rating behaviorRating,
            @Nullable String reason) {
        boolean departs = result.rating() != resultRating || behavior.rating() != behaviorRating;
        if (departs && (reason == null || reason.isBlank())) {
            throw new RuleViolation("evaluation.needs-reason");
        }
    }

    /** A spread that departs from the pattern is finalised with a justification; it is never changed for it (IV.B.2.a). */
    static void mustJustify(Distribution distribution, @Nullable String justification) {
        if (!distribution.findings().isEmpty() && (justification == null || justification.isBlank())) {
            throw new RuleViolation(
                    "evaluation.needs-justification", distribution.findings().size());
        }
    }
}
