package id.teladan.planning;

import id.teladan.shared.EmployeeId;

/**
 * A person's result as it stands in the tree.
 *
 * @param agreed whether both have agreed to the plan; what is being drawn up shows too
 * @param beneath how many results of others hang under it
 */
public record CarriedResult(
        WorkResultId id,
        PlanId planId,
        EmployeeId employeeId,
        String name,
        String positionName,
        String description,
        boolean agreed,
        int beneath) {}
