package id.teladan.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How far something has come, against what was to be expected by now. Percentages are ready for SVG attributes.
 *
 * @param label what is measured, for those who can't see the bar
 * @param value what is achieved; null if nobody has reported yet
 * @param target what is to be achieved in the end; the full width
 * @param expected what should be achieved by now; null draws no line
 * @param unit a word after the number, or empty
 * @param care whether it needs work; otherwise it is on course
 */
public record Meter(
        String label,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable BigDecimal expected,
        String unit,
        boolean care) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Needs work when the value is below what is expected. */
    public static Meter of(
            String label,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            @Nullable BigDecimal expected,
            String unit) {
        boolean behind = expected != null && (value == null || value.compareTo(expected) < 0);
        return new Meter(label, value, target, expected, unit, behind);
    }

    public static Meter ofPercent(String label, @Nullable BigDecimal percent, @Nullable BigDecimal expected) {
        return of(label, percent, HUNDRED, expected, "%");
    }

    /** Width of the filling, "0" to "100%": more than the target still fills the bar only once. */
    public String fill() {
        return share(value);
    }

    /** Place of the line, "0" to "100%". */
    public String tick() {
        return share(expected);
    }

    public boolean hasTick() {
        return expected != null && target != null && target.signum() > 0;
    }

    /** "Kunjungan rumah: 77 dari 96 keluarga, seharusnya 86". */
    public String sentence() {
        StringBuilder sentence = new StringBuilder(label).append(": ");
        sentence.append(value == null ? "belum ada laporan" : Format.number(value));
        if (target != null) {
            sentence.append(value == null ? ", target " : " dari ").append(Format.number(target));
        }
        if (!unit.isEmpty()) {
            sentence.append(' ').append(unit);
        }
        if (expected != null) {
            sentence.append(", seharusnya ").append(Format.number(expected));
        }
        return sentence.toString();
    }

    private String share(@Nullable BigDecimal part) {
        if (part == null || target == null || target.signum() <= 0 || part.signum() <= 0) {
            return "0%";
        }
        BigDecimal percent =
                part.multiply(HUNDRED).divide(target, 1, RoundingMode.HALF_UP).min(HUNDRED);
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
