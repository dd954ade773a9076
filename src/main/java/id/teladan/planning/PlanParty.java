package id.teladan.planning;

import id.teladan.shared.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * One of the two who sign a plan, as its head names them.
 *
 * @param nip 18 digits; null for the regional head
 * @param name with degrees
 */
public record PlanParty(
        EmployeeId id,
        @Nullable String nip,
        String name,
        @Nullable String gradeCode,
        String positionName,
        String unitName) {}
