package id.teladan.planning.web;

import id.teladan.ui.PageOf;
import id.teladan.ui.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where with the plan of a year.
 *
 * @param listHref this list, for its further pages
 * @param exportHref without ending
 */
public record PlanProgressPeoplePage(
        String unit,
        String backHref,
        String answer,
        String lead,
        List<Choice> choices,
        PageOf<Person> people,
        String listHref,
        String exportHref,
        String exportQuery) {

    public record Choice(String label, String href, boolean chosen) {}

    /** @param planHref null where nothing is begun, or the reader may not read it */
    public record Person(
            String name,
            String position,
            String unit,
            String stage,
            Tone tone,
            String icon,
            boolean overdue,
            String since,
            String whose,
            String reminded,
            @Nullable String planHref) {}
}
