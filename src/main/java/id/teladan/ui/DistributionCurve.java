package id.teladan.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How predicates are spread over people, under the curve that the regulation draws. The curve is a guide, no quota.
 *
 * @param finding what the chart tells, in words
 * @param counts people per predicate, from the lowest to the highest
 * @param pattern the curve's share per predicate in percent, in the same order; its height is free, its form is not
 */
public record DistributionCurve(String finding, List<Count> counts, List<BigDecimal> pattern) {

    public static final int WIDTH = 450;
    public static final int BASE = 200;

    private static final double TALLEST = 180;

    public DistributionCurve {
        counts = List.copyOf(counts);
        pattern = List.copyOf(pattern);
        if (counts.size() != pattern.size()) {
            throw new IllegalArgumentException(counts.size() + " counts, " + pattern.size() + " points");
        }
    }

    /** @param style suffix of the predicate's colour: sk, kr, bp, bk, sb */
    public record Count(String label, String style, long people) {}

    public record Column(
            String first,
            String second,
            String style,
            String people,
            String share,
            String x,
            String y,
            String width,
            String height,
            String middle) {}

    public long people() {
        return counts.stream().mapToLong(Count::people).sum();
    }

    public List<Column> columns() {
        double slot = (double) WIDTH / Math.max(1, counts.size());
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < counts.size(); index++) {
            Count count = counts.get(index);
            double height = scaled(people() == 0 ? 0 : 100.0 * count.people() / people());
            String[] words = count.label().split("(?<=/)|\\s+", 2);
            columns.add(new Column(
                    words[0],
                    words.length > 1 ? words[1] : "",
                    count.style(),
                    Format.number(count.people()),
                    Format.share(count.people(), people()),
                    Sparkline.decimal(slot * index + slot * 0.21),
                    Sparkline.decimal(BASE - height),
                    Sparkline.decimal(slot * 0.58),
                    Sparkline.decimal(height),
                    Sparkline.decimal(slot * (index + 0.5))));
        }
        return columns;
    }

    /** Through the middle of each column, level at each point, so that the curve never swings beyond its own values. */
    public String curve() {
        double slot = (double) WIDTH / Math.max(1, counts.size());
        StringBuilder path = new StringBuilder();
        double lastX = 0;
        double lastY = 0;
        for (int index = 0; index < pattern.size(); index++) {
            double x = slot * (index + 0.5);
            double y = BASE - scaled(pattern.get(index).doubleValue());
            if (index == 0) {
                path.append("M%s %s".formatted(Sparkline.decimal(x), Sparkline.decimal(y)));
            } else {
                double between = (lastX + x) / 2;
                path.append("C%s %s %s %s %s %s"
                        .formatted(
                                Sparkline.decimal(between),
                                Sparkline.decimal(lastY),
                                Sparkline.decimal(between),
                                Sparkline.decimal(y),
                                Sparkline.decimal(x),
                                Sparkline.decimal(y)));
            }
            lastX = x;
            lastY = y;
        }
        return path.toString();
    }

    private double scaled(double percent) {
        double most = Math.max(
                pattern.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0),
                people() == 0
                        ? 0
                        : counts.stream()
                                .mapToDouble(count -> 100.0 * count.people() / people())
                                .max()
                                .orElse(0));
        return most == 0 ? 0 : TALLEST * percent / most;
    }
}
