package id.teladan.evaluation;

import id.teladan.cycle.BehaviorValue;
import id.teladan.cycle.Rating;
import id.teladan.cycle.RuleSet;
import id.teladan.planning.IndicatorId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a suggestion was derived from, and what came of it. Kept with the evaluation, so that it can be recomputed with
 * the same rule set years later.
 *
 * @param asOf reports up to this day count, and the pace expected by it
 * @param unit the unit led by the assessor
 * @param ledUnit the unit that the person leads; null for everybody who leads none
 * @param results the computed marks, in the plan's order
 */
public record Derivation(
        LocalDate asOf,
        UnitStanding unit,
        @Nullable UnitStanding ledUnit,
        List<IndicatorEvidence> indicators,
        List<FeedbackLine> feedback,
        List<ValueGround> values,
        List<ResultMark> results,
        Suggestion result,
        Suggestion behavior) {

    public Derivation {
        indicators = List.copyOf(indicators);
        feedback = List.copyOf(feedback);
        values = List.copyOf(values);
        results = List.copyOf(results);
    }

    static Derivation of(
            LocalDate asOf,
            UnitStanding unit,
            @Nullable UnitStanding ledUnit,
            List<IndicatorEvidence> indicators,
            List<FeedbackLine> feedback,
            List<BehaviorValue> coreValues,
            RuleSet rules) {
        List<ResultMark> results = grounds(asOf, indicators, feedback, rules).stream()
                .map(ground -> ResultMark.of(ground, rules))
                .toList();
        List<ValueGround> values = coreValues.stream()
                .map(value -> ValueGround.of(value, feedback))
                .toList();
        Suggestion ofResults = ResultSuggestion.of(results, rules);
        return new Derivation(
                asOf,
                unit,
                ledUnit,
                indicators,
                feedback,
                values,
                results,
                ledUnit == null ? ofResults : HeadOfUnit.suggestion(ledUnit, ofResults, rules),
                BehaviorSuggestion.of(values));
    }

    /** The same inputs judged again: equal to this one as long as the rule set is the same. */
    Derivation recomputed(List<BehaviorValue> coreValues, RuleSet rules) {
        return of(asOf, unit, ledUnit, indicators, feedback, coreValues, rules);
    }

    private static List<ResultGround> grounds(
            LocalDate asOf, List<IndicatorEvidence> indicators, List<FeedbackLine> feedback, RuleSet rules) {
        BigDecimal behind = rules.number("pace.behind-percent");
        Map<Integer, List<IndicatorEvidence>> byResult = new LinkedHashMap<>();
        indicators.forEach(each -> byResult.computeIfAbsent(each.resultNumber(), none -> new ArrayList<>())
                .add(each));
        return byResult.values().stream()
                .map(group -> new ResultGround(
                        group.getFirst().resultId(),
                        group.getFirst().resultNumber(),
                        group.getFirst().resultKind(),
                        group.getFirst().resultDescription(),
                        group.stream()
                                .map(each -> new IndicatorGround(
                                        each.description(),
                                        each.pace(asOf, behind).pacePercent(),
                                        leaderMark(each.indicatorId(), feedback)))
                                .toList()))
                .toList();
    }

    /** The leader's latest mark on the indicator or on a report against it; feedback comes newest first. */
    private static @Nullable Rating leaderMark(IndicatorId indicator, List<FeedbackLine> feedback) {
        return feedback.stream()
                .filter(line -> line.fromLeader() && line.mark() != null && indicator.equals(line.indicatorId()))
                .map(FeedbackLine::mark)
                .findFirst()
                .orElse(null);
    }
}
