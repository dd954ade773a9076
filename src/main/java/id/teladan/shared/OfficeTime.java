package id.teladan.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The local time of deadlines and "today": Jakarta. Storage is in UTC. */
public final class OfficeTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private OfficeTime() {}

    /** The moment as it is stored. */
    public static OffsetDateTime now(Clock clock) {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
