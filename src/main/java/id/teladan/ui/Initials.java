package id.teladan.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The two letters that stand for a person without a picture. */
public final class Initials {

    private static final Set<String> HONORIFICS = Set.of("h", "hj", "ir", "prof", "drs", "dra", "kh", "tb", "rr");

    private Initials() {}

    /**
     * First letters of the first two names. Degrees are no names: those before it ("dr.", "Hj.", "apt.") are told by
     * their dot, those after it by the comma.
     */
    public static String of(String name) {
        List<String> words = Arrays.stream(name.split(",", 2)[0].strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> names = words.stream()
                .filter(word -> !word.endsWith(".") || (word.length() == 2 && !isHonorific(word)))
                .filter(word -> !isHonorific(word) || words.size() == 1)
                .toList();
        StringBuilder initials = new StringBuilder();
        for (String word : names.isEmpty() ? words : names) {
            word.codePoints().filter(Character::isLetter).limit(1).forEach(initials::appendCodePoint);
            if (initials.length() >= 2) {
                break;
            }
        }
        return initials.isEmpty() ? "?" : initials.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean isHonorific(String word) {
        return HONORIFICS.contains(word.replace(".", "").toLowerCase(Locale.ROOT));
    }
}
