package id.teladan.evaluation.web;

import id.teladan.ui.DistributionCurve;
import id.teladan.ui.Form;
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
 * @param passedOn that the assessor's superior evaluates now; null while the duty is the assessor's
 * @param late teams whose assessors did not evaluate in time
 * @param spread null while the unit has no predicate or nobody is rated
 */
public record AssessmentListPage(
        String answer,
        String lead,
        List<Option> periods,
        String period,
        String unit,
        boolean unitPredicate,
        @Nullable String passedOn,
        List<Row> rows,
        List<Late> late,
        @Nullable Spread spread) {

    public record Row(
            String name,
            String position,
            String href,
            String state,
            Tone tone,
            @Nullable Predicate suggested,
            @Nullable Predicate predicate) {}

    /** @param notice whose team it is, and until when nothing was final */
    public record Late(String notice, List<Row> rows) {

        public Late {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param findings departures from the pattern, in sentences; a guide, not a quota
     * @param verdict what they mean; also that the team is too small for the pattern
     * @param reasoning null where nobody has to write why
     */
    public record Spread(
            DistributionCurve curve,
            String pattern,
            List<String> findings,
            String verdict,
            @Nullable Reasoning reasoning) {

        public Spread {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Why the team departs from the pattern.
     *
     * @param text null while nothing is written
     * @param written by whom and when
     * @param closed whether the last evaluation is final, so that it stays as it is
     */
    public record Reasoning(@Nullable String text, @Nullable String written, boolean closed, Form form) {}

    public AssessmentListPage {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
        late = List.copyOf(late);
    }
}
