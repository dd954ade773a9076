package id.teladan.planning;

import id.teladan.shared.EmployeeId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How far one person has come with the plan of a year.
 *
 * @param since from when on; null where nothing is begun, or nobody knows
 * @param planId null where nothing is begun
 * @param assessorName whoever assesses the person today; null where nobody is assigned
 * @param remindedAt when whoever has the move was last reminded in this year; null if never
 */
public record PersonProgress(
        EmployeeId employeeId,
        String name,
        String positionName,
        String unitName,
        PlanStage stage,
        @Nullable OffsetDateTime since,
        boolean overdue,
        @Nullable PlanId planId,
        @Nullable String assessorName,
        @Nullable OffsetDateTime remindedAt) {}
