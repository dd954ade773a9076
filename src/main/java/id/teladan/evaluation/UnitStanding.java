package id.teladan.evaluation;

import id.teladan.cycle.UnitPredicate;
import id.teladan.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit and its predicate in a period.
 *
 * @param predicate null while it is not set
 */
public record UnitStanding(UnitId id, String name, @Nullable UnitPredicate predicate) {}
