package id.teladan.planning;

import id.teladan.ui.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became different in a plan since it was returned.
 *
 * @param before lines that are no longer there
 * @param after lines that were not there
 */
public record PlanChanges(List<String> before, List<String> after) {

    public PlanChanges {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static PlanChanges between(List<String> before, List<String> after) {
        return new PlanChanges(without(before, after), without(after, before));
    }

    /** A plan's words, a line each; without numbers, so that moving a result is no change of all that follow. */
    static List<String> lines(PlanContent content, List<ParentResult> parents) {
        Map<WorkResultId, String> parentTexts =
                parents.stream().collect(Collectors.toMap(ParentResult::id, ParentResult::description));
        List<String> lines = new ArrayList<>();
        for (WorkResult result : content.results()) {
            lines.add("Hasil kerja " + result.kind().label().toLowerCase(Format.INDONESIAN) + ": "
                    + result.description() + origin(result, parentTexts));
            for (Indicator indicator : content.indicatorsOf(result)) {
                lines.add("Indikator " + indicator.aspect().label().toLowerCase(Format.INDONESIAN) + " dari \u201c"
                        + result.description() + "\u201d: " + indicator.description() + ", target "
                        + indicator.targetText());
            }
        }
        content.behaviorExpectations()
                .forEach(expectation -> lines.add("Ekspektasi khusus pimpinan: " + expectation.text()));
        content.attachments().forEach(attachment -> lines.add(attachment.kind().label() + ": " + attachment.text()));
        return List.copyOf(lines);
    }

    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    private static String origin(WorkResult result, Map<WorkResultId, String> parentTexts) {
        String goal = result.parentResultId() == null ? result.parentGoal() : parentTexts.get(result.parentResultId());
        return part(", mendukung ", goal) + part(", penugasan dari ", result.assigner());
    }

    private static String part(String opening, @Nullable String text) {
        return text == null || text.isBlank() ? "" : opening + "\u201c" + text + "\u201d";
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
