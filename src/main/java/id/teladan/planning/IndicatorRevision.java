package id.teladan.planning;

import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it shall stand under its result.
 *
 * @param id the one that is revised; null or unknown makes a new one
 * @param target with RANGE the lower bound
 * @param targetMax needed with RANGE, not read with any other direction
 */
public record IndicatorRevision(
        @Nullable IndicatorId id,
        @NotNull Aspect aspect,
        @NotBlank @Size(max = LONGEST_DESCRIPTION) String description,

        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal target,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal targetMax,

        @NotBlank @Size(max = 60) String unit,
        @NotNull Direction direction,
        @NotNull Measurement measurement,
        @Nullable Perspective perspective,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal firstQuarter,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal secondQuarter,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal thirdQuarter,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal fourthQuarter) {

    static final int LONGEST_DESCRIPTION = 500;

    static IndicatorRevision of(Indicator indicator) {
        Trajectory trajectory = indicator.trajectory();
        return new IndicatorRevision(
                indicator.id(),
                indicator.aspect(),
                indicator.description(),
                indicator.target().stripTrailingZeros(),
                indicator.targetMax() == null ? null : indicator.targetMax().stripTrailingZeros(),
                indicator.unit(),
                indicator.direction(),
                indicator.measurement(),
                indicator.perspective(),
                trajectory == null ? null : trajectory.first().stripTrailingZeros(),
                trajectory == null ? null : trajectory.second().stripTrailingZeros(),
                trajectory == null ? null : trajectory.third().stripTrailingZeros(),
                trajectory == null ? null : trajectory.fourth().stripTrailingZeros());
    }

    /** Whether it leaves alone how much of what is measured, and how. */
    boolean keepsAmountOf(Indicator indicator) {
        return indicator.id().equals(id)
                && target.compareTo(indicator.target()) == 0
                && unit.strip().equals(indicator.unit())
                && direction == indicator.direction()
                && measurement == indicator.measurement();
    }

    @Nullable Trajectory trajectory() {
        return firstQuarter == null || secondQuarter == null || thirdQuarter == null || fourthQuarter == null
                ? null
                : new Trajectory(firstQuarter, secondQuarter, thirdQuarter, fourthQuarter);
    }

    /** Whether some quarters are given and others are not. */
    boolean hasGaps() {
        return trajectory() == null
                && Stream.of(firstQuarter, secondQuarter, thirdQuarter, fourthQuarter)
                        .anyMatch(Objects::nonNull);
    }

    @Nullable BigDecimal upperBound() {
        return direction == Direction.RANGE ? targetMax : null;
    }
}
