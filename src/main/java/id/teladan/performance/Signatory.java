package id.teladan.performance;

import id.teladan.shared.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs.
 *
 * @param nip null for a regional head, who is no civil servant
 */
public record Signatory(
        EmployeeId id,
        String name,
        @Nullable String nip,
        @Nullable String gradeCode,
        String position) {}
