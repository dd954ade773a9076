package id.teladan.evaluation;

import id.teladan.cycle.Rating;
import id.teladan.cycle.RuleSet;
import id.teladan.cycle.UnitPredicate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whoever leads an organisation is rated by its achievement: of the later circular, so a setting of the rule set. */
public final class HeadOfUnit {

    private HeadOfUnit() {}

    /** The rating of results that the organisation's predicate gives its head; empty where the rule is switched off. */
    public static Optional<Rating> resultRating(UnitPredicate unit, RuleSet rules) {
        if (!applies(rules)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (unit) {
                    case ISTIMEWA -> Rating.DIATAS;
                    case BAIK -> Rating.SESUAI;
                    case BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG -> Rating.DIBAWAH;
                });
    }

    /**
     * Puts the rating that the led unit gives in the place of the one suggested by evidence; unchanged where the rule is
     * switched off. While the led unit has no predicate there is no suggestion.
     */
    static Suggestion suggestion(UnitStanding led, Suggestion byEvidence, RuleSet rules) {
        if (!applies(rules)) {
            return byEvidence;
        }
        List<Term> derivation = new ArrayList<>(byEvidence.derivation());
        UnitPredicate predicate = led.predicate();
        if (predicate == null) {
            derivation.add(new Term(
                    "Rating hasil kerja pimpinan unit",
                    "Belum ada saran: predikat " + led.name()
                            + " belum ditetapkan, padahal rating hasil kerja pimpinannya mengikuti predikat itu."));
            return new Suggestion(null, true, derivation);
        }
        Rating rating = resultRating(predicate, rules).orElseThrow();
        derivation.add(new Term(
                "Rating hasil kerja pimpinan unit",
                rating.label() + ", karena predikat " + led.name() + " " + predicate.label()
                        + "; rating hasil kerja pimpinan unit mengikuti predikat unitnya."));
        return new Suggestion(rating, false, derivation);
    }

    static boolean applies(RuleSet rules) {
        return rules.number("evaluation.head-follows-unit").compareTo(BigDecimal.ONE) == 0;
    }
}
