package id.teladan.monitoring.web;

import id.teladan.monitoring.Shades;
import id.teladan.monitoring.UnitRow;
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
        List<UnitRow> rows,
        Shades shades) {}
