package id.teladan.planning;

import id.teladan.shared.RuleViolation;

/**
 * Advice on a plan as it stands; it never blocks.
 *
 * @param resultNumber 0 for the plan as a whole
 * @param sentence key and values of the sentence, as refusals have them
 */
public record PlanHint(int resultNumber, RuleViolation sentence) {}
