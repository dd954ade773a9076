package id.teladan.planning;

import id.teladan.documents.Documents;
import id.teladan.organization.Agencies;
import id.teladan.organization.Agency;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.OfficeTime;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws bundles in the background, one at a time, so that people who wait for a page are served first. What was under way
 * when the application stopped goes on at its next start, with the form after the last one drawn.
 */
@Component
public class PlanBundling {

    private static final Logger log = LoggerFactory.getLogger(PlanBundling.class);
    private static final int PROGRESS_EVERY = 5;

    private final PlanBundles bundles;
    private final PlanBundleRepository repository;
    private final PlanBundleStore store;
    private final PlanForms forms;
    private final Documents documents;
    private final Agencies agencies;
    private final Executor background;
    private final TransactionTemplate holding;
    private final TransactionTemplate beside;
    private final Clock clock;
    private final Semaphore turn = new Semaphore(1, true);

    PlanBundling(
            PlanBundles bundles,
            PlanBundleRepository repository,
            PlanBundleStore store,
            PlanForms forms,
            Documents documents,
            Agencies agencies,
            @Qualifier("applicationTaskExecutor") Executor background,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.bundles = bundles;
        this.repository = repository;
        this.store = store;
        this.forms = forms;
        this.documents = documents;
        this.agencies = agencies;
        this.background = background;
        holding = new TransactionTemplate(transactions);
        beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Returns at once; the way it goes is watched by {@link PlanBundles#require}. */
    public void start(Actor actor, PlanBundleId id) {
        if (bundles.require(actor, id).isUnderWay()) {
            background.execute(() -> resume(actor.agencyId()));
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void resumeInBackground() {
        background.execute(() -> {
            clear();
            agencies.all().forEach(agency -> resume(agency.id()));
        });
    }

    /** Files whose seven days are over, at night. */
    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Jakarta")
    void clear() {
        for (Agency agency : agencies.all()) {
            for (PlanBundle bundle : bundles.expired(agency.id())) {
                try {
                    store.forget(agency.id(), bundle.id());
                    bundles.become(agency.id(), bundle.id(), PlanBundleStatus.EXPIRED);
                } catch (IOException stillThere) {
                    log.warn("Bundle {} of agency {} is still on the disk", bundle.id(), agency.id(), stillThere);
                }
            }
        }
    }

    /** Finishes whatever is under way, and leaves alone what another node is drawing. */
    void resume(AgencyId agency) {
        turn.acquireUninterruptibly();
        try {
            for (PlanBundle bundle : bundles.underWay(agency)) {
                holding.executeWithoutResult(lock -> {
                    if (repository.lock(agency, bundle.id())) {
                        draw(agency, bundle);
                    }
                });
            }
        } finally {
            turn.release();
        }
    }

    /** Each step is a transaction of its own, beside the one that only holds the lock. */
    private void draw(AgencyId agency, PlanBundle bundle) {
        PlanBundleId id = bundle.id();
        try {
            List<BundledPlan> plans = apart(() -> bundles.plans(agency, bundle));
            int drawn = 0;
            for (BundledPlan plan : plans) {
                if (!store.has(agency, id, plan)) {
                    PlanFormDocument form = apart(() -> forms.of(Actor.system(agency), plan.id()));
                    store.keep(agency, id, plan, output -> documents.write(form, output));
                }
                drawn++;
                if (drawn % PROGRESS_EVERY == 0 || drawn == plans.size()) {
                    int soFar = drawn;
                    beside.executeWithoutResult(step -> bundles.noteDrawn(agency, id, soFar, plans.size()));
                }
            }
            long size = store.pack(agency, bundle, plans, LocalDateTime.ofInstant(clock.instant(), OfficeTime.ZONE));
            beside.executeWithoutResult(step -> bundles.finish(agency, id, size));
        } catch (IOException | RuntimeException failed) {
            log.error("Bundle {} of agency {} failed", id, agency, failed);
            beside.executeWithoutResult(step -> bundles.become(agency, id, PlanBundleStatus.FAILED));
        }
    }

    private <T> T apart(Supplier<T> step) {
        return Objects.requireNonNull(beside.execute(status -> step.get()));
    }
}
