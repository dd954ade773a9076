package id.teladan.planning;

import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it shall stand under its result.
 *
 * @param target with RANGE the lower bound
 * @param targetMax needed with RANGE, not read with any other direction
 */
public record IndicatorRevision(
        @NotNull Aspect aspect,
        @NotBlank @Size(max = 500) String description,

        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal target,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal targetMax,

        @NotBlank @Size(max = 60) String unit,
        @NotNull Direction direction,
        @NotNull Measurement measurement,
        @Nullable Perspective perspective) {

    static IndicatorRevision of(Indicator indicator) {
        return new IndicatorRevision(
                indicator.aspect(),
                indicator.description(),
                indicator.target().stripTrailingZeros(),
                indicator.targetMax() == null ? null : indicator.targetMax().stripTrailingZeros(),
                indicator.unit(),
                indicator.direction(),
                indicator.measurement(),
                indicator.perspective());
    }

    @Nullable BigDecimal upperBound() {
        return direction == Direction.RANGE ? targetMax : null;
    }
}
