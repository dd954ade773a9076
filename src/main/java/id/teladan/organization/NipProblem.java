package id.teladan.organization;

import java.util.Locale;

/** What is wrong with a number that should be a NIP. */
public enum NipProblem {
    NOT_DIGITS,
    LENGTH,
    BIRTH_DATE,
    START,
    SEX,
    SERIAL,
    STARTED_TOO_YOUNG,
    AGE;

    /** Names the sentence in {@code messages/organization.properties}. */
    public String key() {
        return "organization.nip-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
