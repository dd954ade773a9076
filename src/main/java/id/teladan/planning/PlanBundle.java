package id.teladan.planning;

import id.teladan.shared.AccountId;
import id.teladan.shared.UnitId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * All plans of a unit as one ZIP of forms, made in the background.
 *
 * @param plans how many there were when it was asked for
 * @param drawn how many of them are on paper so far
 * @param size of the file in bytes; 0 until it is done
 * @param expiresAt when the file is deleted; null until it is done
 */
public record PlanBundle(
        PlanBundleId id,
        UnitId unitId,
        String unitName,
        boolean subUnits,
        boolean agreedOnly,
        int year,
        PlanBundleStatus status,
        int plans,
        int drawn,
        long size,
        AccountId accountId,
        OffsetDateTime askedAt,
        @Nullable OffsetDateTime expiresAt) {

    public boolean isUnderWay() {
        return status == PlanBundleStatus.WAITING;
    }
}
