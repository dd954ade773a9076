package id.teladan.audit;

import java.time.OffsetDateTime;

/**
 * One deed in the trail.
 *
 * @param action {@code <thing>.<past participle>}
 * @param detail the particulars as JSON
 */
public record AuditEntry(
        long id,
        OffsetDateTime at,
        String actorName,
        String action,
        String subjectKind,
        long subjectId,
        String detail) {}
