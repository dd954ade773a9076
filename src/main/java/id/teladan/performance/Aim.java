package id.teladan.performance;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of an indicator that a realisation is measured against.
 *
 * @param target with RANGE the lower bound
 * @param targetMax the upper bound; with RANGE only
 */
public record Aim(
        Direction direction,
        Measurement measurement,
        BigDecimal target,
        @Nullable BigDecimal targetMax) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException if an upper bound is missing from a range, or there is one without a range */
    public Aim {
        if ((direction == Direction.RANGE) == (targetMax == null)) {
            throw new IllegalArgumentException(direction + " with upper bound " + targetMax);
        }
    }

    /**
     * Achievement in percent, one decimal, half up; for display and as one ground of a suggestion, without legal effect.
     * MAXIMIZE realisation / target; MINIMIZE 2 − realisation / target, not below 0; RANGE 100 inside, else less by the
     * distance to the nearer bound relative to that bound; MILESTONE 100 or 0. Against a target of 0 or below it is 100 if
     * kept and 0 if not.
     */
    public BigDecimal percent(BigDecimal realization) {
        BigDecimal ratio = switch (direction) {
            case MAXIMIZE -> least(realization, target);
            case MINIMIZE -> most(realization, target);
            case RANGE ->
                least(realization, target).min(most(realization, upper())).min(ONE);
            case MILESTONE -> realization.compareTo(target) >= 0 ? ONE : ZERO;
        };
        return ratio.max(ZERO).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    }

    /** The same aim with its lower bound or target scaled; an upper bound of a range stays, as being early is no fault. */
    Aim scaled(BigDecimal share) {
        return due(target.multiply(share));
    }

    /** The same aim with another lower bound or target. */
    Aim due(BigDecimal bound) {
        return new Aim(direction, measurement, bound, targetMax);
    }

    private BigDecimal upper() {
        return Objects.requireNonNull(targetMax);
    }

    private static BigDecimal least(BigDecimal realization, BigDecimal bound) {
        if (bound.signum() <= 0) {
            return realization.compareTo(bound) >= 0 ? ONE : ZERO;
        }
        return realization.divide(bound, MathContext.DECIMAL64);
    }

    private static BigDecimal most(BigDecimal realization, BigDecimal bound) {
        if (bound.signum() <= 0) {
            return realization.compareTo(bound) <= 0 ? ONE : ZERO;
        }
        return TWO.subtract(realization.divide(bound, MathContext.DECIMAL64));
    }
}
