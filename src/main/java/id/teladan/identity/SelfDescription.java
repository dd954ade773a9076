package id.teladan.identity;

import id.teladan.organization.Agencies;
import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.shared.Actor;
import id.teladan.ui.PersonSource;
import org.springframework.stereotype.Component;

/** The signed-in person in the head of each page. */
@Component
class SelfDescription implements PersonSource {

    private final Employees employees;
    private final Agencies agencies;

    SelfDescription(Employees employees, Agencies agencies) {
        this.employees = employees;
        this.agencies = agencies;
    }

    @Override
    public Description of(Actor actor) {
        String agency = agencies.get(actor.agencyId()).name();
        if (actor.employeeId() == null) {
            return new Description("", "", agency);
        }
        Employee self = employees.self(actor);
        return new Description(self.positionName(), self.unitName(), agency);
    }
}
