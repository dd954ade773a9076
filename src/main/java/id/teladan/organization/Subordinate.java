package id.teladan.organization;

import id.teladan.shared.EmployeeId;

/** Somebody whose assessor the actor assesses today, with that assessor. */
public record Subordinate(
        EmployeeId id, String name, String positionName, EmployeeId assessorId, String assessorName) {}
