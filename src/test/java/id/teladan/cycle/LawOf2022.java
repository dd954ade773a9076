package id.teladan.cycle;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** PermenPANRB 6/2022 with the circular's bounds, written down a second time from the texts to test against. */
public class LawOf2022 {

    private LawOf2022() {}

    public static RuleSet ruleSet() {
        return ruleSet(Map.of());
    }

    /** The rule set with some settings changed. */
    public static RuleSet ruleSet(Map<String, Integer> changed) {
        Map<String, Setting> settings = settings();
        changed.forEach((name, value) -> settings.put(name, setting(name, value)));
        return new RuleSet(
                new RuleSetId(1),
                "PermenPANRB 6/2022",
                LocalDate.of(2022, 2, 7),
                "PermenPANRB 6/2022",
                matrix(),
                distribution(),
                List.of(
                        new DistributionGroupRule(
                                UnitPredicate.BAIK,
                                Set.of(Predicate.BUTUH_PERBAIKAN, Predicate.KURANG),
                                1,
                                BigDecimal.ZERO),
                        new DistributionGroupRule(
                                UnitPredicate.SANGAT_KURANG,
                                Set.of(Predicate.KURANG, Predicate.BUTUH_PERBAIKAN),
                                0,
                                BigDecimal.TEN)),
                settings);
    }

    /** Each row a rating of results, from the best; each column a rating of behaviour, from the worst: as printed. */
    public static PredicateMatrix matrix() {
        Predicate[][] printed = {
            {Predicate.KURANG, Predicate.BAIK, Predicate.SANGAT_BAIK},
            {Predicate.KURANG, Predicate.BAIK, Predicate.BAIK},
            {Predicate.SANGAT_KURANG, Predicate.BUTUH_PERBAIKAN, Predicate.BUTUH_PERBAIKAN}
        };
        return new PredicateMatrix(Arrays.stream(Rating.values())
                .flatMap(result ->
                        Arrays.stream(Rating.values()).map(behavior -> new PredicateMatrix.Cell(result, behavior)))
                .collect(toMap(
                        Function.identity(),
                        cell -> printed[cell.result().siasnCode() - 1][
                                3 - cell.behavior().siasnCode()])));
    }

    private static Map<String, Setting> settings() {
        return Stream.of(
                        setting("evaluation.most-percent", 50),
                        setting("evaluation.small-part-percent", 25),
                        setting("evaluation.above-percent", 100),
                        setting("evaluation.meeting-percent", 90),
                        setting("evaluation.head-follows-unit", 1),
                        setting("distribution.smallest-unit", 10),
                        setting("pace.behind-percent", 95),
                        setting("document.hand-over-days", 14),
                        setting("document.return-days", 14),
                        setting("document.report-days", 30),
                        setting("late.sign-days", 14),
                        setting("late.hand-over-days", 7),
                        setting("late.return-days", 7),
                        setting("objection.file-days", 14),
                        setting("objection.decide-days", 7),
                        setting("monitoring.silence-days", 14),
                        setting("monitoring.low-percent", 70),
                        setting("monitoring.fair-percent", 85),
                        setting("monitoring.good-percent", 95))
                .collect(toMap(Setting::name, Function.identity()));
    }

    private static Setting setting(String name, int value) {
        return new Setting(name, BigDecimal.valueOf(value), "", "");
    }

    private static List<DistributionRule> distribution() {
        return Arrays.stream(UnitPredicate.values())
                .flatMap(organization -> Arrays.stream(Predicate.values())
                        .map(predicate -> new DistributionRule(
                                organization,
                                predicate,
                                BigDecimal.ONE,
                                atMost(organization, predicate),
                                atLeast(organization, predicate))))
                .toList();
    }

    private static @Nullable BigDecimal atMost(UnitPredicate organization, Predicate predicate) {
        return switch (organization) {
            case ISTIMEWA -> only(predicate, Predicate.SANGAT_BAIK, 70);
            case BAIK -> only(predicate, Predicate.BAIK, 70);
            case BUTUH_PERBAIKAN, KURANG -> only(predicate, Predicate.SANGAT_BAIK, 10);
            case SANGAT_KURANG -> only(predicate, Predicate.SANGAT_BAIK, 0);
        };
    }

    private static @Nullable BigDecimal atLeast(UnitPredicate organization, Predicate predicate) {
        return switch (organization) {
            case ISTIMEWA, BAIK -> null;
            case BUTUH_PERBAIKAN -> only(predicate, Predicate.BUTUH_PERBAIKAN, 60);
            case KURANG ->
                predicate == Predicate.BUTUH_PERBAIKAN ? BigDecimal.TEN : only(predicate, Predicate.KURANG, 60);
            case SANGAT_KURANG -> only(predicate, Predicate.SANGAT_KURANG, 60);
        };
    }

    private static @Nullable BigDecimal only(Predicate predicate, Predicate bound, int percent) {
        return predicate == bound ? BigDecimal.valueOf(percent) : null;
    }
}
