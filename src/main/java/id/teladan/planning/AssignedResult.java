package id.teladan.planning;

import id.teladan.shared.EmployeeId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A result that a leader gives to somebody.
 *
 * @param lineId of the result that carries it already, which then follows; null for a new one
 * @param parentId the leader's result that it serves
 * @param assigner position or team, as printed in "(penugasan dari …)"
 * @param measureId line of the leader's indicator that a load is taken from; null without a load
 * @param share the load; null without one
 */
public record AssignedResult(
        EmployeeId employeeId,
        @Nullable WorkResultId lineId,
        String description,
        WorkResultId parentId,
        String assigner,
        @Nullable IndicatorId measureId,
        @Nullable BigDecimal share) {}
