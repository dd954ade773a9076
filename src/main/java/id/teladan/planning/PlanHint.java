package id.teladan.planning;

/**
 * Advice on wording or balance that never blocks.
 *
 * @param key of a sentence in messages/planning.properties
 * @param resultNumber the result it concerns, from 1; 0 for the plan as a whole
 * @param word fills the sentence's {0}
 */
public record PlanHint(String key, int resultNumber, String word) {}
