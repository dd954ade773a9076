package id.teladan.performance.web;

import id.teladan.performance.KeyIndicatorId;
import id.teladan.ui.Meter;
import id.teladan.ui.Sparkline;
import id.teladan.ui.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key indicator with its meter, as agreements, lists and the tree show it.
 *
 * @param amount "16,8" with {@code of} "target paling banyak 14 %"
 * @param expected "seharusnya 15 pada akhir triwulan III"; null where nothing is due yet
 * @param meter null while the agreement is not in force
 * @param way "16 → 15,5 → 15 → 14"; null without a trajectory
 * @param missing "Realisasi triwulan III belum diisi"; null if nothing is missing
 * @param serves the upper indicator with its unit; null if none
 * @param tags programme, activity, budget
 */
public record IndicatorLine(
        KeyIndicatorId id,
        String unit,
        String objective,
        String name,
        String amount,
        String of,
        String target,
        @Nullable String expected,
        String standing,
        Tone tone,
        String icon,
        @Nullable Meter meter,
        Sparkline course,
        @Nullable String way,
        @Nullable String missing,
        @Nullable String serves,
        List<String> tags) {

    public IndicatorLine {
        tags = List.copyOf(tags);
    }

    public String href() {
        return "/performance/indicators/" + id;
    }
}
