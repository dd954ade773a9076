package id.teladan.reporting;

import id.teladan.planning.IndicatorId;
import id.teladan.shared.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One report.
 *
 * @param amount what was reached since the last report for an indicator that adds up, the state itself for one that does
 *     not; in the indicator's unit
 * @param onDate the day it was done, in office time; not after the day it was sent
 */
public record Report(
        ReportId id,
        EmployeeId employeeId,
        IndicatorId indicatorId,
        LocalDate onDate,
        BigDecimal amount,
        String note,
        OffsetDateTime createdAt,
        int evidenceCount) {}
