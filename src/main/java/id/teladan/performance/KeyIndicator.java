package id.teladan.performance;

import id.teladan.shared.UnitId;
import id.teladan.ui.Format;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key indicator (IKU) as an agreement promises it, with what was realised.
 *
 * @param number within its objective
 * @param target with RANGE the lower bound
 * @param targetMax the upper bound; with RANGE only
 * @param unit of measure, of target and realisations
 * @param trajectory where it shall stand at the end of each period, with CUMULATIVE from the beginning of the year on;
 *     empty, or complete
 * @param budget in rupiah
 * @param contribution null if it serves no upper indicator
 * @param realized of each period that has been reported, in order
 */
public record KeyIndicator(
        KeyIndicatorId id,
        AgreementId agreementId,
        UnitId unitId,
        String unitName,
        int year,
        AgreementStatus status,
        int objectiveNumber,
        String objective,
        int number,
        String name,
        @Nullable String formula,
        @Nullable String source,
        BigDecimal target,
        @Nullable BigDecimal targetMax,
        String unit,
        Direction direction,
        Measurement measurement,
        Rhythm rhythm,
        List<Waypoint> trajectory,
        @Nullable String programme,
        @Nullable String activity,
        @Nullable BigDecimal budget,
        @Nullable Contribution contribution,
        List<Waypoint> realized) {

    public KeyIndicator {
        trajectory = List.copyOf(trajectory);
        realized = List.copyOf(realized);
    }

    public Aim aim() {
        return new Aim(direction, measurement, target, targetMax);
    }

    /** What all periods amount to; null while none has been reported. */
    public @Nullable BigDecimal realization() {
        return realized.isEmpty()
                ? null
                : measurement.realization(
                        realized.stream().map(Waypoint::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                        realized.getLast().amount());
    }

    /** The state after each reported period: sums of what adds up. */
    public List<BigDecimal> course() {
        List<BigDecimal> course = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (Waypoint period : realized) {
            total = total.add(period.amount());
            course.add(measurement.realization(total, period.amount()));
        }
        return course;
    }

    public Optional<BigDecimal> realizedIn(int month) {
        return amountAt(realized, month);
    }

    /**
     * Where it shall stand at the end of a month: on its trajectory; without one, what adds up grows evenly, a state is its
     * target, and a milestone is due in December.
     */
    public BigDecimal expectedBy(int month) {
        Optional<BigDecimal> waypoint = amountAt(trajectory, month);
        if (waypoint.isPresent()) {
            return waypoint.get();
        }
        if (direction == Direction.MILESTONE) {
            return month < 12 ? BigDecimal.ZERO : target;
        }
        return switch (measurement) {
            case CUMULATIVE ->
                target.multiply(BigDecimal.valueOf(month)).divide(BigDecimal.valueOf(12), MathContext.DECIMAL64);
            case LATEST -> trajectory.isEmpty() ? target : trajectory.getFirst().amount();
        };
    }

    /**
     * Where it stands: measured against the end of the latest period that is over, as nobody can report the running one.
     *
     * @param behindPercent setting {@code pace.behind-percent} of the rule set in force
     */
    public Pace paceOn(LocalDate today, BigDecimal behindPercent) {
        return Pace.against(aim(), expectedBy(rhythm.lastEnded(year, today)), realization(), behindPercent);
    }

    /** The latest period that is over and was not reported. */
    public Optional<Integer> missing(LocalDate today) {
        int month = rhythm.lastEnded(year, today);
        return month == 0 || realizedIn(month).isPresent() ? Optional.empty() : Optional.of(month);
    }

    /** As a sentence says it: "1.200 balita", "paling banyak 20 kasus", "80 sampai 90 %". */
    public String targetText() {
        String amount = Format.number(target, 4);
        return switch (direction) {
                    case MAXIMIZE, MILESTONE -> amount;
                    case MINIMIZE -> "paling banyak " + amount;
                    case RANGE -> amount + " sampai " + Format.number(targetMax, 4);
                }
                + " " + unit;
    }

    private static Optional<BigDecimal> amountAt(List<Waypoint> way, int month) {
        return way.stream()
                .filter(point -> point.month() == month)
                .map(Waypoint::amount)
                .findFirst();
    }
}
