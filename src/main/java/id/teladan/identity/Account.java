package id.teladan.identity;

import id.teladan.shared.AccountId;
import id.teladan.shared.EmployeeId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An account as its administrators see it: never with a password. */
public record Account(
        AccountId id,
        @Nullable EmployeeId employeeId,
        String name,
        AccountStatus status,
        @Nullable OffsetDateTime lastLoginAt) {}
