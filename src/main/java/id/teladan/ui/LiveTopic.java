package id.teladan.ui;

import id.teladan.shared.EmployeeId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page may watch. Written as {@code team-12}, in addresses and as the name of the event.
 *
 * @param whose person; for a team, its leader
 */
public record LiveTopic(Kind kind, EmployeeId whose) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z]{1,20})-([0-9]{1,18})");

    public enum Kind {
        /** One person's plan, reports, feedback and evaluations. */
        EMPLOYEE,
        /** All of these of everybody whom a leader assesses. */
        TEAM
    }

    public static LiveTopic employee(EmployeeId whose) {
        return new LiveTopic(Kind.EMPLOYEE, whose);
    }

    public static LiveTopic team(EmployeeId leader) {
        return new LiveTopic(Kind.TEAM, leader);
    }

    /** Empty for what is no topic. */
    static Optional<LiveTopic> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return !matcher.matches()
                ? Optional.empty()
                : Arrays.stream(Kind.values())
                        .filter(kind -> word(kind).equals(matcher.group(1)))
                        .findFirst()
                        .map(kind -> new LiveTopic(kind, new EmployeeId(Long.parseLong(matcher.group(2)))));
    }

    @Override
    public String toString() {
        return word(kind) + "-" + whose;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
