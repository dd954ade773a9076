package id.teladan.monitoring;

import id.teladan.cycle.RuleSet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * From which share on the overview draws a cell darker; in per cent.
 *
 * @param low below it a unit wants help
 */
public record Shades(BigDecimal low, BigDecimal fair, BigDecimal good) {

    static Shades of(RuleSet rules) {
        return new Shades(
                rules.number("monitoring.low-percent"),
                rules.number("monitoring.fair-percent"),
                rules.number("monitoring.good-percent"));
    }

    /** 0 (lightest) to 3; "x" where there is nothing to count. */
    public String of(@Nullable BigDecimal share) {
        if (share == null) {
            return "x";
        }
        return share.compareTo(low) < 0 ? "0" : share.compareTo(fair) < 0 ? "1" : share.compareTo(good) < 0 ? "2" : "3";
    }
}
