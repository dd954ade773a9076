package id.teladan.organization;

import id.teladan.shared.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A person without an assessor, and who it would be: the head of the unit, for a head the next one above.
 *
 * @param assessorId null where no unit above has a head
 */
public record AssessorProposal(
        EmployeeId employeeId,
        String employeeName,
        String positionName,
        String unitName,
        @Nullable EmployeeId assessorId,
        @Nullable String assessorName,
        @Nullable String assessorPosition) {}
