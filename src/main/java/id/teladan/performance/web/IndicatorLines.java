package id.teladan.performance.web;

import id.teladan.cycle.RuleSets;
import id.teladan.performance.AgreementStatus;
import id.teladan.performance.AgreementWords;
import id.teladan.performance.Contribution;
import id.teladan.performance.Direction;
import id.teladan.performance.KeyIndicator;
import id.teladan.performance.Measurement;
import id.teladan.performance.Pace;
import id.teladan.performance.Standing;
import id.teladan.performance.Waypoint;
import id.teladan.shared.OfficeTime;
import id.teladan.ui.Format;
import id.teladan.ui.Meter;
import id.teladan.ui.Sparkline;
import id.teladan.ui.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts key indicators into the words and shapes of pages. */
@Component
class IndicatorLines {

    private final RuleSets ruleSets;
    private final Clock clock;

    IndicatorLines(RuleSets ruleSets, Clock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    LocalDate today() {
        return OfficeTime.today(clock);
    }

    /** Below this share of the expected one is behind: asked once for all indicators of a page. */
    BigDecimal behindPercent() {
        return ruleSets.current(today()).number("pace.behind-percent");
    }

    Pace pace(KeyIndicator indicator, BigDecimal behindPercent) {
        return indicator.paceOn(today(), behindPercent);
    }

    /** What of an agreement stands how, in a sentence: "Enam dari delapan indikator sesuai jalur; dua perlu dikejar." */
    String answer(List<KeyIndicator> indicators) {
        Map<Standing, Long> standings = standings(indicators, behindPercent());
        long good = standings.getOrDefault(Standing.ON_COURSE, 0L);
        long behind = standings.getOrDefault(Standing.BEHIND, 0L);
        long silent = standings.getOrDefault(Standing.NO_REPORT, 0L);
        if (silent == indicators.size()) {
            return "Belum ada realisasi yang dicatat.";
        }
        String whole = good == indicators.size()
                ? (good == 1 ? "Satu-satunya indikator" : "Semua indikator") + " sesuai jalur"
                : Format.capital(Format.inWords(good)) + " dari " + Format.inWords(indicators.size())
                        + " indikator sesuai jalur";
        return whole + (behind == 0 ? "" : "; " + Format.inWords(behind) + " perlu dikejar")
                + (silent == 0 ? "" : "; " + Format.inWords(silent) + " belum ada realisasi") + ".";
    }

    /** How many stand how. */
    Map<Standing, Long> standings(List<KeyIndicator> indicators, BigDecimal behindPercent) {
        return indicators.stream()
                .collect(Collectors.groupingBy(
                        indicator -> pace(indicator, behindPercent).standing(), Collectors.counting()));
    }

    List<IndicatorLine> of(List<KeyIndicator> indicators) {
        BigDecimal behindPercent = behindPercent();
        return indicators.stream()
                .map(indicator -> of(indicator, behindPercent))
                .toList();
    }

    IndicatorLine of(KeyIndicator indicator, BigDecimal behindPercent) {
        Pace pace = pace(indicator, behindPercent);
        BigDecimal realized = indicator.realization();
        int due = indicator.rhythm().lastEnded(indicator.year(), today());
        boolean counts =
                indicator.status() == AgreementStatus.AGREED || indicator.status() == AgreementStatus.SUPERSEDED;
        return new IndicatorLine(
                indicator.id(),
                indicator.unitName(),
                indicator.objective(),
                indicator.name(),
                realized == null ? "Belum ada" : Format.number(realized, 4),
                (indicator.measurement() == Measurement.CUMULATIVE && indicator.direction() == Direction.MAXIMIZE
                                ? "dari "
                                : "target ")
                        + indicator.targetText(),
                indicator.targetText(),
                due == 0 ? null : "seharusnya " + Format.number(pace.expected()) + " akhir " + period(indicator, due),
                standing(pace.standing()),
                tone(pace.standing()),
                icon(pace.standing()),
                counts ? meter(indicator, pace, due) : null,
                Sparkline.of(indicator.name(), indicator.course()),
                indicator.trajectory().isEmpty() ? null : way(indicator.trajectory()),
                counts
                        ? indicator
                                .missing(today())
                                .map(month -> "Realisasi " + period(indicator, month) + " belum diisi")
                                .orElse(null)
                        : null,
                serves(indicator.contribution()),
                tags(indicator));
    }

    static String period(KeyIndicator indicator, int month) {
        String name = indicator.rhythm().period(month);
        return name.startsWith("Triwulan") ? name.replace("Triwulan", "triwulan") : name;
    }

    static String standing(Standing standing) {
        return switch (standing) {
            case ON_COURSE -> "Sesuai jalur";
            case BEHIND -> "Perlu dikejar";
            case NO_REPORT -> "Belum ada realisasi";
        };
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case ON_COURSE -> Tone.OK;
            case BEHIND -> Tone.CARE;
            case NO_REPORT -> Tone.QUIET;
        };
    }

    private static String icon(Standing standing) {
        return switch (standing) {
            case ON_COURSE -> "circle-check";
            case BEHIND -> "clock-exclamation";
            case NO_REPORT -> "clock";
        };
    }

    /** What shall be low would fill its bar by being bad: there the bar shows achievement in percent instead. */
    private static Meter meter(KeyIndicator indicator, Pace pace, int due) {
        boolean care = pace.standing() == Standing.BEHIND;
        if (indicator.direction() == Direction.MAXIMIZE) {
            return new Meter(
                    indicator.name(),
                    indicator.realization(),
                    indicator.target(),
                    due == 0 ? null : pace.expected(),
                    indicator.unit(),
                    care);
        }
        BigDecimal expected = due == 0 ? null : BigDecimal.valueOf(100);
        String label = "%s: %s, target %s, capaian terhadap yang seharusnya"
                .formatted(
                        indicator.name(),
                        AgreementWords.amount(indicator.realization(), indicator.unit()),
                        indicator.targetText());
        BigDecimal percent = pace.pacePercent();
        return new Meter(
                label,
                percent == null ? null : percent.setScale(0, RoundingMode.HALF_UP),
                BigDecimal.valueOf(120),
                expected,
                "%",
                care);
    }

    private static String way(List<Waypoint> trajectory) {
        return trajectory.stream()
                .map(point -> Format.number(point.amount(), 4))
                .collect(Collectors.joining(" → "));
    }

    private static @Nullable String serves(@Nullable Contribution contribution) {
        if (contribution == null) {
            return null;
        }
        String share = contribution.share() == null ? "" : " (" + Format.number(contribution.share(), 4) + ")";
        return contribution.parentUnit() + ": " + contribution.parentName() + share;
    }

    private static List<String> tags(KeyIndicator indicator) {
        List<String> tags = new ArrayList<>();
        if (indicator.programme() != null) {
            tags.add(Objects.requireNonNull(indicator.programme()));
        }
        if (indicator.activity() != null) {
            tags.add(Objects.requireNonNull(indicator.activity()));
        }
        if (indicator.budget() != null) {
            tags.add(AgreementWords.rupiah(indicator.budget()));
        }
        return tags;
    }
}
