package id.teladan.tabular;

import java.util.Locale;

/** Why a file is not read at all. Each has a sentence that says how to mend it. */
public enum Refusal {
    TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    CELL_TOO_LONG,
    EMPTY_SHEET,
    NO_ROWS,
    PASSWORD_PROTECTED,
    OLD_EXCEL,
    MACROS,
    ZIP_BOMB,
    TRUNCATED,
    EXTERNAL_CONTENT,
    MISNAMED,
    NOT_TABULAR;

    /** Names the sentence in {@code messages/tabular.properties}. */
    public String key() {
        return "tabular." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
