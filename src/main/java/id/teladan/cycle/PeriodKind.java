package id.teladan.cycle;

import java.time.LocalDate;

/** Lengths of an evaluation period (PermenPANRB 6/2022, Ps 23(3), 24(2)): an agency has one of the first two, and the third. */
public enum PeriodKind {
    BULANAN("Bulanan", 1),
    TRIWULAN("Triwulan", 3),
    TAHUNAN("Tahunan", 12);

    private final String label;
    private final int months;

    PeriodKind(String label, int months) {
        this.label = label;
        this.months = months;
    }

    public String label() {
        return label;
    }

    public int perYear() {
        return 12 / months;
    }

    /** @param number from 1 to {@link #perYear()} */
    LocalDate startsOn(int year, int number) {
        return LocalDate.of(year, (number - 1) * months + 1, 1);
    }

    /** @param number from 1 to {@link #perYear()} */
    LocalDate endsOn(int year, int number) {
        return startsOn(year, number).plusMonths(months).minusDays(1);
    }
}
