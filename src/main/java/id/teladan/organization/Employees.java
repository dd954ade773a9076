package id.teladan.organization;

import id.teladan.audit.AuditTrail;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Paging;
import id.teladan.shared.TenantTransactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The people of an agency, as far as the actor may reach them. */
@Service
@TenantTransactional(readOnly = true)
public class Employees {

    private final EmployeeRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    Employees(EmployeeRepository repository, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A person whose performance the actor may see: oneself, one's team and the teams beneath it, the heads and admins of
     * the person's unit, and the agency's personnel office, inspectorate and leadership.
     *
     * @throws NotFound for everybody else, and for a person who is not there
     */
    public Employee require(Actor actor, EmployeeId id) {
        return repository.find(actor, Reach.of(actor), id, today()).orElseThrow(NotFound::new);
    }

    /** Those of them whose performance the actor may see, as {@link #require} has it. */
    public Set<EmployeeId> reached(Actor actor, Collection<EmployeeId> people) {
        return Set.copyOf(repository.reached(actor, Reach.of(actor), people, today()));
    }

    /** The actor's own record. */
    public Employee self(Actor actor) {
        return require(actor, actor.requireEmployee());
    }

    /** Whoever assesses the person today; empty where none is assigned yet. */
    public Optional<Employee> assessorOf(Actor actor, EmployeeId id) {
        return repository.findAssessor(actor, id, today());
    }

    /** The people whom the actor assesses today, by name. */
    public List<Employee> team(Actor actor) {
        return repository.findTeam(actor, actor.requireEmployee(), today());
    }

    /** The people assessed today by those whom the actor assesses, by assessor and name. */
    public List<Subordinate> teamsBeneath(Actor actor) {
        return repository.findTeamsBeneath(actor, actor.requireEmployee(), today());
    }

    /** Whether the actor is the person's assessor today. */
    public boolean assesses(Actor actor, EmployeeId id) {
        return actor.employeeId() != null && repository.isAssessor(actor, actor.requireEmployee(), id, today());
    }

    /**
     * The people within reach whose name, NIP or position holds the text, by name; one more than a page if there are
     * further ones.
     *
     * @param text empty for everybody
     */
    public List<Employee> list(Actor actor, String text, Paging paging) {
        return repository.list(actor, Reach.of(actor), text.strip(), paging, today());
    }

    /** How many people {@link #list} would go through in all. */
    public int count(Actor actor, String text) {
        return repository.count(actor, Reach.of(actor), text.strip(), today());
    }

    /** Leaves a mark in the trail before the list that {@link #list} goes through leaves the house as a file. */
    @TenantTransactional
    public void export(Actor actor, String text) {
        audit.record(
                actor,
                "employees.exported",
                "agency",
                actor.agencyId().value(),
                Map.of("count", count(actor, text), "searched", !text.isBlank()));
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }
}
