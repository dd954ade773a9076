package id.teladan.cycle;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * A span of work that is evaluated as one.
 *
 * @param number from 1 within its year and kind
 * @param windowOpensOn first day on which the assessor may evaluate it
 * @param windowClosesOn last such day; from the next day on the duty is the assessor's superior's (Lampiran IV.A.11)
 */
public record Period(
        PeriodId id,
        int year,
        PeriodKind kind,
        int number,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate windowOpensOn,
        LocalDate windowClosesOn) {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    /** As people say it: "Triwulan IV 2026", "Maret 2026", "Tahun 2026". */
    public String label() {
        return switch (kind) {
            case BULANAN -> Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, INDONESIAN) + " " + year;
            case TRIWULAN -> "Triwulan " + ROMAN.get(number - 1) + " " + year;
            case TAHUNAN -> "Tahun " + year;
        };
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(startsOn) && !date.isAfter(endsOn);
    }

    public boolean windowContains(LocalDate date) {
        return !date.isBefore(windowOpensOn) && !date.isAfter(windowClosesOn);
    }

    public boolean windowHasPassed(LocalDate date) {
        return date.isAfter(windowClosesOn);
    }

    /** Days from {@code date} to the last day of the period: 0 on that day and after it. */
    public long daysLeft(LocalDate date) {
        return Math.max(0, ChronoUnit.DAYS.between(date, endsOn));
    }
}
