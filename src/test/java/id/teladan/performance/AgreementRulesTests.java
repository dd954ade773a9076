package id.teladan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.performance.KeyIndicatorRevision.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementRulesTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "MAXIMIZE, 10, -, ''",
                "MAXIMIZE, 0, -, target-zero",
                "MINIMIZE, 0, -, ''",
                "MILESTONE, 0, -, target-zero",
                "RANGE, 80, 90, ''",
                "RANGE, 80, 80, ''",
                "RANGE, 0, 5, ''",
                "RANGE, 80, -, range-without-end",
                "RANGE, 90, 80, range-reversed",
                "MAXIMIZE, 90, 80, ''"
            })
    void targetFitsItsDirection(Direction direction, BigDecimal target, @Nullable BigDecimal most, String problem) {
        assertThat(keys(revision(direction, Measurement.LATEST, Rhythm.QUARTER, target, most, List.of())))
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "CUMULATIVE, QUARTER, '', ''",
        "CUMULATIVE, QUARTER, 3 6 9 12, ''",
        "CUMULATIVE, QUARTER, 0 0 0 12, ''",
        "CUMULATIVE, QUARTER, 3 6 9, trajectory-incomplete",
        "CUMULATIVE, QUARTER, 12, trajectory-incomplete trajectory-incomplete trajectory-incomplete",
        "CUMULATIVE, QUARTER, 3 6 5 12, trajectory-falls",
        "CUMULATIVE, QUARTER, 3 6 9 11, trajectory-end",
        "LATEST, QUARTER, 16 15 9 14, ''",
        "LATEST, QUARTER, 16 15, trajectory-incomplete trajectory-incomplete",
        "CUMULATIVE, MONTH, 1 2 3 4 5 6 7 8 9 10 11 12, ''",
        "CUMULATIVE, MONTH, 1 2 3 4 5 6 7 8 9 10 12 12, ''",
        "CUMULATIVE, MONTH, 1 2 3 4 5 6 7 8 9 10 11 13, trajectory-end"
    })
    void trajectoryIsWholeRisesAndEndsAtTheTarget(
            Measurement measurement, Rhythm rhythm, String amounts, String problems) {
        List<Integer> way = Arrays.stream(amounts.split(" ", -1))
                .filter(amount -> !amount.isEmpty())
                .map(Integer::valueOf)
                .toList();
        assertThat(keys(revision(
                        Direction.MAXIMIZE, measurement, rhythm, BigDecimal.valueOf(12), null, points(rhythm, way))))
                .isEqualTo(problems);
    }

    @Property
    void whatAddsUpIsSoundExactlyIfItNeverFallsAndEndsAtTheTarget(
            @ForAll @Size(4) List<@IntRange(max = 4) Integer> way, @ForAll @IntRange(min = 1, max = 4) int target) {
        boolean rises = way.equals(way.stream().sorted().toList());
        boolean sound = rises && way.getLast() == target;
        assertThat(keys(revision(
                                Direction.MAXIMIZE,
                                Measurement.CUMULATIVE,
                                Rhythm.QUARTER,
                                BigDecimal.valueOf(target),
                                null,
                                points(Rhythm.QUARTER, way)))
                        .isEmpty())
                .isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, '', -",
                "-, LOAD, 5, '', -",
                "7, -, -, cascade-missing, -",
                "7, ASPECT, -, '', -",
                "7, ASPECT, 5, '', -",
                "7, LOAD, -, '', 12",
                "7, LOAD, 5, '', 5",
                "7, LOAD, 0, share-zero, 0",
                "7, NON_DIRECT, 5, '', -"
            })
    void onlyALoadHasAShareWhichIsTheTargetIfNothingElseIsSaid(
            @Nullable Long parent,
            @Nullable Cascade cascade,
            @Nullable BigDecimal share,
            String problem,
            @Nullable BigDecimal load) {
        KeyIndicatorRevision revision = new KeyIndicatorRevision(
                1,
                "Balita ditimbang",
                null,
                null,
                BigDecimal.valueOf(12),
                null,
                "balita",
                Direction.MAXIMIZE,
                Measurement.CUMULATIVE,
                Rhythm.QUARTER,
                null,
                null,
                null,
                null,
                parent == null ? null : new KeyIndicatorId(parent),
                cascade,
                share);
        assertThat(keys(revision)).isEqualTo(problem);
        assertThat(revision.load()).isEqualTo(load);
    }

    private static String keys(KeyIndicatorRevision revision) {
        return String.join(
                " ",
                AgreementRules.problems(revision).stream()
                        .map(problem -> problem.key().substring("performance.".length()))
                        .toList());
    }

    private static List<Point> points(Rhythm rhythm, List<Integer> way) {
        List<Point> points = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            int place = rhythm.months().indexOf(month);
            points.add(new Point(place < 0 || place >= way.size() ? null : BigDecimal.valueOf(way.get(place))));
        }
        return points;
    }

    private static KeyIndicatorRevision revision(
            Direction direction,
            Measurement measurement,
            Rhythm rhythm,
            BigDecimal target,
            @Nullable BigDecimal most,
            List<Point> trajectory) {
        return new KeyIndicatorRevision(
                1,
                "Balita ditimbang",
                null,
                null,
                target,
                most,
                "balita",
                direction,
                measurement,
                rhythm,
                trajectory,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
