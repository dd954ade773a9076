package id.teladan.performance.web;

import id.teladan.performance.KeyIndicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One key indicator: where it stands, its way, what was realised and by whom that was entered.
 *
 * @param enters whether the reader may enter realisations
 * @param next the period to enter now; null if none is open
 */
public record KeyIndicatorPage(
        KeyIndicator indicator,
        IndicatorLine line,
        String unitHref,
        String treeHref,
        boolean enters,
        @Nullable String next,
        List<PeriodLine> periods,
        List<IndicatorLine> serving,
        @Nullable String parentHref) {

    /**
     * A period of the year.
     *
     * @param planned where it shall stand at the end; a dash without a trajectory
     * @param realized of the period itself
     * @param state after the period
     * @param href to enter or correct it; null where the reader may not, or before it begins
     */
    public record PeriodLine(
            String name,
            String planned,
            String realized,
            String state,
            @Nullable String href,
            List<Entry> entries) {}

    /** An entry, the newest of its period first. */
    public record Entry(String amount, @Nullable String note, String by, boolean corrected) {}
}
