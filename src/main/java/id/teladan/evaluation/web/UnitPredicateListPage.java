package id.teladan.evaluation.web;

import id.teladan.ui.Option;
import id.teladan.ui.Predicate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units beneath the actor and their predicates in one period. */
public record UnitPredicateListPage(String answer, String lead, List<Option> periods, String period, List<Row> rows) {

    /**
     * @param label the predicate's name; empty while none is set
     * @param look colour and icon of the same rank; null while none is set
     * @param beneathHref to the units beneath; null where there are none or they are not the actor's to set
     */
    public record Row(
            String name,
            String head,
            String label,
            @Nullable Predicate look,
            String note,
            String href,
            String deed,
            @Nullable String beneathHref) {}

    public UnitPredicateListPage {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }
}
