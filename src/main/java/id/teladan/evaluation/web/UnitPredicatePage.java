package id.teladan.evaluation.web;

import id.teladan.ui.Form;
import id.teladan.ui.Option;
import id.teladan.ui.Predicate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Setting one unit's predicate.
 *
 * @param predicate the one that is set, in words, and how it looks; null while there is none
 * @param locked why it cannot be changed any more; null if it can
 */
public record UnitPredicatePage(
        String name,
        String period,
        String backHref,
        String action,
        Form form,
        List<Option> predicates,
        @Nullable String predicate,
        @Nullable Predicate look,
        @Nullable String history,
        @Nullable String locked) {

    public UnitPredicatePage {
        predicates = List.copyOf(predicates);
    }
}
