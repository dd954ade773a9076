package id.teladan.planning.web;

import id.teladan.ui.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Target saya".
 *
 * @param lead what follows; empty if nothing does
 * @param current the plan of this year that counts or is being drawn up; null if there is none
 * @param loose how many results can be hung under the superior's
 * @param agreedYear the year without a plan, as the empty state names it
 */
public record PlanListPage(
        String answer,
        String lead,
        int agreedYear,
        @Nullable Current current,
        List<Line> others,
        int loose,
        String liveTopic) {

    /**
     * The plan that counts.
     *
     * @param turn whose move it is; null when nothing is to be moved
     * @param underWay the page of its next edition; null if none is under way
     * @param note the leader's word with which it came back; null if there is none to answer
     */
    public record Current(
            String href,
            String status,
            Tone tone,
            String icon,
            String span,
            @Nullable String turn,
            @Nullable String underWay,
            boolean mayChange,
            boolean mayEdit,
            int missing,
            @Nullable String note,
            List<Result> results) {}

    public record Result(int number, String kind, String description, int indicators) {}

    public record Line(String href, String title, String span, String status, Tone tone, String icon) {}
}
