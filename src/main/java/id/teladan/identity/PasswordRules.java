package id.teladan.identity;

import id.teladan.shared.RuleViolation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a new password must be, after NIST SP 800-63B-4: at least 15 characters where it is the only factor, anything in
 * it allowed, nothing demanded of its composition, and none that can be guessed from the person or is on everybody's
 * list.
 */
final class PasswordRules {

    static final int SHORTEST = 15;
    static final int LONGEST = 200;

    private static final Set<String> KNOWN_TO_ALL = Set.of(
            "passwordpassword",
            "password1234567",
            "123456789012345",
            "1234567890123456",
            "qwertyuiopasdfgh",
            "katasandikatasandi",
            "rahasiarahasia1",
            "indonesiaraya17",
            "bismillahirrahmanirrahim");

    private PasswordRules() {}

    /**
     * @param personal what others know of the person: NIP, parts of the name, the agency
     * @throws RuleViolation with what to do instead
     */
    static void mustBeAcceptable(String password, List<String> personal) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new RuleViolation("identity.password-too-short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new RuleViolation("identity.password-too-long", LONGEST);
        }
        String plain = password.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        if (KNOWN_TO_ALL.contains(plain) || plain.chars().distinct().count() < 5) {
            throw new RuleViolation("identity.password-known");
        }
        String rest = plain;
        for (String known : personal.stream().flatMap(PasswordRules::words).toList()) {
            rest = rest.replace(known, "");
        }
        if (rest.length() < SHORTEST / 2) {
            throw new RuleViolation("identity.password-personal");
        }
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).filter(word -> word.length() > 2);
    }
}
