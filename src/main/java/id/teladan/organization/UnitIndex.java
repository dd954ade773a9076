package id.teladan.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of an agency, found by id, by name, or by what somebody wrote instead. */
final class UnitIndex {

    /** @param expired whether it has ended before today */
    record Entry(String unorId, String name, boolean expired) {}

    /** @param percent how alike the texts are, below 100 */
    record Suggestion(Entry unit, int percent) {}

    private static final double ALIKE = 0.6;
    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("PKM", "PUSKESMAS"),
            Map.entry("PUSK", "PUSKESMAS"),
            Map.entry("DINKES", "DINAS KESEHATAN"),
            Map.entry("DIKBUD", "DINAS PENDIDIKAN DAN KEBUDAYAAN"),
            Map.entry("DISDIKBUD", "DINAS PENDIDIKAN DAN KEBUDAYAAN"),
            Map.entry("DINSOS", "DINAS SOSIAL"),
            Map.entry("DISHUB", "DINAS PERHUBUNGAN"),
            Map.entry("SETDA", "SEKRETARIAT DAERAH"),
            Map.entry("SEKRE", "SEKRETARIAT"),
            Map.entry("KEC", "KECAMATAN"),
            Map.entry("KEL", "KELURAHAN"),
            Map.entry("BAG", "BAGIAN"),
            Map.entry("BID", "BIDANG"),
            Map.entry("SUBBAG", "SUBBAGIAN"),
            Map.entry("KASUBAG", "SUBBAGIAN"),
            Map.entry("SIE", "SEKSI"),
            Map.entry("RS", "RUMAH SAKIT"));

    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<Entry, Set<String>> trigrams = new HashMap<>();
    private final Map<String, Optional<Suggestion>> known = new HashMap<>();

    UnitIndex(List<Entry> units) {
        for (Entry unit : units) {
            byId.put(unit.unorId().toLowerCase(Locale.ROOT), unit);
            String name = unit.name().toUpperCase(Locale.ROOT).strip();
            if (byName.put(name, unit) != null) {
                ambiguous.add(name);
            }
            trigrams.put(unit, trigrams(expanded(name)));
        }
        byName.keySet().removeAll(ambiguous);
    }

    /** By UNOR ID, or by a name that only one unit has. */
    @Nullable Entry find(String text) {
        Entry unit = byId.get(text.toLowerCase(Locale.ROOT));
        return unit != null ? unit : byName.get(text.toUpperCase(Locale.ROOT).strip());
    }

    /** The unit whose name is most like a text, if any is alike enough to be proposed. */
    Optional<Suggestion> suggest(String text) {
        return known.computeIfAbsent(text, this::mostAlike);
    }

    private Optional<Suggestion> mostAlike(String text) {
        Set<String> wanted = trigrams(expanded(text));
        Entry best = null;
        double likeness = ALIKE;
        for (Map.Entry<Entry, Set<String>> each : trigrams.entrySet()) {
            double now = likeness(wanted, each.getValue());
            boolean better = now > likeness
                    || (now == likeness
                            && best != null
                            && each.getKey().unorId().compareTo(best.unorId()) < 0);
            if (better && !each.getKey().expired()) {
                best = each.getKey();
                likeness = now;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Suggestion(best, (int) Math.min(98, Math.round(likeness * 100))));
    }

    /** Dice's coefficient: 1 for the same, 0 for nothing in common. */
    private static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    private static Set<String> trigrams(String text) {
        String padded = "  " + text + " ";
        Set<String> found = new HashSet<>();
        for (int at = 0; at + 3 <= padded.length(); at++) {
            found.add(padded.substring(at, at + 3));
        }
        return found;
    }

    private static String expanded(String text) {
        StringBuilder words = new StringBuilder();
        for (String word : text.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1)) {
            if (!word.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(SHORT_FORMS.getOrDefault(word, word));
            }
        }
        return words.toString();
    }
}
