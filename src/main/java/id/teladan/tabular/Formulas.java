package id.teladan.tabular;

/** The text that spreadsheet programs take for a formula (CWE-1236). */
final class Formulas {

    private static final String STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private Formulas() {}

    static boolean looksLike(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
