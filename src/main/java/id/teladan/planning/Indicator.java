package id.teladan.planning;

import id.teladan.performance.Aim;
import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.ui.Format;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a result was reached (IKI).
 *
 * @param target with RANGE the lower bound
 * @param targetMax the upper bound; with RANGE only
 * @param unit of target and reports, for example "ibu hamil" or "%"
 * @param perspective for JPT and heads of units only
 * @param trajectory null where none was agreed
 * @param lineId the same in all editions of the plan; reports, progress and feedback hang on it
 */
public record Indicator(
        IndicatorId id,
        WorkResultId resultId,
        int number,
        Aspect aspect,
        String description,
        BigDecimal target,
        @Nullable BigDecimal targetMax,
        String unit,
        Direction direction,
        Measurement measurement,
        @Nullable Perspective perspective,
        @Nullable Trajectory trajectory,
        IndicatorId lineId) {

    public Aim aim() {
        return new Aim(direction, measurement, target, targetMax);
    }

    /** As a sentence says it: "1.200 balita", "paling banyak 5 hari", "80 sampai 90 %". */
    public String targetText() {
        String amount = Format.number(target);
        return switch (direction) {
                    case MAXIMIZE, MILESTONE -> amount;
                    case MINIMIZE -> "paling banyak " + amount;
                    case RANGE -> amount + " sampai " + Format.number(targetMax);
                }
                + " " + unit;
    }
}
