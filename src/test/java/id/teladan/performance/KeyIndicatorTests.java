package id.teladan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyIndicatorTests {

    private static final BigDecimal BEHIND = BigDecimal.valueOf(95);

    @ParameterizedTest
    @CsvSource({
        "MAXIMIZE, CUMULATIVE, '', 3, 3",
        "MAXIMIZE, CUMULATIVE, '', 12, 12",
        "MAXIMIZE, CUMULATIVE, 1 2 3 12, 9, 3",
        "MAXIMIZE, LATEST, '', 3, 12",
        "MINIMIZE, LATEST, 20 18 15 12, 6, 18",
        "MILESTONE, LATEST, '', 9, 0",
        "MILESTONE, LATEST, '', 12, 12"
    })
    void wayThroughTheYearSaysWhatIsDueWhen(
            Direction direction, Measurement measurement, String way, int month, BigDecimal expected) {
        assertThat(indicator(direction, measurement, null, way, "").expectedBy(month))
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, MAXIMIZE, CUMULATIVE, '', '', NO_REPORT, 0, ''",
        "2026-03-31, MAXIMIZE, CUMULATIVE, '', '', NO_REPORT, 3, 3",
        "2026-03-30, MAXIMIZE, CUMULATIVE, '', '', NO_REPORT, 0, ''",
        "2026-11-24, MAXIMIZE, CUMULATIVE, '', 3 3 3, ON_COURSE, 9, ''",
        "2026-11-24, MAXIMIZE, CUMULATIVE, '', 3 3, BEHIND, 9, 9",
        "2026-11-24, MAXIMIZE, CUMULATIVE, 1 2 3 12, 1 1 1, ON_COURSE, 3, ''",
        "2026-11-24, MINIMIZE, LATEST, 20 18 15 12, 20 18 15, ON_COURSE, 15, ''",
        "2026-11-24, MINIMIZE, LATEST, 20 18 15 12, 20 18 18, BEHIND, 15, ''",
        "2026-11-24, RANGE, LATEST, '', 13 13 13, ON_COURSE, 12, ''",
        "2026-11-24, RANGE, LATEST, '', 13 13 16, BEHIND, 12, ''",
        "2026-11-24, MILESTONE, LATEST, '', 0 0 0, ON_COURSE, 0, ''",
        "2027-01-10, MILESTONE, LATEST, '', 0 0 0 0, BEHIND, 12, ''",
        "2027-01-10, MILESTONE, LATEST, '', 0 0 0 12, ON_COURSE, 12, ''"
    })
    void standingIsJudgedByTheLatestPeriodThatIsOver(
            LocalDate today,
            Direction direction,
            Measurement measurement,
            String way,
            String realized,
            Standing standing,
            BigDecimal expected,
            String missing) {
        KeyIndicator indicator = indicator(
                direction, measurement, direction == Direction.RANGE ? BigDecimal.valueOf(14) : null, way, realized);
        Pace pace = indicator.paceOn(today, BEHIND);
        assertThat(pace.standing()).isEqualTo(standing);
        assertThat(pace.expected()).isEqualByComparingTo(expected);
        assertThat(indicator.missing(today).map(String::valueOf).orElse("")).isEqualTo(missing);
    }

    private static KeyIndicator indicator(
            Direction direction, Measurement measurement, @Nullable BigDecimal most, String way, String realized) {
        return new KeyIndicator(
                new KeyIndicatorId(1),
                new AgreementId(1),
                new UnitId(1),
                "Dinas Kesehatan",
                2026,
                AgreementStatus.AGREED,
                1,
                "Meningkatnya status gizi balita",
                1,
                "Balita ditimbang",
                null,
                null,
                BigDecimal.valueOf(12),
                most,
                "balita",
                direction,
                measurement,
                Rhythm.QUARTER,
                quarters(way),
                null,
                null,
                null,
                null,
                quarters(realized));
    }

    private static List<Waypoint> quarters(String amounts) {
        List<String> all = Arrays.stream(amounts.split(" ", -1))
                .filter(amount -> !amount.isEmpty())
                .toList();
        return IntStream.range(0, all.size())
                .mapToObj(place -> new Waypoint((place + 1) * 3, new BigDecimal(all.get(place))))
                .toList();
    }
}
