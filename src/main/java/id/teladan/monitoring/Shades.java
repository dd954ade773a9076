package id.teladan.monitoring;

import id.teladan.cycle.RuleSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * From which share on the overview draws a cell darker; in whole per cent, as the cells say it.
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
        BigDecimal said = share.setScale(0, RoundingMode.HALF_UP);
        return said.compareTo(low) < 0 ? "0" : said.compareTo(fair) < 0 ? "1" : said.compareTo(good) < 0 ? "2" : "3";
    }

    /** Whether a unit with this share wants help. */
    public boolean isLow(@Nullable BigDecimal share) {
        return of(share).equals("0");
    }
}
