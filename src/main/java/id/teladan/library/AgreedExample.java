package id.teladan.library;

import id.teladan.planning.WorkResultId;

/**
 * A result that several people of the agency have agreed on in the same position; nobody's name goes with it.
 *
 * @param resultId one of them, to take the indicators from
 * @param people how many, {@link Examples#FEWEST_PEOPLE} or more
 */
public record AgreedExample(WorkResultId resultId, String description, String indicators, int people) {}
