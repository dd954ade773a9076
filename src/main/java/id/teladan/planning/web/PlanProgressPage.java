package id.teladan.planning.web;

import id.teladan.planning.UnitProgress;
import id.teladan.ui.Form;
import id.teladan.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far planning has come in a unit and in those beneath it.
 *
 * @param parentHref null where the reader's view begins
 * @param years to choose from, each with whether it is the one shown
 * @param mayAct whether the reader may remind and take plans along
 * @param form what the last reminder was refused for
 */
public record PlanProgressPage(
        String unit,
        String href,
        int year,
        String answer,
        String lead,
        @Nullable String parentHref,
        List<Year> years,
        int people,
        int overdue,
        List<Stage> stages,
        List<Row> rows,
        boolean mayAct,
        Form form) {

    public record Year(int year, boolean shown) {}

    /**
     * @param whose at whom it lies
     * @param reminded when the last reminder of this stage went out, in a sentence; null if none ever did
     * @param proposal of a reminder's text
     */
    public record Stage(
            String code,
            String label,
            Tone tone,
            String icon,
            int count,
            String share,
            String whose,
            String href,
            @Nullable String reminded,
            boolean mayRemind,
            String proposal) {}

    /** @param href of what lies beneath: units, or people where there are none */
    public record Row(UnitProgress progress, String href, String peopleHref) {

        /** From agreed to not begun, each a part of a hundred. */
        public List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            int people = Math.max(1, progress.people());
            double at = 0;
            int[] counts = {
                progress.agreed(), progress.submitted(), progress.returned(), progress.draft(), progress.notBegun()
            };
            String[] styles = {"is-agreed", "is-submitted", "is-returned", "is-draft", "is-none"};
            for (int part = 0; part < counts.length; part++) {
                double width = 100.0 * counts[part] / people;
                if (counts[part] > 0) {
                    parts.add(new Part(styles[part], at, width));
                }
                at += width;
            }
            return parts;
        }
    }

    public record Part(String style, double at, double width) {}
}
