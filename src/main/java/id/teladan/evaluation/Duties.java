package id.teladan.evaluation;

import id.teladan.cycle.Period;
import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.OfficeTime;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who holds the duty to evaluate, as of today. */
@Component
class Duties {

    private final Employees employees;
    private final Clock clock;

    Duties(Employees employees, Clock clock) {
        this.employees = employees;
        this.clock = clock;
    }

    /** Empty for people without an assessor. */
    Optional<Duty> of(Actor actor, EmployeeId employee, Period period) {
        return employees.assessorOf(actor, employee).map(assessor -> of(actor, assessor, period));
    }

    /** The duty towards everybody whom the actor assesses. */
    Duty ofTeam(Actor actor, Period period) {
        return of(actor, employees.self(actor), period);
    }

    boolean holds(Actor actor, EmployeeId employee, Period period) {
        return of(actor, employee, period)
                .filter(duty -> actor.is(duty.holder().id()))
                .isPresent();
    }

    private Duty of(Actor actor, Employee assessor, Period period) {
        return Duty.of(
                period,
                OfficeTime.today(clock),
                assessor,
                employees.assessorOf(actor, assessor.id()).orElse(null));
    }
}
