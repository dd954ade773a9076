package id.teladan.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stands on a day.
 *
 * @param expected what should be reached by the day, two decimals, half up: of what adds up, the share of the plan's days
 *     gone by; of a state, the target; of a milestone, nothing before the plan's last day. With RANGE the lower bound
 * @param percent achievement against the whole target, one decimal; null without a report
 * @param pacePercent achievement against {@code expected}, one decimal; null without a report
 */
public record Pace(
        BigDecimal expected,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal pacePercent,
        Standing standing) {

    /**
     * The standing on a day; before the plan begins nothing is expected of what adds up, after its end everything.
     *
     * @param realization null if nothing was reported
     * @param behindPercent below this share of the expected one is behind: setting {@code pace.behind-percent}
     */
    public static Pace of(
            Aim aim,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate today,
            @Nullable BigDecimal realization,
            BigDecimal behindPercent) {
        return of(aim, aim.scaled(shareDue(aim, startsOn, endsOn, today)), realization, behindPercent);
    }

    /**
     * The standing of what has a way of its own through the year, instead of the share of days gone by.
     *
     * @param expected where it shall be by now; with RANGE the lower bound
     */
    public static Pace against(
            Aim aim, BigDecimal expected, @Nullable BigDecimal realization, BigDecimal behindPercent) {
        return of(aim, aim.due(expected), realization, behindPercent);
    }

    private static Pace of(Aim aim, Aim due, @Nullable BigDecimal realization, BigDecimal behindPercent) {
        BigDecimal expected = due.target().setScale(2, RoundingMode.HALF_UP);
        if (realization == null) {
            return new Pace(expected, null, null, Standing.NO_REPORT);
        }
        BigDecimal pacePercent = due.percent(realization);
        boolean behind = pacePercent.compareTo(behindPercent) < 0;
        return new Pace(expected, aim.percent(realization), pacePercent, behind ? Standing.BEHIND : Standing.ON_COURSE);
    }

    private static BigDecimal shareDue(Aim aim, LocalDate startsOn, LocalDate endsOn, LocalDate today) {
        if (aim.direction() == Direction.MILESTONE) {
            return today.isBefore(endsOn) ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        return switch (aim.measurement()) {
            case CUMULATIVE -> elapsed(startsOn, endsOn, today);
            case LATEST -> BigDecimal.ONE;
        };
    }

    private static BigDecimal elapsed(LocalDate startsOn, LocalDate endsOn, LocalDate today) {
        long days = ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
        long gone = Math.clamp(ChronoUnit.DAYS.between(startsOn, today) + 1, 0, days);
        return BigDecimal.valueOf(gone).divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
    }
}
