package id.teladan.performance.web;

import id.teladan.performance.KeyIndicatorId;
import id.teladan.ui.Form;
import id.teladan.ui.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which indicator serves which: one way from above to below, open at its last node, the rest folded.
 *
 * @param start whose indicators the tree begins with
 * @param level the indicators of the start
 * @param matches what was found, instead of a tree; null when nothing was searched
 * @param more how many further ones were found
 */
public record TreePage(
        String answer,
        String lead,
        String start,
        String startHref,
        int year,
        @Nullable Level level,
        @Nullable List<Match> matches,
        int more,
        String listHref,
        List<Option> states,
        List<Option> units,
        List<Option> years,
        Form form) {

    /**
     * Indicators beside each other.
     *
     * @param rest the folded ones
     * @param split "5.000 + 4.000 + 3.000, pas dengan target 12.000"; null where no load is shared out
     */
    public record Level(
            List<Node> nodes,
            @Nullable Rest rest,
            @Nullable String split,
            boolean splitFits,
            @Nullable People people) {}

    /**
     * An indicator in the tree.
     *
     * @param path whether the way goes through it
     * @param serving how many serve it
     * @param direct whether it serves the one above directly
     * @param next what serves it, if the way goes on
     */
    public record Node(
            IndicatorLine line,
            String href,
            boolean path,
            int serving,
            boolean direct,
            @Nullable Level next) {}

    /** Folded siblings: where they unfold. */
    public record Rest(String label, String href) {}

    /** Where the branch of people hangs: the open indicator. */
    public record People(KeyIndicatorId indicator) {}

    /** Something found, with where it hangs. */
    public record Match(IndicatorLine line, String href) {}
}
