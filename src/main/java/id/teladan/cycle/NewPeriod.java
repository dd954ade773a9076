package id.teladan.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

record NewPeriod(
        int year,
        PeriodKind kind,
        int number,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate windowOpensOn,
        LocalDate windowClosesOn) {

    private static final int OPENS_DAYS_BEFORE_END = 7;
    private static final int CLOSES_ON_DAY = 10;

    /** The year's short periods and the annual one, with the windows in which each is evaluated. */
    static List<NewPeriod> ofYear(int year, PeriodKind rhythm) {
        List<NewPeriod> periods = new ArrayList<>(IntStream.rangeClosed(1, rhythm.perYear())
                .mapToObj(number -> periodic(year, rhythm, number))
                .toList());
        periods.add(annual(year));
        return List.copyOf(periods);
    }

    private static NewPeriod periodic(int year, PeriodKind rhythm, int number) {
        LocalDate endsOn = rhythm.endsOn(year, number);
        return new NewPeriod(
                year,
                rhythm,
                number,
                rhythm.startsOn(year, number),
                endsOn,
                endsOn.minusDays(OPENS_DAYS_BEFORE_END),
                endsOn.plusDays(CLOSES_ON_DAY));
    }

    /** From mid December to the end of January (Lampiran IV.A.8.b). */
    private static NewPeriod annual(int year) {
        return new NewPeriod(
                year,
                PeriodKind.TAHUNAN,
                1,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year, 12, 15),
                LocalDate.of(year + 1, 1, 31));
    }
}
