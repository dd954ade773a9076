package id.teladan.monitoring.web;

import id.teladan.monitoring.UnitRow;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the units beneath one unit are doing.
 *
 * @param period the last closed one, whose evaluations are counted; null before the first
 */
public record OverviewPage(
        String unit,
        String answer,
        String lead,
        @Nullable String parentHref,
        @Nullable String period,
        List<UnitRow> rows) {

    /** The shade of a cell, 0 (lightest) to 3; "x" where there is nothing to count. */
    public String shade(@Nullable BigDecimal share) {
        if (share == null) {
            return "x";
        }
        int percent = share.intValue();
        return percent < 70 ? "0" : percent < 85 ? "1" : percent < 95 ? "2" : "3";
    }
}
