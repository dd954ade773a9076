package id.teladan.evaluation;

import id.teladan.cycle.Period;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.Rating;
import id.teladan.cycle.RuleSet;
import id.teladan.cycle.UnitPredicate;
import id.teladan.shared.RuleViolation;
import id.teladan.ui.Format;
import java.time.LocalDate;
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

    /** The rating of results of whoever leads a unit is the unit's, where the circular is switched on; nobody chooses it. */
    static void mustFollowLedUnit(Derivation derivation, Rating resultRating, RuleSet rules) {
        UnitStanding led = derivation.ledUnit();
        if (led == null || !HeadOfUnit.applies(rules)) {
            return;
        }
        if (led.predicate() == null) {
            throw new RuleViolation("evaluation.needs-led-unit-predicate", led.name());
        }
        Rating given = derivation.result().rating();
        if (given != null && given != resultRating) {
            throw new RuleViolation("evaluation.head-follows-unit", led.name(), given.label());
        }
    }

    /** Ratings may be prepared from the first day on; the evaluation itself belongs to the end of the period. */
    static void mustBeOpen(Period period, LocalDate today) {
        if (today.isBefore(period.windowOpensOn())) {
            throw new RuleViolation("evaluation.window-not-open", Format.date(period.windowOpensOn()));
        }
    }

    /** Final is what the assessor saw and confirmed, nothing else. */
    static void mustBeConfirmed(Predicate computed, @Nullable Predicate confirmed) {
        if (confirmed != null && confirmed != computed) {
            throw new RuleViolation("evaluation.predicate-differs", computed.label());
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
