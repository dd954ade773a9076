package id.teladan.cascade;

import id.teladan.performance.KeyIndicatorId;
import id.teladan.planning.PlanId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not covered.
 *
 * @param person whose it is; the unit itself for what it has promised
 * @param text the result or column; the position of somebody without a role
 * @param target of a load; null otherwise
 * @param shared of a load; null otherwise
 * @param unit of a load; null otherwise
 * @param matrixId where it is mended; null where there is no matrix
 * @param columnId the column there; null for the whole matrix
 * @param planId the plan that it stands in; null without one
 * @param keyIndicatorId the promise that it is about; null otherwise
 */
public record Gap(
        GapKind kind,
        String person,
        String unitName,
        String text,
        @Nullable BigDecimal target,
        @Nullable BigDecimal shared,
        @Nullable String unit,
        @Nullable MatrixId matrixId,
        @Nullable ColumnId columnId,
        @Nullable PlanId planId,
        @Nullable KeyIndicatorId keyIndicatorId) {}
