package id.teladan.ui.web;

import id.teladan.shared.StaleVersion;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** Lays the stored and the submitted version side by side. Labels come from the messages, as {@code label.<field>}. */
final class StalePages {

    private static final String VERSION = "version";

    private StalePages() {}

    static StalePage of(StaleVersion stale, HttpServletRequest request, MessageSource messages) {
        Map<String, List<String>> stored =
                stale.stored() instanceof Record record ? Form.of(record).values() : Map.of();
        Map<String, List<String>> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, texts) -> {
            if (!name.equals("_csrf")) {
                typed.put(name, List.of(texts));
            }
        });
        List<StalePage.Line> lines = new ArrayList<>();
        typed.forEach((name, texts) -> {
            if (!name.equals(VERSION)) {
                String before = String.join("\n", stored.getOrDefault(name, List.of(Format.NONE)));
                String mine = String.join("\n", texts);
                lines.add(new StalePage.Line(label(name, messages), before, mine, !before.equals(mine)));
            }
        });
        List<String> version = typed.containsKey(VERSION) ? stored.get(VERSION) : null;
        return new StalePage(
                stale.what(),
                lines,
                typed,
                version == null ? null : version.getFirst(),
                request.getRequestURI(),
                ErrorPages.back(request));
    }

    private static String label(String name, MessageSource messages) {
        return Optional.ofNullable(messages.getMessage("label." + name, null, name, Format.INDONESIAN))
                .orElse(name);
    }
}
