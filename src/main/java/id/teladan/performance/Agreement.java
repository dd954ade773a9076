package id.teladan.performance;

import id.teladan.shared.UnitId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a unit's performance agreement (PK).
 *
 * @param revision 1 for the first of the year
 * @param reason why it was changed; null for the first
 * @param version of its content, raised by every change
 */
public record Agreement(
        AgreementId id,
        UnitId unitId,
        int year,
        int revision,
        AgreementStatus status,
        @Nullable String reason,
        @Nullable OffsetDateTime agreedAt,
        int version) {}
