package id.teladan.cycle.web;

import id.teladan.cycle.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agency's years and the periods in them.
 *
 * @param openable the next year that can be opened; null if it is there already
 */
public record PeriodListPage(
        String answer, List<Year> years, @Nullable Integer openable) {

    public record Year(int year, List<Row> periods) {}

    /** @param state "berjalan", "jendela penilaian terbuka", "selesai" or "nanti" */
    public record Row(Period period, String state) {}
}
