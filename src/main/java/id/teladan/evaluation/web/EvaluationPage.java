package id.teladan.evaluation.web;

import id.teladan.evaluation.Term;
import id.teladan.ui.OwnPage;
import id.teladan.ui.Predicate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of an evaluation, with all that led to it.
 *
 * @param predicate null in a draft without ratings
 * @param status as "Final, 7 Oktober 2026", or that it is a draft
 * @param neighbors what would have changed it, one step on one side
 * @param clock until when one may object; null while nothing is final or where the result is final by law
 */
public record EvaluationPage(
        String answer,
        String line,
        String period,
        String status,
        boolean draft,
        @Nullable Predicate predicate,
        String resultRating,
        int resultLevel,
        String behaviorRating,
        int behaviorLevel,
        List<List<Predicate>> matrix,
        int row,
        int column,
        List<Term> summary,
        List<Term> terms,
        List<String> neighbors,
        String citation,
        String decidedBy,
        @Nullable String reason,
        @Nullable String recommendation,
        @Nullable String clock,
        String backHref,
        String formHref,
        boolean own)
        implements OwnPage {

    public EvaluationPage {
        matrix = List.copyOf(matrix);
        summary = List.copyOf(summary);
        terms = List.copyOf(terms);
        neighbors = List.copyOf(neighbors);
    }
}
