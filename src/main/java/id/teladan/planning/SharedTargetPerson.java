package id.teladan.planning;

import id.teladan.shared.EmployeeId;

/** A person of the group, and what the target does or did to the plan. */
public record SharedTargetPerson(
        EmployeeId employeeId, String name, String positionName, String unitName, SharedTargetState state) {}
