package id.teladan.database;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A transaction is begun first, then {@link TenantAspect} binds it to its agency. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = TransactionConfiguration.TRANSACTION_ORDER)
class TransactionConfiguration {

    static final int TRANSACTION_ORDER = Ordered.LOWEST_PRECEDENCE - 100;
    static final int TENANT_ORDER = TRANSACTION_ORDER + 50;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
