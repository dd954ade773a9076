package id.teladan.evaluation.web;

import id.teladan.ui.DistributionCurve;
import id.teladan.ui.Option;
import id.teladan.ui.Predicate;
import id.teladan.ui.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assessor's whole team in one period.
 *
 * @param unit the unit that the team is measured by, with its predicate in words
 * @param unitPredicate whether the unit's predicate is set: nothing becomes final before
 * @param curve null while the unit has no predicate
 * @param findings departures from the pattern, in sentences; a guide, not a quota
 */
public record AssessmentListPage(
        String answer,
        String lead,
        List<Option> periods,
        String period,
        String unit,
        boolean unitPredicate,
        List<Row> rows,
        @Nullable DistributionCurve curve,
        String pattern,
        List<String> findings) {

    public record Row(
            String name,
            String position,
            String href,
            String state,
            Tone tone,
            @Nullable Predicate suggested,
            @Nullable Predicate predicate) {}

    public AssessmentListPage {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
