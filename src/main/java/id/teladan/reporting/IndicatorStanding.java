package id.teladan.reporting;

import id.teladan.performance.Pace;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An indicator's progress and where that stands on a day. */
public record IndicatorStanding(IndicatorProgress progress, Pace pace) {

    /** @param behindPercent setting {@code pace.behind-percent} of the rule set in force */
    public static IndicatorStanding on(LocalDate day, IndicatorProgress progress, BigDecimal behindPercent) {
        return new IndicatorStanding(
                progress,
                Pace.of(
                        progress.aim(),
                        progress.startsOn(),
                        progress.endsOn(),
                        day,
                        progress.realized(),
                        behindPercent));
    }
}
