package id.teladan.integration.web;

import id.teladan.ui.Form;
import java.util.List;

/**
 * What a table would add to a plan, before it does.
 *
 * @param known results that the plan has already
 */
public record PlanUploadPage(
        String planHref,
        String href,
        String fileName,
        int version,
        String answer,
        String lead,
        List<Result> ready,
        List<Problem> problems,
        List<String> known,
        Form form) {

    public record Result(String kind, String description, String parent, List<Measure> measures) {}

    public record Measure(String aspect, String description, String target, String counting) {}

    public record Problem(int row, String value, String sentence) {}
}
