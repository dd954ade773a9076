package id.teladan.ui.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else was quicker: both versions side by side.
 *
 * @param submitted everything the form held, to be sent again as it is
 * @param storedVersion the version that a repeated submission overrules; null if it can't be repeated
 */
public record StalePage(
        String what,
        List<Line> lines,
        Map<String, List<String>> submitted,
        @Nullable String storedVersion,
        String action,
        String href) {

    /** @param differs whether the two texts differ */
    public record Line(String label, String stored, String typed, boolean differs) {}
}
