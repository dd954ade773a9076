package id.teladan.tabular;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Indonesians and spreadsheets write them. */
public final class Decimals {

    private static final int LONGEST = 40;
    private static final Pattern STORED = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d*,\\d+");
    private static final Pattern DOT = Pattern.compile("[+-]?\\d*\\.\\d+");
    private static final Pattern DOT_GROUPS = Pattern.compile("[+-]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[+-]?[1-9]\\d{0,2}((,\\d{3})+\\.\\d+|(,\\d{3}){2,})");

    private Decimals() {}

    /** A number cell as stored; a text cell as {@link #parse}. */
    public static Optional<BigDecimal> of(Cell cell) {
        return cell.kind() == CellKind.NUMBER ? stored(cell.value()) : parse(cell.value());
    }

    /**
     * {@code 1234,5}, {@code 1234.5}, {@code 1.234.567,5} and {@code 1,234,567.5}. A single dot before three digits parts
     * thousands, as in Indonesian: {@code 1.500} is one thousand five hundred, {@code 0.125} an eighth. Empty for anything
     * else, scientific notation too.
     */
    public static Optional<BigDecimal> parse(String text) {
        String number = Texts.clean(text);
        if (number.length() > LONGEST) {
            return Optional.empty();
        }
        if (PLAIN.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number));
        }
        if (DOT_GROUPS.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')));
        }
        if (COMMA_GROUPS.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(",", "")));
        }
        if (COMMA.matcher(number).matches() || DOT.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(',', '.')));
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> stored(String number) {
        return number.length() <= LONGEST && STORED.matcher(number).matches()
                ? Optional.of(new BigDecimal(number))
                : Optional.empty();
    }
}
