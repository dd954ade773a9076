package id.teladan.identity;

import id.teladan.shared.AccountId;
import id.teladan.shared.UnitId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One account, as its administrators see it.
 *
 * @param unitId where the person works; null for accounts without a personnel record
 * @param closedReason in the words of whoever closed it
 * @param closedByBkpsdm whether it is BKPSDM's to open it again
 * @param power whether the owner holds a role, assesses others or leads a unit
 */
public record AccountCard(
        AccountId id,
        String name,
        String position,
        @Nullable UnitId unitId,
        String unitName,
        AccountStatus status,
        @Nullable OffsetDateTime lastLoginAt,
        @Nullable String closedReason,
        boolean closedByBkpsdm,
        boolean power) {}
