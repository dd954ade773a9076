package id.teladan.database;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Holds {@code /actuator/health} down while something that must be done first, such as loading demo data, is under way.
 * Hold before the application is ready (in a constructor or a runner), so that it never seems ready in between.
 */
@Component
public class StartupGate implements HealthIndicator {

    private static final String START = "start";

    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean finished = new AtomicBoolean();
    private final ApplicationEventPublisher events;

    StartupGate(ApplicationEventPublisher events) {
        this.events = events;
        hold(START);
    }

    public void hold(String what) {
        held.add(what);
    }

    public void release(String what) {
        held.remove(what);
        if (isOpen() && finished.compareAndSet(false, true)) {
            events.publishEvent(new StartupFinished());
        }
    }

    public boolean isOpen() {
        return held.isEmpty();
    }

    @EventListener(ApplicationReadyEvent.class)
    void applicationReady() {
        release(START);
    }

    @Override
    public Health health() {
        return isOpen()
                ? Health.up().build()
                : Health.down().withDetail("waitingFor", Set.copyOf(held)).build();
    }
}
