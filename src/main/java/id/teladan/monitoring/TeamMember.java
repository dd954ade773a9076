package id.teladan.monitoring;

import id.teladan.performance.Standing;
import id.teladan.shared.EmployeeId;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person on the board of a team.
 *
 * @param percent the mean of the indicators' achievement against their whole target, each counted at most once; null
 *     without any report
 * @param behind how many indicators are behind their pace
 * @param indicators how many indicators the agreed plan has; 0 without one
 * @param silent whether the last report is longer ago than setting {@code monitoring.silence-days}, or there is none
 * @param course the same mean at the end of each of the last weeks, oldest first
 */
public record TeamMember(
        EmployeeId employeeId,
        String name,
        String positionName,
        @Nullable BigDecimal percent,
        int behind,
        int indicators,
        @Nullable OffsetDateTime lastReportedAt,
        boolean silent,
        @Nullable String planStatus,
        int unread,
        List<BigDecimal> course) {

    public Standing standing() {
        if (percent == null) {
            return Standing.NO_REPORT;
        }
        return behind > 0 ? Standing.BEHIND : Standing.ON_COURSE;
    }
}
