package id.teladan.planning;

import id.teladan.organization.Agencies;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries shared targets out in the background, some hundred people to a transaction. Whoever has had the turn is marked in
 * the same transaction, so what was under way when the application stopped goes on with the others, and nobody gets it twice.
 */
@Component
public class TargetSharing {

    private static final Logger log = LoggerFactory.getLogger(TargetSharing.class);

    private final SharedTargets targets;
    private final Agencies agencies;
    private final Executor background;

    TargetSharing(SharedTargets targets, Agencies agencies, @Qualifier("applicationTaskExecutor") Executor background) {
        this.targets = targets;
        this.agencies = agencies;
        this.background = background;
    }

    /**
     * Carries the first people's turn out at once, which for most teams is all of them, and the rest in the background. The
     * way it goes is watched by {@link SharedTargets#require}.
     */
    public void start(Actor actor, SharedTargetId id) {
        targets.require(actor, id);
        if (targets.carryOn(actor.agencyId(), id)) {
            background.execute(() -> resume(actor.agencyId()));
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void resumeInBackground() {
        background.execute(this::resumeAll);
    }

    /** What a fault of the moment has interrupted. */
    @Scheduled(cron = "0 */10 * * * *")
    void resumeAll() {
        agencies.all().forEach(agency -> resume(agency.id()));
    }

    void resume(AgencyId agency) {
        for (SharedTargetId id : targets.underWay(agency)) {
            try {
                boolean more = true;
                while (more) {
                    more = targets.carryOn(agency, id);
                }
            } catch (RuntimeException interrupted) {
                log.error("Shared target {} of agency {} will be tried again", id, agency, interrupted);
            }
        }
    }
}
