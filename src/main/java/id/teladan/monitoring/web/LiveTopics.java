package id.teladan.monitoring.web;

import id.teladan.organization.Employees;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
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
    public boolean allows(Actor actor, String topic) {
        int dash = topic.indexOf('-');
        EmployeeId whose = new EmployeeId(Long.parseLong(topic.substring(dash + 1)));
        return switch (topic.substring(0, dash)) {
            case "team" -> actor.is(whose);
            case "employee" -> mayReach(actor, whose);
            default -> false;
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
