package id.teladan.feedback;

import id.teladan.shared.EmployeeId;

/** A person to whom the actor may give feedback, and how the actor stands to them. */
public record Recipient(EmployeeId id, String name, String positionName, Relation relation) {}
