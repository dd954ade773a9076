package id.teladan.tabular;

import java.util.Locale;

/** Something in a readable file that whoever uploaded it should know. */
public enum Notice {
    /** Not UTF-8, so accents were guessed. */
    WINDOWS_1252,
    /** Links or data connections to other files: never followed. */
    EXTERNAL_LINKS,
    /** Only the first visible sheet is read. */
    MORE_SHEETS;

    /** Names the sentence in {@code messages/tabular.properties}. */
    public String key() {
        return "tabular.notice-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
