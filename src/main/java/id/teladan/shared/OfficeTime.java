package id.teladan.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The local time of deadlines and "today": Jakarta. Storage is in UTC. */
public final class OfficeTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private OfficeTime() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
