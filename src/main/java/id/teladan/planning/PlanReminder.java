package id.teladan.planning;

import java.time.OffsetDateTime;

/**
 * A word to somebody who has the move.
 *
 * @param people how many were reminded in the same act
 */
public record PlanReminder(int year, PlanStage stage, String text, String byName, OffsetDateTime at, int people) {}
