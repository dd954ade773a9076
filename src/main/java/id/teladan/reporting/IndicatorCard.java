package id.teladan.reporting;

import id.teladan.performance.Measurement;
import id.teladan.performance.Standing;
import id.teladan.planning.IndicatorId;
import id.teladan.ui.Format;
import id.teladan.ui.Meter;
import id.teladan.ui.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * One indicator with its meter, as home pages, report forms and boards show it.
 *
 * @param amount "77" with {@code of} "dari 96 keluarga"
 * @param expected "seharusnya 86"; null where nothing can be expected yet
 * @param last when and what was reported last, in words
 */
public record IndicatorCard(
        IndicatorId id,
        String result,
        String description,
        String amount,
        String of,
        @Nullable String expected,
        Standing standing,
        Meter meter,
        String last) {

    public Tone tone() {
        return switch (standing) {
            case ON_COURSE -> Tone.OK;
            case BEHIND -> Tone.CARE;
            case NO_REPORT -> Tone.QUIET;
        };
    }

    public String icon() {
        return switch (standing) {
            case ON_COURSE -> "circle-check";
            case BEHIND -> "clock-exclamation";
            case NO_REPORT -> "clock";
        };
    }

    public String standingLabel() {
        return standing == Standing.ON_COURSE ? "Sesuai jalur" : standing.label();
    }

    /** As the person's own pages and their leader's show it. */
    public static IndicatorCard of(IndicatorStanding standing, Clock clock) {
        IndicatorProgress progress = standing.progress();
        BigDecimal target = progress.target();
        boolean counts = progress.measurement() == Measurement.CUMULATIVE;
        BigDecimal expected = counts ? whole(standing.pace().expected()) : null;
        return new IndicatorCard(
                progress.indicatorId(),
                progress.resultDescription(),
                progress.description(),
                progress.realized() == null ? "Belum ada" : Format.number(progress.realized()),
                (counts ? "dari " : "target ") + goal(progress),
                expected == null ? null : "seharusnya " + Format.number(expected),
                standing.pace().standing(),
                new Meter(
                        progress.description(),
                        progress.realized(),
                        target,
                        counts ? expected : target,
                        progress.unit(),
                        standing.pace().standing() != Standing.ON_COURSE),
                progress.lastReportedAt() == null
                        ? "belum pernah dilaporkan"
                        : "laporan terakhir " + Format.relative(progress.lastReportedAt(), clock));
    }

    private static String goal(IndicatorProgress progress) {
        String goal = progress.targetMax() == null
                ? Format.number(progress.target())
                : Format.number(progress.target()) + "–" + Format.number(progress.targetMax());
        return switch (progress.direction()) {
            case MINIMIZE -> "paling banyak " + goal + " " + progress.unit();
            case MAXIMIZE, RANGE, MILESTONE -> goal + " " + progress.unit();
        };
    }

    private static BigDecimal whole(BigDecimal expected) {
        return expected.setScale(expected.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
    }
}
