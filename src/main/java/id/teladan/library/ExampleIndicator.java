package id.teladan.library;

import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.planning.Aspect;
import id.teladan.planning.IndicatorRevision;
import id.teladan.planning.Perspective;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** @param target only an example: each person's own is agreed with the leader */
public record ExampleIndicator(
        Aspect aspect,
        String description,
        BigDecimal target,
        String unit,
        Direction direction,
        Measurement measurement,
        @Nullable Perspective perspective) {

    public IndicatorRevision asRevision() {
        return new IndicatorRevision(
                null,
                aspect,
                description,
                target.stripTrailingZeros(),
                null,
                unit,
                direction,
                measurement,
                perspective,
                null,
                null,
                null,
                null);
    }
}
