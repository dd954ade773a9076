package id.teladan.organization;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Golongan: I/a to IV/e for PNS, I to XVII for PPPK, as SIASN codes and names them. */
final class Grades {

    private static final List<String> CONTRACT = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII");
    private static final Pattern PERMANENT = Pattern.compile("(I|II|III|IV)/([A-E])");

    private Grades() {}

    /**
     * The grade with this name, or else with this id; empty if there is neither.
     *
     * @param contract whether the person is a PPPK: ids 11 to 17 are theirs then, and I/a onwards otherwise
     */
    static Optional<String> of(String name, String id, boolean contract) {
        return byName(name).or(() -> byId(id, contract));
    }

    private static Optional<String> byName(String name) {
        String upper = name.toUpperCase(Locale.ROOT).replace(" ", "");
        Matcher permanent = PERMANENT.matcher(upper);
        if (permanent.matches()) {
            boolean exists =
                    permanent.group(1).equals("IV") || !permanent.group(2).equals("E");
            return exists
                    ? Optional.of(permanent.group(1) + "/" + permanent.group(2).toLowerCase(Locale.ROOT))
                    : Optional.empty();
        }
        return CONTRACT.contains(upper) ? Optional.of(upper) : Optional.empty();
    }

    private static Optional<String> byId(String id, boolean contract) {
        if (!id.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int code = Integer.parseInt(id);
        if (contract || code < 11) {
            return code >= 1 && code <= CONTRACT.size() ? Optional.of(CONTRACT.get(code - 1)) : Optional.empty();
        }
        int rank = code / 10;
        int room = code % 10;
        return rank <= 4 && room >= 1 && room <= (rank == 4 ? 5 : 4)
                ? Optional.of(CONTRACT.get(rank - 1) + "/" + (char) ('a' + room - 1))
                : Optional.empty();
    }
}
