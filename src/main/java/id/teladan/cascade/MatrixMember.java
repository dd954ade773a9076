package id.teladan.cascade;

import id.teladan.shared.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part: of this agency, or of another one as text.
 *
 * @param employeeId null for somebody of another agency
 * @param nip 18 digits; for documents only; null where it is not known
 * @param place the unit, or the other agency
 * @param assessorId who assesses the person today; null where nobody does, and for other agencies
 */
public record MatrixMember(
        MemberId id,
        @Nullable EmployeeId employeeId,
        @Nullable String nip,
        String name,
        String positionName,
        String place,
        @Nullable EmployeeId assessorId,
        @Nullable String assessorName) {

    public boolean external() {
        return employeeId == null;
    }
}
