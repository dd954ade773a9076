package id.teladan.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Makes a typed id of a bigint column, a path segment or a form field. */
public final class TypedIdConverter implements ConditionalGenericConverter {

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        if (!target.getType().isRecord()) {
            return false;
        }
        RecordComponent[] components = target.getType().getRecordComponents();
        return components.length == 1 && components[0].getType() == long.class;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(Number.class, Record.class), new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        if (source instanceof Number number) {
            return idOf(to.getType(), number.longValue());
        }
        return source instanceof String text && !text.isBlank()
                ? idOf(to.getType(), Long.parseLong(text.strip()))
                : null;
    }

    private static Object idOf(Class<?> type, long value) {
        Constructor<?> constructor = BeanUtils.getResolvableConstructor(type);
        return BeanUtils.instantiateClass(constructor, value);
    }
}
