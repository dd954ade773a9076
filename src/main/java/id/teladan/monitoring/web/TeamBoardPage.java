package id.teladan.monitoring.web;

import id.teladan.ui.Meter;
import id.teladan.ui.Sparkline;
import id.teladan.ui.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The team, live: grouped by need, by name inside, never ranked.
 *
 * @param expected how far the year has gone, as "89,6 %"
 * @param expectedX the same as an SVG percentage
 * @param now "09.41 WIB"
 */
public record TeamBoardPage(
        String answer,
        String lead,
        String expected,
        String expectedX,
        String now,
        String liveTopic,
        List<Group> groups) {

    public record Group(String label, List<Row> rows) {}

    /** @param sign what needs a look, in two or three words; null if nothing */
    public record Row(
            String href,
            String name,
            String positionName,
            Meter meter,
            String percent,
            Sparkline course,
            String last,
            boolean silent,
            @Nullable Sign sign) {}

    public record Sign(String label, Tone tone, String icon) {}
}
