package id.teladan.integration;

import id.teladan.planning.ResultKind;
import java.util.List;

/**
 * A result that a table would add to a plan.
 *
 * @param parent the leader's result in the words of the table; empty where it names none
 * @param known whether the plan has a result of these words already, so that it is left alone
 */
public record ProposedResult(
        int row,
        ResultKind kind,
        String description,
        String parent,
        List<ProposedIndicator> indicators,
        List<RowRemark> problems,
        boolean known) {

    public ProposedResult {
        indicators = List.copyOf(indicators);
        problems = List.copyOf(problems);
    }

    /** Whether it would go in. Half a result is none: one wrong row keeps all of it out. */
    public boolean ready() {
        return !known && problems.isEmpty();
    }
}
