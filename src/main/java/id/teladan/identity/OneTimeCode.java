package id.teladan.identity;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Twelve characters that can be read aloud (no 0/O, 1/I/L, U), about 58 bits; only its hash is kept.
 *
 * @param text in groups of four, as printed on the letter
 */
record OneTimeCode(String text) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeCode random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new OneTimeCode(code.toString());
    }

    /** As typed: any case, with or without the dashes. */
    static String hashOf(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return Digests.sha256(plain);
    }

    String hash() {
        return hashOf(text);
    }
}
