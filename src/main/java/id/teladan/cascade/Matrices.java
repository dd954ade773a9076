package id.teladan.cascade;

import id.teladan.audit.AuditTrail;
import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import id.teladan.shared.TenantTransactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Matrices, read and filled in. Nothing in them counts before {@link Assignments} issues it; each cell has a version of its
 * own, so that several may fill in one matrix at once.
 */
@Service
@TenantTransactional
public class Matrices {

    private static final int SHORTEST_SEARCH = 3;

    private final MatrixRepository repository;
    private final Employees employees;
    private final AuditTrail audit;
    private final Clock clock;

    Matrices(MatrixRepository repository, Employees employees, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.employees = employees;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of a year that the actor made or leads. */
    @TenantTransactional(readOnly = true)
    public List<MatrixSummary> mine(Actor actor, int year) {
        return repository.findOf(actor.agencyId(), actor.requireEmployee(), year);
    }

    /** Whether the actor may make one, or leads one already. */
    @TenantTransactional(readOnly = true)
    public boolean concern(Actor actor) {
        return actor.employeeId() != null
                && (actor.assesses()
                        || !mine(actor, OfficeTime.today(clock).getYear()).isEmpty());
    }

    /**
     * A matrix with all that stands in it: for whoever made or leads it, takes part in it, or may see its leader.
     *
     * @throws NotFound for everybody else
     */
    @TenantTransactional(readOnly = true)
    public MatrixGrid require(Actor actor, MatrixId id) {
        return grid(actor, mustReach(actor, id));
    }

    /**
     * The same, to be changed.
     *
     * @throws NotFound for everybody but its maker and its leader
     */
    @TenantTransactional(readOnly = true)
    public MatrixGrid requireEditable(Actor actor, MatrixId id) {
        return grid(actor, mustEdit(actor, id));
    }

    /** Who may lead a team of the actor: the actor, and the people whom the actor assesses. */
    @TenantTransactional(readOnly = true)
    public List<Employee> leaderChoices(Actor actor) {
        return employees.team(actor);
    }

    /**
     * Begins a matrix with the actor's subordinates as its rows.
     *
     * @throws NotFound for everybody who assesses nobody
     * @throws RuleViolation if there is such a matrix already, or the team has no name or a leader from elsewhere
     */
    public MatrixId create(Actor actor, NewMatrix matrix) {
        EmployeeId owner = actor.requireEmployee();
        if (!actor.assesses()) {
            throw new NotFound();
        }
        int year = OfficeTime.today(clock).getYear();
        if (matrix.year() < year || matrix.year() > year + 1) {
            throw new RuleViolation("cascade.year-closed", Integer.toString(year), Integer.toString(year + 1));
        }
        EmployeeId leader = leader(actor, matrix);
        String name = matrix.level() == Level.TEAM ? matrix.nameOrEmpty() : Level.UNIT.label();
        if (name.isEmpty()) {
            throw new RuleViolation("cascade.name-missing");
        }
        MatrixId id = insert(actor, owner, leader, matrix, name);
        record(actor, id, "matrix.created", Map.of("level", matrix.level(), "year", matrix.year()));
        if (matrix.level() == Level.UNIT) {
            addSubordinates(actor, id);
        }
        return id;
    }

    /**
     * Gives a matrix up.
     *
     * @throws RuleViolation if roles of it were issued
     */
    public void remove(Actor actor, MatrixId id) {
        MatrixGrid grid = requireEditable(actor, id);
        if (!actor.is(grid.matrix().ownerId())) {
            throw new NotFound();
        }
        repository.lock(actor.agencyId(), id);
        if (repository.findRoles(actor.agencyId(), id).stream().anyMatch(role -> role.state() != RoleState.DRAFT)) {
            throw new RuleViolation("cascade.matrix-has-issued");
        }
        repository.delete(actor.agencyId(), id);
        record(actor, id, "matrix.removed", Map.of("name", grid.matrix().name()));
    }

    /**
     * Adds everybody whom the matrix' maker assesses today.
     *
     * @return how many were not there yet
     */
    public int addSubordinates(Actor actor, MatrixId id) {
        Matrix matrix = mustEdit(actor, id);
        int added = repository.insertSubordinates(actor.agencyId(), matrix, OfficeTime.today(clock));
        record(actor, id, "matrix.members-added", Map.of("people", added));
        return added;
    }

    /** Whom a search finds in all units; nobody before three letters are typed. */
    @TenantTransactional(readOnly = true)
    public List<FoundPerson> search(Actor actor, MatrixId id, String text) {
        Matrix matrix = mustEdit(actor, id);
        return text.strip().length() < SHORTEST_SEARCH
                ? List.of()
                : repository.search(actor.agencyId(), matrix, text.strip());
    }

    /** @throws RuleViolation for the matrix' own leader, somebody who is not of this agency, or who is there already */
    public void addMember(Actor actor, MatrixId id, EmployeeId person) {
        Matrix matrix = mustEdit(actor, id);
        if (person.equals(matrix.leaderId())) {
            throw new RuleViolation("cascade.leader-in-rows");
        }
        if (!repository.isEmployee(actor.agencyId(), person)) {
            throw new RuleViolation("cascade.unknown-person");
        }
        if (!repository.insertMember(actor.agencyId(), id, person)) {
            throw new RuleViolation("cascade.member-there");
        }
        record(actor, id, "matrix.member-added", Map.of("employee", person.value()));
    }

    /** @throws RuleViolation if somebody with this NIP is there already */
    public void addExternal(Actor actor, MatrixId id, NewExternal person) {
        mustEdit(actor, id);
        try {
            repository.insertExternal(actor.agencyId(), id, person);
        } catch (DataIntegrityViolationException there) {
            throw new RuleViolation("cascade.member-there");
        }
        record(actor, id, "matrix.external-added", Map.of("name", person.name(), "agency", person.agency()));
    }

    /** @throws RuleViolation if roles of the person were issued: they are taken back first */
    public void removeMember(Actor actor, MatrixId id, MemberId memberId) {
        MatrixGrid grid = requireEditable(actor, id);
        MatrixMember member = grid.member(memberId).orElseThrow(NotFound::new);
        repository.lock(actor.agencyId(), id);
        if (repository.findRoles(actor.agencyId(), id).stream()
                .anyMatch(role -> role.memberId().equals(memberId) && role.state() != RoleState.DRAFT)) {
            throw new RuleViolation("cascade.member-has-issued", member.name());
        }
        repository.deleteMember(actor.agencyId(), id, memberId);
        record(actor, id, "matrix.member-removed", Map.of("name", member.name()));
    }

    /**
     * Says how a column is shared out.
     *
     * @throws RuleViolation if a load is to be shared of a target that does not add up over the year
     * @throws StaleVersion if somebody else decided meanwhile
     */
    public void decide(Actor actor, MatrixId id, ColumnId columnId, ColumnDecision decision) {
        MatrixGrid grid = requireEditable(actor, id);
        repository.lock(actor.agencyId(), id);
        MatrixColumn column = grid.column(columnId).orElseThrow(NotFound::new);
        if (decision.method() == Cascading.BEBAN_TARGET && !column.mayShareLoad()) {
            throw new RuleViolation("cascade.load-not-possible", column.resultNumber());
        }
        if (!repository.decide(actor.agencyId(), id, columnId, decision)) {
            throw new StaleVersion(
                    "Cara membagi", new ColumnDecision(column.version(), column.method(), column.selfDone()));
        }
        if (decision.method() != column.method()) {
            repository.touchRoles(actor.agencyId(), id, columnId);
        }
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("line", columnId.value());
        detail.put("selfDone", Boolean.TRUE.equals(decision.selfDone()));
        if (decision.method() != null) {
            detail.put("method", decision.method());
        }
        record(actor, id, "matrix.column-decided", detail);
    }

    /**
     * Writes a cell.
     *
     * @throws RuleViolation if the person's own result lies above the column, or a share of nothing is given
     * @throws StaleVersion if somebody else wrote it meanwhile
     */
    public void revise(Actor actor, MatrixId id, MemberId memberId, ColumnId columnId, RoleRevision revision) {
        MatrixGrid grid = requireEditable(actor, id);
        repository.lock(actor.agencyId(), id);
        MatrixMember member = grid.member(memberId).orElseThrow(NotFound::new);
        MatrixColumn column = grid.column(columnId).orElseThrow(NotFound::new);
        mustBeSound(actor, member, column, revision);
        if (!repository.revise(actor.agencyId(), id, memberId, columnId, revision)) {
            MatrixRole stored =
                    grid(actor, grid.matrix()).role(memberId, columnId).orElse(null);
            throw new StaleVersion("Peran " + member.name(), RoleRevision.of(stored));
        }
        record(
                actor,
                id,
                "matrix.role-written",
                Map.of("member", memberId.value(), "line", columnId.value(), "role", revision.roleOrNull() != null));
    }

    private void mustBeSound(Actor actor, MatrixMember member, MatrixColumn column, RoleRevision revision) {
        if (revision.roleOrNull() == null) {
            return;
        }
        if (revision.amount() != null && revision.amount().signum() == 0) {
            throw new RuleViolation("cascade.share-of-nothing");
        }
        EmployeeId person = member.employeeId();
        if (person != null && repository.standsAbove(actor.agencyId(), person, column.parentId())) {
            throw new RuleViolation("cascade.stands-above", member.name(), column.resultNumber());
        }
    }

    private EmployeeId leader(Actor actor, NewMatrix matrix) {
        EmployeeId self = actor.requireEmployee();
        if (matrix.level() == Level.UNIT || matrix.leaderId() == null || actor.is(matrix.leaderId())) {
            return self;
        }
        if (!employees.assesses(actor, matrix.leaderId())) {
            throw new RuleViolation("cascade.foreign-leader");
        }
        return matrix.leaderId();
    }

    private MatrixId insert(Actor actor, EmployeeId owner, EmployeeId leader, NewMatrix matrix, String name) {
        try {
            return repository.insert(actor.agencyId(), owner, leader, matrix, name, OfficeTime.now(clock));
        } catch (DataIntegrityViolationException there) {
            throw new RuleViolation(
                    matrix.level() == Level.UNIT ? "cascade.matrix-there" : "cascade.team-there",
                    Integer.toString(matrix.year()));
        }
    }

    Matrix mustEdit(Actor actor, MatrixId id) {
        return repository
                .find(actor.agencyId(), id)
                .filter(matrix -> matrix.mayBeEditedBy(actor))
                .orElseThrow(NotFound::new);
    }

    private Matrix mustReach(Actor actor, MatrixId id) {
        Matrix matrix = repository.find(actor.agencyId(), id).orElseThrow(NotFound::new);
        EmployeeId self = actor.employeeId();
        if (!matrix.mayBeEditedBy(actor) && (self == null || !repository.isMember(actor.agencyId(), id, self))) {
            employees.require(actor, matrix.leaderId());
        }
        return matrix;
    }

    MatrixGrid grid(Actor actor, Matrix matrix) {
        return new MatrixGrid(
                matrix,
                repository.findColumns(actor.agencyId(), matrix),
                repository.findMembers(actor.agencyId(), matrix.id(), OfficeTime.today(clock)),
                repository.findRoles(actor.agencyId(), matrix.id()));
    }

    private void record(Actor actor, MatrixId id, String action, Map<String, ?> detail) {
        audit.record(actor, action, "matrix", id.value(), detail);
    }
}
