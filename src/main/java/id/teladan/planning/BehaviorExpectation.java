package id.teladan.planning;

/** What the leader especially expects of a person under one of the core values ("Ekspektasi Khusus Pimpinan"). */
public record BehaviorExpectation(PlanId planId, String valueCode, String text) {}
