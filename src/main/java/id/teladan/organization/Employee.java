package id.teladan.organization;

import id.teladan.shared.EmployeeId;
import id.teladan.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A person with the unit and position of today.
 *
 * @param nip 18 digits; null for the regional head. For documents only: lists show {@link Nip#masked()}
 * @param name with degrees, as on official documents
 * @param plainName without degrees
 * @param gradeCode golongan, for example III/b or IX; null where the register has none
 */
public record Employee(
        EmployeeId id,
        @Nullable String nip,
        String name,
        String plainName,
        EmployeeKind kind,
        @Nullable String gradeCode,
        UnitId unitId,
        String unitName,
        String positionName,
        PositionKind positionKind,
        boolean active) {

    /** As colleagues say it: "Ratna". */
    public String firstName() {
        int end = plainName.indexOf(' ');
        return end < 0 ? plainName : plainName.substring(0, end);
    }
}
