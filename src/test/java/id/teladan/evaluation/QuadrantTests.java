package id.teladan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.teladan.cycle.LawOf2022;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.PredicateMatrix;
import id.teladan.cycle.Rating;
import id.teladan.cycle.UnitPredicate;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadrantTests {

    private static final PredicateMatrix MATRIX = LawOf2022.matrix();

    @ParameterizedTest
    @CsvSource({
        "DIATAS, DIBAWAH, KURANG",
        "DIATAS, SESUAI, BAIK",
        "DIATAS, DIATAS, SANGAT_BAIK",
        "SESUAI, DIBAWAH, KURANG",
        "SESUAI, SESUAI, BAIK",
        "SESUAI, DIATAS, BAIK",
        "DIBAWAH, DIBAWAH, SANGAT_KURANG",
        "DIBAWAH, SESUAI, BUTUH_PERBAIKAN",
        "DIBAWAH, DIATAS, BUTUH_PERBAIKAN"
    })
    void nineCellsOfTheLaw(Rating result, Rating behavior, Predicate predicate) {
        assertThat(Quadrant.predicate(MATRIX, result, behavior)).isEqualTo(predicate);
    }

    @Test
    void quadrantWithAGapIsRefused() {
        Map<PredicateMatrix.Cell, Predicate> cells = new HashMap<>(MATRIX.cells());
        cells.remove(new PredicateMatrix.Cell(Rating.SESUAI, Rating.SESUAI));
        assertThatIllegalArgumentException().isThrownBy(() -> new PredicateMatrix(cells));
    }

    @Property
    void everyPairHasAPredicateAndNeighborsDiffer(@ForAll Rating result, @ForAll Rating behavior) {
        Predicate given = Quadrant.predicate(MATRIX, result, behavior);
        assertThat(Quadrant.whatWouldHaveChangedIt(MATRIX, result, behavior)).allSatisfy(neighbor -> {
            assertThat(neighbor.predicate())
                    .isNotEqualTo(given)
                    .isEqualTo(Quadrant.predicate(MATRIX, neighbor.result(), neighbor.behavior()));
            assertThat(neighbor.result() != result ^ neighbor.behavior() != behavior)
                    .isTrue();
        });
    }

    @Test
    void sentencesTellWhatWouldHaveChangedIt() {
        assertThat(Quadrant.whatWouldHaveChangedIt(MATRIX, Rating.SESUAI, Rating.SESUAI))
                .extracting(Quadrant.Neighbor::sentence)
                .containsExactly(
                        "Bila hasil kerja dibawah ekspektasi, predikatnya Butuh Perbaikan.",
                        "Bila perilaku kerja dibawah ekspektasi, predikatnya Kurang/Misconduct.");
        assertThat(Quadrant.whatWouldHaveChangedIt(MATRIX, Rating.DIATAS, Rating.DIATAS))
                .extracting(Quadrant.Neighbor::sentence)
                .containsExactly(
                        "Bila hasil kerja sesuai ekspektasi, predikatnya Baik.",
                        "Bila perilaku kerja sesuai ekspektasi, predikatnya Baik.");
    }

    @ParameterizedTest
    @CsvSource({"DIATAS, KURANG", "SESUAI, KURANG", "DIBAWAH, SANGAT_KURANG"})
    void uncompletedStudyIsRatedByBehaviourAlone(Rating behavior, Predicate predicate) {
        assertThat(Quadrant.ofUncompletedStudy(behavior)).isEqualTo(predicate);
    }

    @ParameterizedTest
    @CsvSource({
        "1, ISTIMEWA, DIATAS",
        "1, BAIK, SESUAI",
        "1, BUTUH_PERBAIKAN, DIBAWAH",
        "1, KURANG, DIBAWAH",
        "1, SANGAT_KURANG, DIBAWAH",
        "0, ISTIMEWA, "
    })
    void headIsRatedByTheUnitWhereTheRuleIsOn(int on, UnitPredicate unit, @Nullable Rating rating) {
        assertThat(HeadOfUnit.resultRating(unit, LawOf2022.ruleSet(Map.of("evaluation.head-follows-unit", on)))
                        .orElse(null))
                .isEqualTo(rating);
    }
}
