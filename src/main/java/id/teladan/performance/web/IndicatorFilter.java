package id.teladan.performance.web;

import id.teladan.performance.KeyIndicator;
import id.teladan.performance.Standing;
import id.teladan.shared.UnitId;
import id.teladan.ui.Form;
import id.teladan.ui.Option;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a list or tree is narrowed to.
 *
 * @param q text in name, objective or unit
 * @param unit only this one and those beneath
 */
record IndicatorFilter(
        @Nullable String q,
        @Nullable Standing state,
        @Nullable UnitId unit,
        @Nullable Integer year) {

    static final int LONGEST = 100;

    String text() {
        String typed = q == null ? "" : q.strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    int yearOr(int otherwise) {
        return year == null ? otherwise : Math.clamp(year, 2020, 2100);
    }

    boolean narrows() {
        return !text().isEmpty() || state != null;
    }

    List<KeyIndicator> admitted(List<KeyIndicator> all, IndicatorLines lines) {
        if (state == null) {
            return all;
        }
        BigDecimal behindPercent = lines.behindPercent();
        return all.stream()
                .filter(indicator -> lines.pace(indicator, behindPercent).standing() == state)
                .toList();
    }

    static List<Option> states() {
        return Arrays.stream(Standing.values())
                .map(standing -> Option.of(standing.name(), IndicatorLines.standing(standing)))
                .toList();
    }

    static List<Option> years(int current) {
        return List.of(current - 1, current, current + 1).stream()
                .map(each -> Option.of(Integer.toString(each), Integer.toString(each)))
                .toList();
    }

    Form form(int thisYear) {
        return new Form(
                Map.of(
                        "q",
                        List.of(text()),
                        "state",
                        state == null ? List.of() : List.of(state.name()),
                        "unit",
                        unit == null ? List.of() : List.of(unit.toString()),
                        "year",
                        List.of(Integer.toString(yearOr(thisYear)))),
                Map.of(),
                null);
    }

    /** "?q=stunting&year=2026". */
    String query(int thisYear) {
        Map<String, String> parts = new TreeMap<>();
        form(thisYear).values().forEach((name, texts) -> {
            if (!texts.isEmpty() && !texts.getFirst().isEmpty()) {
                parts.put(name, URLEncoder.encode(texts.getFirst(), StandardCharsets.UTF_8));
            }
        });
        StringBuilder query = new StringBuilder();
        parts.forEach((name, text) -> query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(text));
        return query.toString();
    }
}
