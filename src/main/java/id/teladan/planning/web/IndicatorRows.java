package id.teladan.planning.web;

import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.planning.ResultRevision;
import id.teladan.ui.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of indicators in the form of a result: more of them or fewer, with all that was typed. */
final class IndicatorRows {

    private static final Pattern ROW = Pattern.compile("indicators\\[(\\d{1,3})]\\.(\\w+)");
    private static final Set<String> NOT_TYPED = Set.of("row", "_csrf");

    private IndicatorRows() {}

    static int count(Form form) {
        return form.values().keySet().stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .mapToInt(row -> Integer.parseInt(row.group(1)) + 1)
                .filter(rows -> rows <= ResultRevision.MOST_INDICATORS)
                .max()
                .orElse(0);
    }

    static Form added(Form form) {
        int rows = count(form);
        String row = "indicators[" + rows + "].";
        return rows >= ResultRevision.MOST_INDICATORS
                ? form
                : form.with(row + "direction", Direction.MAXIMIZE).with(row + "measurement", Measurement.CUMULATIVE);
    }

    /** @param change "add", or "drop-" and the row's index from 0 */
    static Form changed(Map<String, List<String>> typed, String change) {
        Map<String, List<String>> values = new LinkedHashMap<>(typed);
        values.keySet().removeAll(NOT_TYPED);
        return change.startsWith("drop-")
                ? without(values, change.substring("drop-".length()))
                : added(new Form(values, Map.of(), null));
    }

    private static Form without(Map<String, List<String>> values, String dropped) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((name, texts) -> {
            Matcher row = ROW.matcher(name);
            if (!row.matches()) {
                kept.put(name, texts);
            } else if (!row.group(1).equals(dropped)) {
                int index = Integer.parseInt(row.group(1));
                boolean follows = dropped.matches("\\d{1,3}") && index > Integer.parseInt(dropped);
                kept.put("indicators[" + (follows ? index - 1 : index) + "]." + row.group(2), texts);
            }
        });
        return new Form(kept, Map.of(), null);
    }
}
