package id.teladan.evaluation;

import id.teladan.cycle.UnitPredicate;
import id.teladan.shared.UnitId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A unit whose predicate the actor may set.
 *
 * @param childCount units directly beneath
 * @param finalCount evaluations that already rest on it: from the first one on it cannot be changed
 * @param version 0 while no predicate is set
 */
public record UnitPredicateEntry(
        UnitId unitId,
        String name,
        @Nullable String headName,
        int childCount,
        int finalCount,
        @Nullable UnitPredicate predicate,
        @Nullable String reason,
        @Nullable String setBy,
        @Nullable OffsetDateTime setAt,
        int version) {}
