package id.teladan.reporting;

import id.teladan.planning.IndicatorId;
import id.teladan.shared.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was reported on an indicator in one week.
 *
 * @param week its Monday
 * @param total all amounts of the week added up
 * @param last the latest amount of the week
 */
public record WeeklyAmount(
        EmployeeId employeeId, IndicatorId indicatorId, LocalDate week, BigDecimal total, BigDecimal last) {}
