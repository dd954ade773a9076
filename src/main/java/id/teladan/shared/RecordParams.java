package id.teladan.shared;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a record into SQL parameters named as its components: enums by name, one-field id records by their value. */
public final class RecordParams {

    private RecordParams() {}

    /** The components of {@code record}, ready for {@code JdbcClient.params}. */
    public static Map<String, @Nullable Object> of(Record record) {
        Map<String, @Nullable Object> params = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            params.put(component.getName(), plain(read(component, record)));
        }
        return params;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Record id && id.getClass().getRecordComponents().length == 1) {
            return plain(read(id.getClass().getRecordComponents()[0], id));
        }
        return value;
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalArgumentException("Cannot read " + component, unreadable);
        }
    }
}
