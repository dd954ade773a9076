package id.teladan.evaluation.web;

import id.teladan.evaluation.Term;
import id.teladan.ui.Form;
import id.teladan.ui.Meter;
import id.teladan.ui.Option;
import id.teladan.ui.Predicate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's evaluation for the assessor: evidence, and the decision beside it.
 *
 * @param place as "8 dari 12"
 * @param previous null for the first by name
 * @param missing why there is nothing to evaluate; null where there is
 * @param decision null where there is nothing to evaluate
 */
public record AssessmentPage(
        String name,
        String line,
        String period,
        String place,
        @Nullable Neighbor previous,
        @Nullable Neighbor next,
        String backHref,
        List<ResultRow> results,
        List<ValueRow> values,
        String voices,
        @Nullable Missing missing,
        @Nullable Decision decision) {

    public record Neighbor(String name, String href) {}

    /** @param href where it can be mended; null where it cannot */
    public record Missing(
            String title,
            String sentence,
            @Nullable String action,
            @Nullable String href) {}

    /** @param chosen the mark that stands, computed or given; empty if there is none */
    public record ResultRow(
            int number, String kind, String description, String field, String chosen, List<IndicatorRow> indicators) {

        public ResultRow {
            indicators = List.copyOf(indicators);
        }
    }

    public record IndicatorRow(
            String description,
            String realized,
            String target,
            Meter meter,
            String evidence,
            int level,
            String label,
            List<String> feedback) {

        public IndicatorRow {
            feedback = List.copyOf(feedback);
        }
    }

    public record ValueRow(String label, String field, String chosen, String feedback, String count) {}

    /**
     * @param title the predicate's name, or that there is no suggestion yet
     * @param predicate null while a rating is missing
     * @param summary the two conclusions and the unit, one sentence each
     * @param terms every ground in turn
     * @param choice what the way to ratings of one's own is called
     * @param departures how the team departs from the pattern with this predicate, so that it has to be justified
     * @param hindrance why nothing can become final now; null if it can
     * @param notice what else should be known; null if nothing
     * @param finalHref the final result; null while it is open
     */
    public record Decision(
            String evaluation,
            int version,
            String shortName,
            String title,
            String heading,
            @Nullable Predicate predicate,
            List<List<Predicate>> matrix,
            int row,
            int column,
            List<Term> summary,
            List<Term> terms,
            String citation,
            Form form,
            List<Option> ratings,
            boolean departing,
            String choice,
            List<String> departures,
            @Nullable String hindrance,
            @Nullable String notice,
            String afterwards,
            @Nullable String finalHref) {

        public Decision {
            matrix = List.copyOf(matrix);
            summary = List.copyOf(summary);
            terms = List.copyOf(terms);
            ratings = List.copyOf(ratings);
            departures = List.copyOf(departures);
        }
    }

    public AssessmentPage {
        results = List.copyOf(results);
        values = List.copyOf(values);
    }
}
