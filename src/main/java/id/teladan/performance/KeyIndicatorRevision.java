package id.teladan.performance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it shall stand in its agreement.
 *
 * @param version of the agreement that was changed
 * @param target with RANGE the lower bound
 * @param targetMax needed with RANGE, not read with any other direction
 * @param trajectory one place per month of the year; with QUARTER only every third is read
 * @param budget in rupiah
 * @param share with LOAD only; the target if empty
 */
public record KeyIndicatorRevision(
        int version,
        @NotBlank @Size(max = 500) String name,
        @Nullable @Size(max = 2000) String formula,
        @Nullable @Size(max = 300) String source,

        @NotNull(message = "{performance.target-missing}") @PositiveOrZero(message = "{performance.negative}") @Digits(integer = 14, fraction = 4, message = "{performance.too-long}") BigDecimal target,

        @Nullable @PositiveOrZero(message = "{performance.negative}") @Digits(integer = 14, fraction = 4, message = "{performance.too-long}") BigDecimal targetMax,

        @NotBlank @Size(max = 60) String unit,
        @NotNull Direction direction,
        @NotNull Measurement measurement,
        @NotNull Rhythm rhythm,
        @Nullable @Size(max = 12) List<@Valid Point> trajectory,
        @Nullable @Size(max = 300) String programme,
        @Nullable @Size(max = 300) String activity,

        @Nullable @PositiveOrZero(message = "{performance.negative}") @Digits(integer = 16, fraction = 2, message = "{performance.budget-too-long}") BigDecimal budget,

        @Nullable KeyIndicatorId parentId,
        @Nullable Cascade cascade,

        @Nullable @PositiveOrZero(message = "{performance.negative}") @Digits(integer = 14, fraction = 4, message = "{performance.too-long}") BigDecimal share) {

    /** @param amount null where nothing is planned */
    public record Point(
            @Nullable @PositiveOrZero(message = "{performance.negative}") @Digits(integer = 14, fraction = 4, message = "{performance.too-long}") BigDecimal amount) {}

    public static KeyIndicatorRevision of(int version, KeyIndicator indicator) {
        List<Point> points = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            int wanted = month;
            points.add(new Point(indicator.trajectory().stream()
                    .filter(point -> point.month() == wanted)
                    .map(Waypoint::amount)
                    .findFirst()
                    .orElse(null)));
        }
        Contribution contribution = indicator.contribution();
        return new KeyIndicatorRevision(
                version,
                indicator.name(),
                indicator.formula(),
                indicator.source(),
                indicator.target(),
                indicator.targetMax(),
                indicator.unit(),
                indicator.direction(),
                indicator.measurement(),
                indicator.rhythm(),
                points,
                indicator.programme(),
                indicator.activity(),
                indicator.budget(),
                contribution == null ? null : contribution.parentId(),
                contribution == null ? null : contribution.cascade(),
                contribution == null ? null : contribution.share());
    }

    @Nullable BigDecimal upperBound() {
        return direction == Direction.RANGE ? targetMax : null;
    }

    @Nullable Cascade cascadeKind() {
        return parentId == null ? null : cascade;
    }

    @Nullable BigDecimal load() {
        return cascadeKind() != Cascade.LOAD ? null : share == null ? target : share;
    }

    /** What is planned for the periods of its rhythm; empty places left out. */
    List<Waypoint> waypoints() {
        return rhythm.months().stream()
                .filter(month -> amount(month) != null)
                .map(month -> new Waypoint(month, amountOrTarget(month)))
                .toList();
    }

    @Nullable BigDecimal amount(int month) {
        return trajectory == null || trajectory.size() < month
                ? null
                : trajectory.get(month - 1).amount();
    }

    private BigDecimal amountOrTarget(int month) {
        BigDecimal amount = amount(month);
        return amount == null ? target : amount;
    }
}
