package id.teladan.tabular;

import java.util.Locale;

/** Text as people mean it, out of text as spreadsheets hold it. */
public final class Texts {

    private Texts() {}

    /**
     * Without spaces at the ends (non-breaking and zero-width ones and byte order marks too), with plain spaces for
     * non-breaking ones inside, and without the apostrophe that marks a number as text.
     */
    public static String clean(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isPadding(text.charAt(start))) {
            start++;
        }
        if (start < end && (text.charAt(start) == '\'' || text.charAt(start) == '\u2019')) {
            start++;
            while (start < end && isPadding(text.charAt(start))) {
                start++;
            }
        }
        while (end > start && isPadding(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** Upper case, underscores and runs of spaces as one space: {@code nip_baru} becomes {@code NIP BARU}. */
    public static String normaliseHeader(String text) {
        StringBuilder normalised = new StringBuilder(text.length());
        for (char letter : clean(text).toUpperCase(Locale.ROOT).toCharArray()) {
            boolean gap = letter == '_' || isPadding(letter);
            if (!gap) {
                normalised.append(letter);
            } else if (!normalised.isEmpty() && normalised.charAt(normalised.length() - 1) != ' ') {
                normalised.append(' ');
            }
        }
        return normalised.toString().strip();
    }

    private static boolean isPadding(char letter) {
        return letter <= ' '
                || letter == '\u00a0'
                || letter == '\ufeff'
                || (letter >= '\u200b' && letter <= '\u200f')
                || Character.isWhitespace(letter)
                || Character.isSpaceChar(letter);
    }
}
