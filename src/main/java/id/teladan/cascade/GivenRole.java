package id.teladan.cascade;

import id.teladan.planning.WorkResultId;
import id.teladan.shared.EmployeeId;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An issued role as the person, or the person's assessor, sees it.
 *
 * @param lineId of the result that carries it; null before
 * @param leader the leader's line that it contributes to
 * @param unit of the share; null without one
 * @param seen whether the person has read of it
 */
public record GivenRole(
        RoleId id,
        MatrixId matrixId,
        int year,
        EmployeeId employeeId,
        String employeeName,
        String employeePosition,
        String issuedBy,
        String matrixName,
        String leaderName,
        String role,
        @Nullable String part,
        @Nullable BigDecimal share,
        @Nullable String unit,
        RoleState state,
        @Nullable WorkResultId lineId,
        @Nullable String leader,
        OffsetDateTime issuedAt,
        boolean seen,
        int planned) {}
