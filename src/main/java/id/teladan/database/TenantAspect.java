package id.teladan.database;

import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Binds the running transaction to the agency of the first argument, for row-level security to see. */
@Aspect
@Component
@Order(TransactionConfiguration.TENANT_ORDER)
class TenantAspect {

    private final JdbcClient jdbc;

    TenantAspect(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Before("@within(id.teladan.shared.TenantTransactional) || @annotation(id.teladan.shared.TenantTransactional)")
    void bind(JoinPoint call) {
        AgencyId agency = agencyOf(call);
        Object bound = TransactionSynchronizationManager.getResource(TenantAspect.class);
        if (bound == null) {
            setAgency(agency, call);
        } else if (!bound.equals(agency)) {
            throw new IllegalStateException(call.getSignature().toShortString() + " for agency " + agency
                    + " in a transaction of agency " + bound);
        }
    }

    private static AgencyId agencyOf(JoinPoint call) {
        Object first = call.getArgs().length == 0 ? null : call.getArgs()[0];
        if (first instanceof Actor actor) {
            return actor.agencyId();
        }
        if (first instanceof AgencyId agency) {
            return agency;
        }
        throw new IllegalStateException(
                call.getSignature().toShortString() + " needs an Actor or AgencyId as its first argument");
    }

    private void setAgency(AgencyId agency, JoinPoint call) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(call.getSignature().toShortString() + " runs without a transaction");
        }
        jdbc.sql("select set_config('app.agency', ?, true)")
                .param(Long.toString(agency.value()))
                .query(String.class)
                .single();
        TransactionSynchronizationManager.bindResource(TenantAspect.class, agency);
        TransactionSynchronizationManager.registerSynchronization(new Unbinding(agency));
    }

    private record Unbinding(AgencyId agency) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TenantAspect.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TenantAspect.class, agency);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TenantAspect.class);
        }
    }
}
