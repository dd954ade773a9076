package id.teladan.cascade.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plans of a unit leave uncovered, each with the way to mend it.
 *
 * @param others other units whose coverage the reader may look at
 */
public record CoveragePage(
        String unit,
        int year,
        String export,
        String answer,
        String lead,
        List<Choice> years,
        List<Choice> others,
        List<Part> parts) {

    private static final int MOST_OPEN = 8;

    public CoveragePage {
        years = List.copyOf(years);
        others = List.copyOf(others);
        parts = List.copyOf(parts);
    }

    public record Choice(String label, String href, boolean shown) {}

    /**
     * One kind of gap.
     *
     * @param help why it matters and how it is mended
     * @param more whether there are further ones
     */
    public record Part(String title, String help, String icon, List<Line> lines, boolean more) {

        public Part {
            lines = List.copyOf(lines);
        }

        /** Whether the list is open from the start; a long one would hide the parts after it. */
        public boolean isShort() {
            return lines.size() <= MOST_OPEN;
        }
    }

    /**
     * @param detail of a load; null otherwise
     * @param href where it is mended; null if the reader may not go there
     */
    public record Line(
            String text,
            String person,
            @Nullable String detail,
            @Nullable String href,
            String action) {}
}
