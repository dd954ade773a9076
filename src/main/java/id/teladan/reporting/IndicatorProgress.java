package id.teladan.reporting;

import id.teladan.performance.Aim;
import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.planning.Aspect;
import id.teladan.planning.IndicatorId;
import id.teladan.planning.ResultKind;
import id.teladan.shared.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of an agreed plan and where it stands.
 *
 * @param realized in the indicator's unit; null while nothing has been reported: missing, not zero
 * @param lastAmount the amount of the latest report, offered again next time
 */
public record IndicatorProgress(
        IndicatorId indicatorId,
        EmployeeId employeeId,
        int resultNumber,
        ResultKind resultKind,
        String resultDescription,
        Aspect aspect,
        String description,
        BigDecimal target,
        @Nullable BigDecimal targetMax,
        String unit,
        Direction direction,
        Measurement measurement,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable BigDecimal realized,
        @Nullable BigDecimal lastAmount,
        @Nullable LocalDate lastOn,
        @Nullable OffsetDateTime lastReportedAt,
        int reportCount) {

    public Aim aim() {
        return new Aim(direction, measurement, target, targetMax);
    }
}
