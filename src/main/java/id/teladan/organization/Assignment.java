package id.teladan.organization;

import id.teladan.shared.EmployeeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That one person assesses another, for a time.
 *
 * @param endOn the last day; null while it goes on
 */
public record Assignment(
        EmployeeId assessorId,
        String assessorName,
        String assessorPosition,
        AssignmentKind kind,
        String basis,
        LocalDate startOn,
        @Nullable LocalDate endOn) {}
