package id.teladan.monitoring.web;

import id.teladan.monitoring.Shades;
import id.teladan.monitoring.UnitRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the units beneath one unit are doing.
 *
 * @param period the last closed one, whose evaluations are counted; null before the first
 * @param silenceDays within how many days somebody must have reported not to count as silent
 */
public record OverviewPage(
        String unit,
        String answer,
        String lead,
        @Nullable String parentHref,
        @Nullable String period,
        List<UnitRow> rows,
        long silenceDays,
        Shades shades,
        List<Legend> legend) {

    /** What a shade means. */
    public record Legend(String shade, String meaning) {}

    public OverviewPage {
        rows = List.copyOf(rows);
        legend = List.copyOf(legend);
    }
}
