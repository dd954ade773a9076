package id.teladan.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * A row of values as a small line, 72 × 24.
 *
 * @param label what is drawn, for those who can't see it
 * @param values oldest first; at least one
 */
public record Sparkline(String label, List<BigDecimal> values, boolean care) {

    public static final int WIDTH = 72;
    public static final int HEIGHT = 24;

    private static final int EDGE = 3;

    public Sparkline {
        values = List.copyOf(values);
    }

    public static Sparkline of(String label, List<BigDecimal> values) {
        return new Sparkline(label, values, false);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The line as path data; values that are all alike lie in the middle. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int index = 0; index < values.size(); index++) {
            path.append(index == 0 ? 'M' : 'L').append(x(index)).append(' ').append(y(index));
        }
        return path.toString();
    }

    public String lastX() {
        return values.isEmpty() ? "0" : x(values.size() - 1);
    }

    public String lastY() {
        return values.isEmpty() ? "0" : y(values.size() - 1);
    }

    /** "8 pekan: dari 70 menjadi 82". */
    public String sentence() {
        if (values.isEmpty()) {
            return label + ": belum ada data";
        }
        return label + ": dari " + Format.number(values.getFirst()) + " menjadi " + Format.number(values.getLast());
    }

    private String x(int index) {
        int steps = Math.max(1, values.size() - 1);
        int at = values.size() == 1 ? steps : index;
        return decimal(EDGE + (WIDTH - 2.0 * EDGE) * at / steps);
    }

    private String y(int index) {
        BigDecimal least = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal most = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal range = most.subtract(least);
        double share = range.signum() == 0
                ? 0.5
                : Objects.requireNonNull(values.get(index))
                        .subtract(least)
                        .divide(range, 4, RoundingMode.HALF_UP)
                        .doubleValue();
        return decimal(HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * share);
    }

    static String decimal(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
