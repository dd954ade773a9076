package id.teladan.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One choice in a select or among radio cards.
 *
 * @param line a second, quieter line; null if the label says it all
 */
public record Option(String value, String label, @Nullable String line) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }

    /** One option per constant of an enum, in its order. */
    public static <E extends Enum<E>> List<Option> of(Class<E> type, Function<E, String> label) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> of(constant.name(), label.apply(constant)))
                .toList();
    }
}
