package id.teladan.evaluation.web;

import id.teladan.ui.Predicate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One's own results, period by period. */
public record EvaluationListPage(String answer, String topic, List<Row> rows) {

    /** @param href null until the evaluation is final */
    public record Row(
            String period,
            String note,
            @Nullable Predicate predicate,
            @Nullable String href) {}

    public EvaluationListPage {
        rows = List.copyOf(rows);
    }
}
