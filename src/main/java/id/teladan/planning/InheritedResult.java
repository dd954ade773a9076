package id.teladan.planning;

/** A result that stays with a position, as its former holder planned it last. */
public record InheritedResult(PlanId planId, String holderName, int year, String description, int indicators) {}
