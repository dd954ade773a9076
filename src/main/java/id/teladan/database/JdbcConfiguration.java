package id.teladan.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Queries map a bigint column to a typed id, anywhere in a record. */
@Configuration(proxyBeanMethods = false)
class JdbcConfiguration {

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcOperations operations) {
        DefaultConversionService conversions = new DefaultConversionService();
        conversions.addConverter(new TypedIdConverter());
        return JdbcClient.create(operations, conversions);
    }

    private static final class TypedIdConverter implements ConditionalGenericConverter {

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
            return Set.of(new ConvertiblePair(Number.class, Record.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source instanceof Number number ? idOf(to.getType(), number.longValue()) : null;
        }

        private static Object idOf(Class<?> type, long value) {
            Constructor<?> constructor = BeanUtils.getResolvableConstructor(type);
            return BeanUtils.instantiateClass(constructor, value);
        }
    }
}
