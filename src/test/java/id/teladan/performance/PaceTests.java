package id.teladan.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final BigDecimal BEHIND = BigDecimal.valueOf(95);

    @ParameterizedTest
    @CsvSource({
        "MAXIMIZE, 80, , 60, 75.0",
        "MAXIMIZE, 80, , 100, 125.0",
        "MAXIMIZE, 3, , 2, 66.7",
        "MAXIMIZE, 2000, , 1, 0.1",
        "MAXIMIZE, 0, , 0, 100.0",
        "MAXIMIZE, 80, , 0, 0.0",
        "MINIMIZE, 10, , 10, 100.0",
        "MINIMIZE, 10, , 8, 120.0",
        "MINIMIZE, 10, , 12, 80.0",
        "MINIMIZE, 10, , 20, 0.0",
        "MINIMIZE, 10, , 35, 0.0",
        "MINIMIZE, 0, , 0, 100.0",
        "MINIMIZE, 0, , 1, 0.0",
        "RANGE, 80, 90, 80, 100.0",
        "RANGE, 80, 90, 85, 100.0",
        "RANGE, 80, 90, 90, 100.0",
        "RANGE, 80, 90, 60, 75.0",
        "RANGE, 80, 90, 99, 90.0",
        "RANGE, 80, 90, 300, 0.0",
        "RANGE, 0, 5, 0, 100.0",
        "RANGE, 0, 5, 6, 80.0",
        "RANGE, 0, 0, 1, 0.0",
        "MILESTONE, 1, , 1, 100.0",
        "MILESTONE, 1, , 0.99, 0.0"
    })
    void achievementFollowsTheDirection(
            Direction direction, BigDecimal target, @Nullable BigDecimal max, BigDecimal realization, String percent) {
        assertThat(new Aim(direction, Measurement.LATEST, target, max).percent(realization))
                .isEqualTo(new BigDecimal(percent));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 0.00", "2026-01-01, 1.00", "2026-03-31, 90.00", "2026-12-31, 365.00", "2027-03-01, 365.00"
    })
    void whatAddsUpIsExpectedByTheShareOfDaysGoneBy(LocalDate today, BigDecimal expected) {
        assertThat(pace(Direction.MAXIMIZE, Measurement.CUMULATIVE, "365", null, today, null)
                        .expected())
                .isEqualTo(expected);
    }

    @Test
    void stateIsExpectedInFullFromTheFirstDay() {
        Pace pace = pace(Direction.MAXIMIZE, Measurement.LATEST, "80", null, FIRST, "60");
        assertThat(pace.expected()).isEqualTo(new BigDecimal("80.00"));
        assertThat(pace.standing()).isEqualTo(Standing.BEHIND);
    }

    @ParameterizedTest
    @CsvSource({
        "MAXIMIZE, 365, , 2026-04-10, 95, ON_COURSE",
        "MAXIMIZE, 365, , 2026-04-10, 94.95, ON_COURSE",
        "MAXIMIZE, 365, , 2026-04-10, 94.94, BEHIND",
        "MAXIMIZE, 365, , 2026-04-10, 0, BEHIND",
        "MINIMIZE, 365, , 2026-04-10, 105, ON_COURSE",
        "MINIMIZE, 365, , 2026-04-10, 106, BEHIND",
        "RANGE, 365, 400, 2026-04-10, 94, BEHIND",
        "RANGE, 365, 400, 2026-04-10, 390, ON_COURSE",
        "RANGE, 365, 400, 2026-04-10, 500, BEHIND",
        "MILESTONE, 1, , 2026-12-30, 0, ON_COURSE",
        "MILESTONE, 1, , 2026-12-31, 0, BEHIND",
        "MILESTONE, 1, , 2026-12-31, 1, ON_COURSE"
    })
    void standingComparesWithWhatIsDueToday(
            Direction direction,
            String target,
            @Nullable String max,
            LocalDate today,
            String realization,
            Standing standing) {
        assertThat(pace(direction, Measurement.CUMULATIVE, target, max, today, realization)
                        .standing())
                .isEqualTo(standing);
    }

    @Test
    void noReportIsNotZero() {
        Pace silent = pace(Direction.MAXIMIZE, Measurement.CUMULATIVE, "365", null, LAST, null);
        assertThat(silent).isEqualTo(new Pace(new BigDecimal("365.00"), null, null, Standing.NO_REPORT));
        assertThat(pace(Direction.MAXIMIZE, Measurement.CUMULATIVE, "365", null, LAST, "0")
                        .percent())
                .isEqualTo(new BigDecimal("0.0"));
    }

    @Test
    void rangeHasAnUpperBoundAndNothingElseDoes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Aim(Direction.RANGE, Measurement.LATEST, BigDecimal.ONE, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Aim(Direction.MAXIMIZE, Measurement.LATEST, BigDecimal.ONE, BigDecimal.TEN));
    }

    @Property
    void moreOfAGoodThingNeverLowersAndMoreOfABadOneNeverRaises(
            @ForAll @IntRange(max = 1000) int target,
            @ForAll @IntRange(max = 2000) int realization,
            @ForAll @IntRange(max = 100) int more) {
        Aim good = new Aim(Direction.MAXIMIZE, Measurement.LATEST, BigDecimal.valueOf(target), null);
        Aim bad = new Aim(Direction.MINIMIZE, Measurement.LATEST, BigDecimal.valueOf(target), null);
        BigDecimal now = BigDecimal.valueOf(realization);
        BigDecimal then = BigDecimal.valueOf(realization + more);
        assertThat(good.percent(then)).isGreaterThanOrEqualTo(good.percent(now));
        assertThat(bad.percent(then)).isLessThanOrEqualTo(bad.percent(now));
        assertThat(bad.percent(then)).isNotNegative();
    }

    private static Pace pace(
            Direction direction,
            Measurement measurement,
            String target,
            @Nullable String max,
            LocalDate today,
            @Nullable String realization) {
        return Pace.of(
                new Aim(direction, measurement, new BigDecimal(target), max == null ? null : new BigDecimal(max)),
                FIRST,
                LAST,
                today,
                realization == null ? null : new BigDecimal(realization),
                BEHIND);
    }
}
