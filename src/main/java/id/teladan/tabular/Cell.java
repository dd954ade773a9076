package id.teladan.tabular;

import java.util.regex.Pattern;

/**
 * One cell as the file holds it.
 *
 * @param text untouched: a NUMBER's digits as stored, a BOOLEAN as TRUE or FALSE, an ERROR as Excel's code, else the text
 * @param formula the value was computed, and is only as fresh as the last time the workbook was saved;
 *     EMPTY if it was never computed
 */
public record Cell(String text, CellKind kind, boolean formula) {

    static final Cell EMPTY = new Cell("", CellKind.EMPTY, false);

    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+([.,]\\d+)?[eE][+-]?\\d+");
    private static final int DIGITS_KEPT_BY_EXCEL = 15;

    /** The text as people mean it: without surrounding spaces of any kind, invisible marks and a leading apostrophe. */
    public String value() {
        return kind == CellKind.EMPTY ? "" : Texts.clean(text);
    }

    public boolean isBlank() {
        return kind == CellKind.EMPTY || value().isEmpty();
    }

    /**
     * Whether an identifier (NIP, NIK) in this cell cannot be trusted: Excel keeps 15 digits of a number and zeros the rest,
     * so a longer number, or one in scientific notation, may have lost its end even where the digits look complete.
     */
    public boolean hasLostDigits() {
        String value = value();
        if (SCIENTIFIC.matcher(value).matches()) {
            return true;
        }
        return kind == CellKind.NUMBER
                && value.chars().filter(Character::isDigit).count() > DIGITS_KEPT_BY_EXCEL;
    }
}
