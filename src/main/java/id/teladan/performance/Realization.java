package id.teladan.performance;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry of what was reached in a period.
 *
 * @param month the last one of the period
 * @param corrects the entry it takes the place of
 */
public record Realization(
        RealizationId id,
        int month,
        BigDecimal amount,
        @Nullable String note,
        @Nullable RealizationId corrects,
        String enteredBy,
        OffsetDateTime enteredAt) {}
