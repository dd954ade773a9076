package id.teladan.ui.web;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** The number by which the help desk finds a failure in the log. */
final class Incident {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private Incident() {}

    /** TLD-7K2M9P: without signs that are taken for others when read over the telephone. */
    static String number() {
        StringBuilder number = new StringBuilder("TLD-");
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> number.append(SIGNS.charAt(sign)));
        return number.toString();
    }
}
