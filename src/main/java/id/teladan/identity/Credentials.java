package id.teladan.identity;

import id.teladan.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What is compared when somebody signs in. */
record Credentials(
        AccountId id,
        @Nullable String passwordHash,
        AccountStatus status,
        int failedCount,
        @Nullable OffsetDateTime lockedUntil) {

    private static final int FREE_ATTEMPTS = 5;
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);

    boolean isLocked(Instant now) {
        return lockedUntil != null && lockedUntil.toInstant().isAfter(now);
    }

    /** How long the account rests after so many failures in a row: nothing, then 1, 2, 4 … minutes, at most an hour. */
    static Duration lockAfter(int failures) {
        if (failures < FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        Duration lock = Duration.ofMinutes(1L << Math.min(failures - FREE_ATTEMPTS, 10));
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }
}
