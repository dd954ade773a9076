package id.teladan.planning.web;

import id.teladan.ui.Form;
import id.teladan.ui.Option;
import id.teladan.ui.Tone;
import java.util.List;

/**
 * Bundles of plans as PDF: ask for one, and those that one has asked for.
 *
 * @param units that the reader acts for
 */
public record PlanBundleListPage(String answer, List<Option> units, List<Option> years, Form form, List<Line> bundles) {

    public record Line(String href, String unit, String what, String status, Tone tone, String asked) {}
}
