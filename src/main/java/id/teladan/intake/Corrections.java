package id.teladan.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the person at the desk mended in an uploaded file without touching it; applied each time it is read.
 *
 * @param texts by field, what stands for a text of the file in every row that holds it
 * @param cells by field and row, what stands for that cell
 * @param chosenRows rows that win over others which exclude them
 */
public record Corrections(
        Map<String, Map<String, String>> texts, Map<String, Map<Integer, String>> cells, Set<Integer> chosenRows) {

    static final Corrections NONE = new Corrections(Map.of(), Map.of(), Set.of());

    public Corrections {
        texts = copy(texts);
        cells = copy(cells);
        chosenRows = Set.copyOf(chosenRows);
    }

    /** What a text of this field means. */
    public String text(String field, String text) {
        return texts.getOrDefault(field, Map.of()).getOrDefault(text, text);
    }

    /** What stands for a cell; null if that is the cell itself. */
    public @Nullable String cell(String field, int row) {
        return cells.getOrDefault(field, Map.of()).get(row);
    }

    Corrections withText(String field, String text, String meant) {
        return new Corrections(with(texts, field, text, meant), cells, chosenRows);
    }

    Corrections withCell(String field, int row, String value) {
        return new Corrections(texts, with(cells, field, row, value), chosenRows);
    }

    Corrections withChosenRow(int row) {
        Set<Integer> more = new HashSet<>(chosenRows);
        more.add(row);
        return new Corrections(texts, cells, more);
    }

    private static <K> Map<String, Map<K, String>> with(
            Map<String, Map<K, String>> known, String field, K key, String value) {
        Map<String, Map<K, String>> more = new HashMap<>(known);
        Map<K, String> ofField = new HashMap<>(known.getOrDefault(field, Map.of()));
        ofField.put(key, value);
        more.put(field, ofField);
        return more;
    }

    private static <K> Map<String, Map<K, String>> copy(Map<String, Map<K, String>> known) {
        return known.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
    }
}
