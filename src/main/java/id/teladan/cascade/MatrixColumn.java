package id.teladan.cascade;

import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.planning.IndicatorId;
import id.teladan.planning.WorkResultId;
import id.teladan.ui.Format;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of the leader's plan with what was decided about it.
 *
 * @param parentId the leader's result under which the roles hang
 * @param measureId the indicator whose target a load is taken from; null where the result has none to share
 * @param indicator what that one measures; null without one
 * @param method null until it is chosen
 * @param selfDone whether the leader carries it alone
 * @param version 0 before anything was decided
 * @param issuedTarget the sum of the shares that were issued last; null without a load
 */
public record MatrixColumn(
        ColumnId id,
        int resultNumber,
        String result,
        WorkResultId parentId,
        @Nullable IndicatorId measureId,
        @Nullable String indicator,
        @Nullable BigDecimal target,
        @Nullable BigDecimal targetMax,
        @Nullable String unit,
        @Nullable Direction direction,
        @Nullable Measurement measurement,
        @Nullable Cascading method,
        boolean selfDone,
        int version,
        @Nullable Cascading issuedMethod,
        @Nullable BigDecimal issuedTarget,
        @Nullable OffsetDateTime issuedAt) {

    /** Only what adds up over the year can be split into amounts. */
    public boolean mayShareLoad() {
        return measurement == Measurement.CUMULATIVE && direction == Direction.MAXIMIZE && target != null;
    }

    public boolean sharesLoad() {
        return method == Cascading.BEBAN_TARGET;
    }

    /** As a sentence says it, empty without a target: "1.200 balita", "paling banyak 14 %". */
    public String targetText() {
        if (target == null || direction == null || unit == null) {
            return "";
        }
        String amount = Format.number(target);
        return switch (direction) {
                    case MAXIMIZE, MILESTONE -> amount;
                    case MINIMIZE -> "paling banyak " + amount;
                    case RANGE -> amount + " sampai " + Format.number(targetMax);
                }
                + " " + unit;
    }
}
