package id.teladan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PeriodTests {

    @Test
    void yearInQuartersHasFourAndTheAnnualOne() {
        assertThat(NewPeriod.ofYear(2026, PeriodKind.TRIWULAN))
                .extracting(NewPeriod::windowOpensOn, NewPeriod::windowClosesOn)
                .containsExactly(
                        tuple(LocalDate.of(2026, 3, 24), LocalDate.of(2026, 4, 10)),
                        tuple(LocalDate.of(2026, 6, 23), LocalDate.of(2026, 7, 10)),
                        tuple(LocalDate.of(2026, 9, 23), LocalDate.of(2026, 10, 10)),
                        tuple(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 10)),
                        tuple(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 1, 31)));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TAHUNAN")
    void shortPeriodsCoverTheYearWithoutGapOrOverlap(PeriodKind rhythm) {
        List<NewPeriod> periods = NewPeriod.ofYear(2028, rhythm);
        assertThat(periods).hasSize(rhythm.perYear() + 1);
        assertThat(periods.getFirst().startsOn()).isEqualTo(LocalDate.of(2028, 1, 1));
        for (int next = 1; next < rhythm.perYear(); next++) {
            assertThat(periods.get(next).startsOn())
                    .isEqualTo(periods.get(next - 1).endsOn().plusDays(1));
        }
        assertThat(periods.get(rhythm.perYear() - 1).endsOn()).isEqualTo(LocalDate.of(2028, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "TRIWULAN, 4, Triwulan IV 2026",
        "TRIWULAN, 1, Triwulan I 2026",
        "BULANAN, 3, Maret 2026",
        "TAHUNAN, 1, Tahun 2026"
    })
    void labelSaysItAsPeopleDo(PeriodKind kind, int number, String label) {
        assertThat(period(kind, number).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, false, false, 92",
        "2026-10-01, true, false, 91",
        "2026-12-23, true, false, 8",
        "2026-12-24, true, true, 7",
        "2026-12-31, true, true, 0",
        "2027-01-01, false, true, 0",
        "2027-01-10, false, true, 0",
        "2027-01-11, false, false, 0"
    })
    void lastQuarterAndItsWindow(LocalDate date, boolean inside, boolean open, long left) {
        Period period = period(PeriodKind.TRIWULAN, 4);
        assertThat(period.contains(date)).isEqualTo(inside);
        assertThat(period.windowContains(date)).isEqualTo(open);
        assertThat(period.daysLeft(date)).isEqualTo(left);
        assertThat(period.windowHasPassed(date)).isEqualTo(date.isAfter(LocalDate.of(2027, 1, 10)));
    }

    private static Period period(PeriodKind kind, int number) {
        NewPeriod made = kind == PeriodKind.TAHUNAN
                ? NewPeriod.ofYear(2026, PeriodKind.TRIWULAN).getLast()
                : NewPeriod.ofYear(2026, kind).get(number - 1);
        return new Period(
                new PeriodId(1),
                made.year(),
                made.kind(),
                made.number(),
                made.startsOn(),
                made.endsOn(),
                made.windowOpensOn(),
                made.windowClosesOn());
    }
}
