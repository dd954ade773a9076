package id.teladan.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two editions of a plan side by side.
 *
 * @param lines in the order of the newer edition, each dropped one behind what stood before it
 */
public record PlanDifference(Plan older, Plan newer, List<Line> lines) {

    public PlanDifference {
        lines = List.copyOf(lines);
    }

    /** What became of a line. */
    public enum Kind {
        SAME,
        ADDED,
        DROPPED,
        REWORDED,
        /** The target, or where it stands in between; the wording too, perhaps. */
        RETARGETED,
        /** Another unit or way of counting: reports on the old line say nothing about the new one. */
        BEGUN_ANEW
    }

    /**
     * @param level 1 for a result, expectation or item of the Lampiran, 2 for an indicator under its result
     * @param label what kind of line it is
     */
    public record Line(
            int level,
            String label,
            Kind kind,
            @Nullable String before,
            @Nullable String after) {}

    public List<Line> changed() {
        return lines.stream().filter(line -> line.kind() != Kind.SAME).toList();
    }

    public long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }
}
