package id.teladan.planning;

import id.teladan.audit.AuditTrail;
import id.teladan.organization.Units;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import id.teladan.ui.LiveUpdates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * One target to many people in one act: by the assessor to the team, by a unit's head or admin to people of the unit, by the
 * personnel office to anybody. It goes into drafts only; whoever has no plan of the year yet gets one begun.
 */
@Service
@TenantTransactional
public class SharedTargets {

    private final SharedTargetRepository repository;
    private final Units units;
    private final AuditTrail audit;
    private final LiveUpdates live;
    private final Clock clock;

    SharedTargets(SharedTargetRepository repository, Units units, AuditTrail audit, LiveUpdates live, Clock clock) {
        this.repository = repository;
        this.units = units;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /** Names of the positions in the group's unit or team, to choose from. */
    @TenantTransactional(readOnly = true)
    public List<String> positions(Actor actor, TargetGroup group) {
        mustReach(actor, group);
        return repository.positions(actor, group, today());
    }

    /**
     * Everybody of the group by name, with what {@link #share} would do.
     *
     * @throws NotFound for a unit that is not the actor's to plan for
     */
    @TenantTransactional(readOnly = true)
    public List<SharedTargetPerson> people(Actor actor, TargetGroup group, String description) {
        mustReach(actor, group);
        return repository.people(actor, group, description.strip(), today());
    }

    /**
     * Puts the target into the draft of everybody who may still change the plan. Doing it again changes nothing.
     *
     * @return everybody of the group with what was done
     * @throws NotFound for a unit that is not the actor's to plan for
     * @throws RuleViolation if an indicator's upper bound is missing or nobody's plan would change
     */
    public List<SharedTargetPerson> share(Actor actor, TargetGroup group, NewSharedTarget target) {
        List<SharedTargetPerson> people = people(actor, group, target.description());
        if (people.stream().noneMatch(person -> person.state().changesPlan())) {
            throw new RuleViolation("planning.shared-with-nobody");
        }
        ResultRevision result = new ResultRevision(
                0,
                target.kind(),
                target.description().strip(),
                null,
                target.parentGoal(),
                target.assigner(),
                target.indicators());
        PlanContents.mustBeSensible(result);
        List<EmployeeId> begun = having(people, SharedTargetState.BEGUN);
        List<EmployeeId> changed = Stream.concat(begun.stream(), having(people, SharedTargetState.ADDED).stream())
                .toList();
        repository.beginPlans(actor, begun, today().getYear());
        repository.insertResult(actor, changed, today().getYear(), result);
        audit.record(
                actor,
                "plan.target-shared",
                "unit",
                group.unit() == null ? 0 : group.unit().value(),
                Map.of(
                        "description", result.description(),
                        "people", changed.stream().map(EmployeeId::value).toList(),
                        "begun", begun.size()));
        changed.forEach(person -> live.changedAfterCommit(actor.agencyId(), "employee-" + person));
        return people;
    }

    private static List<EmployeeId> having(List<SharedTargetPerson> people, SharedTargetState state) {
        return people.stream()
                .filter(person -> person.state() == state)
                .map(SharedTargetPerson::employeeId)
                .toList();
    }

    private void mustReach(Actor actor, TargetGroup group) {
        UnitId unit = group.unit();
        if (unit == null) {
            actor.requireEmployee();
        } else if (actor.is(Role.BKPSDM)) {
            units.require(actor, unit);
        } else if (!units.isWithin(actor, unit, heldUnits(actor))) {
            throw new NotFound();
        }
    }

    private static List<UnitId> heldUnits(Actor actor) {
        return Stream.of(Role.KEPALA_OPD, Role.ADMIN_OPD)
                .flatMap(role -> actor.unitsOf(role).stream())
                .distinct()
                .toList();
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }
}
