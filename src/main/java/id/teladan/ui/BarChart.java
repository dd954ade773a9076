package id.teladan.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Amounts as bars from zero, 320 wide.
 *
 * @param finding what the chart tells, in words
 */
public record BarChart(String finding, List<Bar> bars) {

    public static final int WIDTH = 320;
    public static final int BASE = 100;

    private static final int TOP = 16;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** @param note the figure to be written at the bar; null leaves the bar unlabelled */
    public record Bar(
            String label,
            BigDecimal value,
            Tone tone,
            @Nullable String note) {

        public static Bar quiet(String label, BigDecimal value) {
            return new Bar(label, value, Tone.QUIET, null);
        }
    }

    /** What a bar stands for: context, the subject, or the one thing to look at. */
    public enum Tone {
        QUIET,
        BRAND,
        CARE
    }

    public record Shape(
            String label,
            String value,
            String x,
            String middle,
            String y,
            String width,
            String height,
            String style,
            @Nullable String note) {}

    public List<Shape> shapes() {
        BigDecimal most =
                bars.stream().map(Bar::value).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        double slot = bars.isEmpty() ? WIDTH : (double) WIDTH / bars.size();
        List<Shape> shapes = new ArrayList<>();
        for (int index = 0; index < bars.size(); index++) {
            Bar bar = bars.get(index);
            double height = most.signum() <= 0 || bar.value().signum() <= 0
                    ? 0
                    : bar.value().divide(most, 4, RoundingMode.HALF_UP).doubleValue() * (BASE - TOP);
            shapes.add(new Shape(
                    bar.label(),
                    Format.number(bar.value()),
                    Sparkline.decimal(slot * index + slot * 0.13),
                    Sparkline.decimal(slot * (index + 0.5)),
                    Sparkline.decimal(BASE - height),
                    Sparkline.decimal(slot * 0.74),
                    Sparkline.decimal(height),
                    "is-" + bar.tone().name().toLowerCase(Locale.ROOT),
                    bar.note()));
        }
        return shapes;
    }
}
