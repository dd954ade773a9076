package id.teladan.cascade.web;

import id.teladan.ui.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column as pages show it.
 *
 * @param key of the element that shows what is shared of it
 * @param title what is expected of the leader
 * @param line the result behind it, or what measures it
 * @param target empty without one
 * @param method empty until it is chosen
 * @param split what of a load is shared; null without one
 * @param missing why it cannot be issued
 * @param changed whether issuing it would do something
 */
public record ColumnView(
        String key,
        String href,
        int number,
        String title,
        String line,
        String target,
        String method,
        boolean selfDone,
        String state,
        Tone tone,
        @Nullable String split,
        boolean even,
        int roles,
        List<String> missing,
        boolean changed) {

    public ColumnView {
        missing = List.copyOf(missing);
    }

    public boolean mayBeIssued() {
        return changed && missing.isEmpty();
    }
}
