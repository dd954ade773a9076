package id.teladan.planning;

import id.teladan.shared.EmployeeId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Somebody's word that the register names the wrong assessor for a person. */
public record AssessorDoubt(
        AssessorDoubtId id,
        PlanId planId,
        EmployeeId employeeId,
        String employeeName,
        String positionName,
        String unitName,
        @Nullable String assessorName,
        String reporterName,
        String note,
        OffsetDateTime reportedAt) {}
