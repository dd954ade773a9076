package id.teladan.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** How often an indicator is measured. A period is named by its last month. */
public enum Rhythm {
    QUARTER("Tiap triwulan", 3),
    MONTH("Tiap bulan", 1);

    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private final String label;
    private final int length;

    Rhythm(String label, int length) {
        this.label = label;
        this.length = length;
    }

    public String label() {
        return label;
    }

    /** The last months of all periods of a year. */
    public List<Integer> months() {
        return IntStream.rangeClosed(1, 12 / length)
                .map(period -> period * length)
                .boxed()
                .toList();
    }

    /** "Triwulan III", "September". */
    public String period(int month) {
        return this == QUARTER ? "Triwulan " + QUARTERS.get(month / length - 1) : MONTHS.get(month - 1);
    }

    /** The last month of the latest period of the year that is over; 0 if none is. */
    public int lastEnded(int year, LocalDate today) {
        return months().stream()
                .filter(month -> !YearMonth.of(year, month).atEndOfMonth().isAfter(today))
                .reduce(0, (earlier, later) -> later);
    }

    /** Whether the period has begun by the day. */
    public boolean begun(int year, int month, LocalDate today) {
        return !LocalDate.of(year, month - length + 1, 1).isAfter(today);
    }
}
