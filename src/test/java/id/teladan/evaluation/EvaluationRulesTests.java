package id.teladan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.teladan.cycle.LawOf2022;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.Rating;
import id.teladan.cycle.UnitPredicate;
import id.teladan.shared.RuleViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationRulesTests {

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, RATED, true",
        "RATED, FINAL, true",
        "FINAL, DELIVERED REPORTED, false",
        "DELIVERED, ACKNOWLEDGED REPORTED, false",
        "ACKNOWLEDGED, REPORTED, false",
        "REPORTED, '', false"
    })
    void evaluationMovesOnlyAlongItsLifeCycle(EvaluationStatus from, String successors, boolean ratable) {
        assertThat(Arrays.stream(EvaluationStatus.values())
                        .filter(from::mayBecome)
                        .map(Enum::name))
                .containsExactlyInAnyOrder(successors.isEmpty() ? new String[0] : successors.split(" ", -1));
        assertThat(from.ratable()).isEqualTo(ratable);
    }

    @Test
    void unitComesBeforeItsPeople() {
        refuses("evaluation.needs-unit-predicate", () -> EvaluationRules.mustHaveUnitPredicate(null));
        assertThat(EvaluationRules.mustHaveUnitPredicate(UnitPredicate.BAIK)).isEqualTo(UnitPredicate.BAIK);
    }

    @Test
    void departureFromASuggestionNeedsAReason() {
        refuses("evaluation.needs-reason", () -> rate(Rating.SESUAI, Rating.DIATAS, null));
        refuses("evaluation.needs-reason", () -> rate(Rating.SESUAI, Rating.DIATAS, " "));
        refuses("evaluation.needs-reason", () -> rate(null, Rating.SESUAI, null));
        assertThatCode(() -> rate(Rating.SESUAI, Rating.SESUAI, null)).doesNotThrowAnyException();
        assertThatCode(() -> rate(Rating.SESUAI, Rating.DIATAS, "Hasil survei")).doesNotThrowAnyException();
    }

    @Test
    void departureFromThePatternNeedsAJustification() {
        Distribution uniform = Distribution.of(Map.of(Predicate.BAIK, 20), UnitPredicate.BAIK, LawOf2022.ruleSet());
        refuses("evaluation.needs-justification", () -> EvaluationRules.mustJustify(uniform, ""));
        assertThatCode(() -> EvaluationRules.mustJustify(uniform, "Semua tim setara"))
                .doesNotThrowAnyException();
    }

    private static void rate(@Nullable Rating suggested, Rating chosen, @Nullable String reason) {
        Term said = new Term("Rating", "Sesuai");
        EvaluationRules.mustExplainDeparture(
                new Suggestion(suggested, false, List.of(said)),
                chosen,
                new Suggestion(Rating.SESUAI, false, List.of(said)),
                Rating.SESUAI,
                reason);
    }

    private static void refuses(String key, ThrowingCallable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed)
                .satisfies(violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
