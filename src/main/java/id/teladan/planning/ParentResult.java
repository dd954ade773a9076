package id.teladan.planning;

/** A superior's result under which one's own may hang. */
public record ParentResult(WorkResultId id, ResultKind kind, String description, PlanStatus planStatus) {}
