package id.teladan.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the person at the desk mended in an uploaded file without touching it; applied each time it is read.
 *
 * @param units UNOR ID by the text that stands for it in the file
 * @param nips NIP by row
 * @param chosenRows rows that win over other rows of the same person
 */
public record Corrections(Map<String, String> units, Map<Integer, String> nips, Set<Integer> chosenRows) {

    static final Corrections NONE = new Corrections(Map.of(), Map.of(), Set.of());

    public Corrections {
        units = Map.copyOf(units);
        nips = Map.copyOf(nips);
        chosenRows = Set.copyOf(chosenRows);
    }

    Corrections withUnit(String text, String unorId) {
        Map<String, String> more = new HashMap<>(units);
        more.put(text, unorId);
        return new Corrections(more, nips, chosenRows);
    }

    Corrections withNip(int row, String nip) {
        Map<Integer, String> more = new HashMap<>(nips);
        more.put(row, nip);
        return new Corrections(units, more, chosenRows);
    }

    Corrections withChosenRow(int row) {
        Set<Integer> more = new HashSet<>(chosenRows);
        more.add(row);
        return new Corrections(units, nips, more);
    }
}
