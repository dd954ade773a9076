package id.teladan.planning;

import id.teladan.shared.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * An agreed result that hangs under nothing of the superior's agreed plan: under a goal in words, or under a result that
 * the superior's plan no longer has.
 *
 * @param goal what it serves, in words
 */
public record LooseResult(
        WorkResultId id,
        PlanId planId,
        EmployeeId employeeId,
        String employeeName,
        int number,
        String description,
        @Nullable String goal) {}
