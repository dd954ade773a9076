package id.teladan.evaluation;

import id.teladan.cycle.Rating;
import id.teladan.cycle.RuleSet;
import id.teladan.cycle.UnitPredicate;
import java.math.BigDecimal;
import java.util.Optional;

/** Whoever leads an organisation is rated by its achievement: of the later circular, so a setting of the rule set. */
public final class HeadOfUnit {

    private HeadOfUnit() {}

    /** The rating of results that the organisation's predicate gives its head; empty where the rule is switched off. */
    public static Optional<Rating> resultRating(UnitPredicate unit, RuleSet rules) {
        if (rules.number("evaluation.head-follows-unit").compareTo(BigDecimal.ONE) != 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (unit) {
                    case ISTIMEWA -> Rating.DIATAS;
                    case BAIK -> Rating.SESUAI;
                    case BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG -> Rating.DIBAWAH;
                });
    }
}
