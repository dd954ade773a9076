package id.teladan.evaluation.web;

import id.teladan.cycle.DistributionRule;
import id.teladan.cycle.PredicateMatrix;
import id.teladan.cycle.Rating;
import id.teladan.cycle.RuleSet;
import id.teladan.cycle.UnitPredicate;
import id.teladan.evaluation.Distribution;
import id.teladan.ui.DistributionCurve;
import id.teladan.ui.Predicate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the law's ratings and predicates are drawn. */
final class Looks {

    private Looks() {}

    static Predicate of(id.teladan.cycle.Predicate predicate) {
        return Predicate.valueOf(predicate.name());
    }

    static @Nullable Predicate orNothing(id.teladan.cycle.@Nullable Predicate predicate) {
        return predicate == null ? null : of(predicate);
    }

    /** Rows from Diatas down, columns from Dibawah to Diatas. */
    static List<List<Predicate>> matrix(PredicateMatrix matrix) {
        return Arrays.stream(Rating.values())
                .map(result -> Arrays.stream(Rating.values())
                        .sorted((one, other) -> other.compareTo(one))
                        .map(behavior -> of(matrix.at(result, behavior)))
                        .toList())
                .toList();
    }

    static int row(@Nullable Rating result) {
        return result == null ? -1 : result.ordinal();
    }

    static int column(@Nullable Rating behavior) {
        return behavior == null ? -1 : Rating.values().length - 1 - behavior.ordinal();
    }

    /** Filled bars of three; 0 if unknown. */
    static int level(@Nullable Rating rating) {
        return rating == null ? 0 : Rating.values().length - rating.ordinal();
    }

    static String shortLabel(@Nullable Rating rating) {
        return rating == null ? "Belum diketahui" : rating.label().split(" ", 2)[0];
    }

    static DistributionCurve curve(Distribution distribution, UnitPredicate organization, RuleSet rules) {
        List<DistributionRule> pattern = rules.distribution(organization);
        return new DistributionCurve(
                "Sebaran predikat tim di atas pola predikat unit " + organization.label(),
                pattern.stream()
                        .map(rule -> new DistributionCurve.Count(
                                rule.predicate().label(),
                                of(rule.predicate()).style(),
                                distribution.counts().getOrDefault(rule.predicate(), 0)))
                        .toList(),
                shares(pattern));
    }

    /** The regulation's curve has no scale: its heights as parts of their sum. */
    private static List<BigDecimal> shares(List<DistributionRule> pattern) {
        BigDecimal sum = pattern.stream().map(DistributionRule::height).reduce(BigDecimal.ZERO, BigDecimal::add);
        return pattern.stream()
                .map(rule -> rule.height().movePointRight(2).divide(sum, 1, RoundingMode.HALF_UP))
                .toList();
    }
}
