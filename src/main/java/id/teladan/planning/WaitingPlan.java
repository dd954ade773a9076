package id.teladan.planning;

import id.teladan.shared.EmployeeId;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A plan that waits for its assessor.
 *
 * @param returns how often it was returned before
 */
public record WaitingPlan(
        PlanId id,
        EmployeeId employeeId,
        String name,
        String positionName,
        int year,
        LocalDate startsOn,
        LocalDate endsOn,
        OffsetDateTime submittedAt,
        int results,
        int indicators,
        int returns,
        int edition) {}
