package id.teladan.database;

import id.teladan.shared.TypedIdConverter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
}
