package id.teladan.planning;

import id.teladan.shared.EmployeeId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The head of an SKP. A person has several in a year if the position or the agreement changes; their spans never overlap.
 *
 * @param assessorId who is asked to agree or has agreed; null in a draft that was never submitted
 */
public record Plan(
        PlanId id,
        EmployeeId employeeId,
        int year,
        LocalDate startsOn,
        LocalDate endsOn,
        Approach approach,
        PlanStatus status,
        @Nullable EmployeeId assessorId,
        @Nullable OffsetDateTime submittedAt,
        @Nullable OffsetDateTime agreedAt,
        int version) {}
