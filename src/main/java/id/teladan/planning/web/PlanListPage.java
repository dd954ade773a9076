package id.teladan.planning.web;

import id.teladan.ui.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Target saya".
 *
 * @param lead what follows; empty if nothing does
 * @param current the plan of this year that counts or is being drawn up; null if there is none
 * @param agreedYear the year without a plan, as the empty state names it
 */
public record PlanListPage(
        String answer,
        String lead,
        int agreedYear,
        @Nullable Current current,
        List<Line> others) {

    /** @param note the leader's word with which it came back; null if there is none to answer */
    public record Current(
            String href,
            String status,
            Tone tone,
            String icon,
            String span,
            boolean mayEdit,
            int missing,
            @Nullable String note,
            List<Result> results) {}

    public record Result(int number, String kind, String description, int indicators) {}

    public record Line(String href, String title, String span, String status, Tone tone, String icon) {}
}
