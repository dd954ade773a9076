package id.teladan.monitoring.web;

import id.teladan.organization.Employees;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.LiveTopicGuard;
import org.springframework.stereotype.Component;

/** One's own team and everybody whose performance one may see. */
@Component
class LiveTopics implements LiveTopicGuard {

    private final Employees employees;

    LiveTopics(Employees employees) {
        this.employees = employees;
    }

    @Override
    public boolean allows(Actor actor, LiveTopic topic) {
        return switch (topic.kind()) {
            case TEAM -> actor.is(topic.whose());
            case EMPLOYEE -> mayReach(actor, topic.whose());
        };
    }

    private boolean mayReach(Actor actor, EmployeeId whose) {
        try {
            employees.require(actor, whose);
            return true;
        } catch (NotFound notForThisActor) {
            return false;
        }
    }
}
