package id.teladan.ui;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form shows: the texts in its fields and what is wrong with them. Carried by page records; fields are named as
 * the components of the input record, nested ones as {@code items[0].name}.
 *
 * @param values the texts by field, exactly as typed if the form was submitted
 * @param errors sentences by field
 * @param error what is wrong as a whole; null if nothing
 */
public record Form(
        Map<String, List<String>> values,
        Map<String, List<String>> errors,
        @Nullable String error) {

    public static Form empty() {
        return new Form(Map.of(), Map.of(), null);
    }

    /** Filled with an input record's components. */
    public static Form of(Record record) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        collect(record, "", values);
        return new Form(values, Map.of(), null);
    }

    /** With one field filled, before anybody has typed. */
    public Form with(String name, Object value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        collect(value, name, more);
        return new Form(more, errors, error);
    }

    public String value(String name) {
        List<String> texts = values.get(name);
        return texts == null || texts.isEmpty() ? "" : texts.getFirst();
    }

    /** Whether a choice, or one of several, is taken. */
    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    public @Nullable String errorOf(String name) {
        List<String> sentences = errors.get(name);
        return sentences == null ? null : String.join(" ", sentences);
    }

    public boolean refused() {
        return error != null || !errors.isEmpty();
    }

    private static void collect(@Nullable Object value, String name, Map<String, List<String>> values) {
        switch (value) {
            case null -> {}
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    String inner = isTypedId(record) ? name : (name.isEmpty() ? "" : name + ".") + component.getName();
                    collect(read(component, record), inner, values);
                }
            }
            case List<?> list -> {
                for (int index = 0; index < list.size(); index++) {
                    Object each = list.get(index);
                    boolean plain = !(each instanceof Record item) || isTypedId(item);
                    collect(each, plain ? name : name + "[" + index + "]", values);
                }
            }
            case BigDecimal number -> add(name, number.toPlainString(), values);
            case Enum<?> constant -> add(name, constant.name(), values);
            default -> add(name, value.toString(), values);
        }
    }

    private static boolean isTypedId(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }

    private static void add(String name, String text, Map<String, List<String>> values) {
        values.computeIfAbsent(name, none -> new ArrayList<>()).add(text);
    }

    static @Nullable Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalArgumentException("Cannot read " + component, unreadable);
        }
    }
}
