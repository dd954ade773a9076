package id.teladan.integration;

import id.teladan.performance.Direction;
import id.teladan.tabular.Decimals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A target out of one cell: "1.200 balita", "paling banyak 5 hari", "80–90 %", "2 sampai 3 hari".
 *
 * @param upperBound with RANGE only
 */
public record ProposedTarget(BigDecimal target, @Nullable BigDecimal upperBound, String unit, Direction direction) {

    private static final int LONGEST_UNIT = 60;
    private static final int DIGITS = 12;
    private static final String NUMBER = "(\\d[\\d.,]*)";
    private static final Pattern TARGET = Pattern.compile(
            "(paling banyak|paling lama|paling lambat|maksimal|maks\\.?|kurang dari|<=?|≤|minimal|paling sedikit|>=?|≥)?\\s*"
                    + NUMBER + "(?:\\s*%?\\s*(?:-|–|—|s\\.?d\\.?|sd|sampai(?: dengan)?)\\s*" + NUMBER
                    + ")?(?![eE][+-]?\\d)\\s*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** Empty if it holds no number, or no unit. */
    static Optional<ProposedTarget> parse(String text) {
        Matcher cell = TARGET.matcher(text.strip());
        if (!cell.matches()) {
            return Optional.empty();
        }
        String unit = cell.group(4).strip();
        Optional<BigDecimal> first = number(cell.group(2));
        Optional<BigDecimal> second = cell.group(3) == null ? Optional.empty() : number(cell.group(3));
        if (first.isEmpty()
                || unit.isEmpty()
                || unit.length() > LONGEST_UNIT
                || (cell.group(3) != null && second.isEmpty())
                || second.filter(upper -> upper.compareTo(first.get()) < 0).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new ProposedTarget(
                first.get(),
                second.orElse(null),
                unit,
                second.isPresent() ? Direction.RANGE : direction(cell.group(1))));
    }

    private static Direction direction(@Nullable String word) {
        return word == null || word.matches("(?iu)minimal|paling sedikit|>=?|≥")
                ? Direction.MAXIMIZE
                : Direction.MINIMIZE;
    }

    private static Optional<BigDecimal> number(String text) {
        return Decimals.parse(text.replaceAll("[.,]+$", ""))
                .filter(number -> number.scale() <= 2 && number.precision() - number.scale() <= DIGITS);
    }
}
