package id.teladan.cascade;

import id.teladan.audit.AuditTrail;
import id.teladan.planning.AssignedResult;
import id.teladan.planning.ChangeReason;
import id.teladan.planning.NewEdition;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanAssignments;
import id.teladan.planning.PlanDrafts;
import id.teladan.planning.PlanStatus;
import id.teladan.planning.Plans;
import id.teladan.planning.WorkResultId;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.LiveUpdates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * How the cells of a matrix become results in plans. Whoever assesses the person writes at once; an assignment by somebody
 * else is put to the assessor first (PermenPANRB 6/2022, Lampiran II.A.5.f.10). A plan that takes no change leaves the role
 * waiting for its owner. Issuing again changes only what was changed.
 */
@Service
@TenantTransactional
public class Assignments {

    private final Matrices matrices;
    private final MatrixRepository repository;
    private final AssignmentRepository assignments;
    private final PlanAssignments planAssignments;
    private final Plans plans;
    private final PlanDrafts drafts;
    private final AuditTrail audit;
    private final LiveUpdates live;
    private final Clock clock;

    Assignments(
            Matrices matrices,
            MatrixRepository repository,
            AssignmentRepository assignments,
            PlanAssignments planAssignments,
            Plans plans,
            PlanDrafts drafts,
            AuditTrail audit,
            LiveUpdates live,
            Clock clock) {
        this.matrices = matrices;
        this.repository = repository;
        this.assignments = assignments;
        this.planAssignments = planAssignments;
        this.plans = plans;
        this.drafts = drafts;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Issues what is ready.
     *
     * @param only one column, which then must be ready; null for all that are
     * @throws RuleViolation why nothing, or not the one column, can be issued
     */
    public Issuance issue(Actor actor, MatrixId id, @Nullable ColumnId only) {
        Matrix matrix = matrices.mustEdit(actor, id);
        repository.lock(actor.agencyId(), id);
        MatrixGrid grid = matrices.grid(actor, matrix);
        Set<ColumnId> columns = only == null ? allReady(grid) : Set.of(mustBeReady(grid, only));
        OffsetDateTime now = OfficeTime.now(clock);
        assignments.issueColumns(actor.agencyId(), id, columns, now);
        int roles = assignments.issueRoles(actor, id, columns, today(), now);
        List<EmployeeId> people = assignments.people(actor.agencyId(), id, now);
        deliver(actor, matrix, null);
        audit.record(
                actor,
                "matrix.issued",
                "matrix",
                id.value(),
                Map.of("columns", columns.stream().map(ColumnId::value).sorted().toList(), "roles", roles));
        people.forEach(person -> live.changedAfterCommit(actor.agencyId(), LiveTopic.employee(person)));
        grid.members().stream()
                .filter(member -> member.employeeId() != null && people.contains(member.employeeId()))
                .map(MatrixMember::assessorId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(assessor -> live.changedAfterCommit(actor.agencyId(), LiveTopic.team(assessor)));
        Map<RoleState, Integer> counts = assignments.count(actor.agencyId(), id, columns);
        return new Issuance(
                columns.size(),
                counts.getOrDefault(RoleState.IN_PLAN, 0),
                counts.getOrDefault(RoleState.AWAITING, 0),
                counts.getOrDefault(RoleState.OFFERED, 0));
    }

    /** Assignments by others to people whom the actor assesses, the longest waiting first. */
    @TenantTransactional(readOnly = true)
    public List<GivenRole> waiting(Actor actor) {
        return assignments.waiting(actor.agencyId(), actor.requireEmployee(), today());
    }

    @TenantTransactional(readOnly = true)
    public int countWaiting(Actor actor) {
        return actor.employeeId() == null ? 0 : assignments.countWaiting(actor.agencyId(), actor.employeeId(), today());
    }

    /**
     * Agrees to assignments by others; they go on into the plans.
     *
     * @return how many
     * @throws RuleViolation if none is chosen, or one does not wait for the actor any more
     */
    public int approve(Actor actor, List<RoleId> roles) {
        List<GivenRole> chosen = mustWait(actor, roles);
        assignments.approve(actor, roles, today());
        record(actor, chosen, "role.approved");
        for (MatrixId id : matricesOf(chosen)) {
            repository.lock(actor.agencyId(), id);
            deliver(actor, repository.find(actor.agencyId(), id).orElseThrow(NotFound::new), roles);
        }
        return chosen.size();
    }

    /**
     * Refuses assignments by others; the load they were part of is to be shared out anew.
     *
     * @return how many
     * @throws RuleViolation if none is chosen, or one does not wait for the actor any more
     */
    public int refuse(Actor actor, RoleRefusal refusal) {
        List<RoleId> roles = Objects.requireNonNullElse(refusal.roles(), List.of());
        List<GivenRole> chosen = mustWait(actor, roles);
        matricesOf(chosen).forEach(id -> repository.lock(actor.agencyId(), id));
        assignments.refuse(actor, roles, refusal.note().strip(), today());
        assignments.reopenColumns(actor.agencyId(), roles);
        record(actor, chosen, "role.refused");
        matricesOf(chosen).stream()
                .flatMap(id -> repository.find(actor.agencyId(), id).stream())
                .forEach(matrix -> live.changedAfterCommit(actor.agencyId(), LiveTopic.employee(matrix.leaderId())));
        return chosen.size();
    }

    /** The roles that the actor was given, the latest first. */
    @TenantTransactional(readOnly = true)
    public List<GivenRole> mine(Actor actor) {
        return actor.employeeId() == null ? List.of() : assignments.of(actor.agencyId(), actor.employeeId());
    }

    /** The actor has read which roles there are. */
    public void see(Actor actor) {
        EmployeeId self = actor.requireEmployee();
        assignments.see(actor.agencyId(), self, OfficeTime.now(clock));
        audit.record(actor, "roles.read", "employee", self.value());
        live.changedAfterCommit(actor.agencyId(), LiveTopic.employee(self));
    }

    /**
     * Takes all that waits over into the actor's plan of the year: into the draft, or into a new edition of the agreed plan.
     *
     * @return how many
     * @throws RuleViolation if nothing waits, or the plan takes nothing now
     */
    public int adopt(Actor actor, int year) {
        List<GivenRole> waiting = mine(actor).stream()
                .filter(role -> role.year() == year)
                .filter(role -> role.state() == RoleState.OFFERED || role.state() == RoleState.WITHDRAWN)
                .toList();
        if (waiting.isEmpty()) {
            throw new RuleViolation("cascade.nothing-to-adopt");
        }
        mustHaveOpenPlan(actor, year, waiting);
        List<RoleId> roles = waiting.stream().map(GivenRole::id).toList();
        int adopted = 0;
        for (MatrixId id : matricesOf(waiting)) {
            repository.lock(actor.agencyId(), id);
            adopted += deliver(actor, repository.find(actor.agencyId(), id).orElseThrow(NotFound::new), roles);
        }
        assignments.see(actor.agencyId(), actor.requireEmployee(), OfficeTime.now(clock));
        record(actor, waiting, "role.adopted");
        return adopted;
    }

    private void mustHaveOpenPlan(Actor actor, int year, List<GivenRole> waiting) {
        List<Plan> ofYear = plans.mine(actor).stream()
                .filter(plan -> plan.year() == year)
                .filter(plan -> plan.status() != PlanStatus.CANCELLED && plan.status() != PlanStatus.SUPERSEDED)
                .toList();
        if (ofYear.isEmpty() || ofYear.stream().anyMatch(plan -> plan.status().editable())) {
            return;
        }
        if (ofYear.stream().anyMatch(plan -> plan.status() == PlanStatus.SUBMITTED)) {
            throw new RuleViolation("cascade.plan-submitted");
        }
        Plan agreed = ofYear.stream()
                .filter(plan -> plan.status() == PlanStatus.AGREED)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("cascade.plan-closed"));
        drafts.change(
                actor,
                agreed.id(),
                new NewEdition(
                        ChangeReason.UMPAN_BALIK_PENUGASAN,
                        "Penugasan dari " + waiting.getFirst().issuedBy(),
                        null));
    }

    /**
     * Brings what waits into the plans that take it.
     *
     * @param only null for all of the matrix
     * @return how many found their place
     */
    private int deliver(Actor actor, Matrix matrix, @Nullable List<RoleId> only) {
        List<AssignmentRepository.Pending> pending = assignments.pending(actor, matrix.id(), only, today());
        int settled = give(
                actor,
                matrix,
                pending.stream().filter(each -> !each.withdrawn()).toList());
        int taken = takeBack(
                actor,
                matrix,
                pending.stream().filter(AssignmentRepository.Pending::withdrawn).toList());
        assignments.forgetWithdrawn(actor.agencyId(), matrix.id());
        return settled + taken;
    }

    private int give(Actor actor, Matrix matrix, List<AssignmentRepository.Pending> pending) {
        Map<ColumnId, MatrixColumn> columns = repository.findColumns(actor.agencyId(), matrix).stream()
                .collect(Collectors.toMap(MatrixColumn::id, each -> each));
        List<AssignmentRepository.Pending> placeable = pending.stream()
                .filter(each -> each.role() != null && columns.containsKey(each.columnId()))
                .toList();
        if (placeable.isEmpty()) {
            return 0;
        }
        Map<Integer, WorkResultId> given = planAssignments.give(
                actor,
                matrix.year(),
                placeable.stream()
                        .map(each -> result(matrix, Objects.requireNonNull(columns.get(each.columnId())), each))
                        .toList());
        Map<Long, WorkResultId> lines = new HashMap<>();
        given.forEach((position, line) -> lines.put(placeable.get(position).id(), line));
        assignments.settle(actor.agencyId(), lines);
        return lines.size();
    }

    private static AssignedResult result(Matrix matrix, MatrixColumn column, AssignmentRepository.Pending pending) {
        return new AssignedResult(
                pending.employeeId(),
                pending.lineId(),
                Objects.requireNonNull(pending.role()),
                column.parentId(),
                matrix.assigner(),
                pending.share() == null ? null : column.measureId(),
                pending.share());
    }

    private int takeBack(Actor actor, Matrix matrix, List<AssignmentRepository.Pending> withdrawn) {
        Map<WorkResultId, Long> roles = withdrawn.stream()
                .filter(each -> each.lineId() != null)
                .collect(Collectors.toMap(
                        each -> Objects.requireNonNull(each.lineId()), AssignmentRepository.Pending::id));
        Set<Long> gone = withdrawn.stream()
                .filter(each -> each.lineId() == null)
                .map(AssignmentRepository.Pending::id)
                .collect(Collectors.toSet());
        if (!roles.isEmpty()) {
            Set<EmployeeId> people = withdrawn.stream()
                    .map(AssignmentRepository.Pending::employeeId)
                    .collect(Collectors.toSet());
            planAssignments
                    .takeBack(actor, matrix.year(), people, roles.keySet())
                    .forEach(line -> gone.add(roles.get(line)));
        }
        assignments.detach(actor.agencyId(), gone);
        return gone.size();
    }

    private static Set<ColumnId> allReady(MatrixGrid grid) {
        List<MatrixColumn> ready = grid.ready();
        if (ready.isEmpty()) {
            throw grid.columns().stream()
                    .filter(grid::changed)
                    .flatMap(column -> grid.missing(column).stream())
                    .findFirst()
                    .orElseGet(() -> new RuleViolation("cascade.nothing-to-issue"));
        }
        return ready.stream().map(MatrixColumn::id).collect(Collectors.toSet());
    }

    private static ColumnId mustBeReady(MatrixGrid grid, ColumnId id) {
        MatrixColumn column = grid.column(id).orElseThrow(NotFound::new);
        grid.missing(column).stream().findFirst().ifPresent(violation -> {
            throw violation;
        });
        if (!grid.changed(column)) {
            throw new RuleViolation("cascade.nothing-to-issue");
        }
        return id;
    }

    private List<GivenRole> mustWait(Actor actor, List<RoleId> roles) {
        List<GivenRole> chosen = waiting(actor).stream()
                .filter(role -> roles.contains(role.id()))
                .toList();
        if (roles.isEmpty()) {
            throw new RuleViolation("cascade.no-role-chosen");
        }
        if (chosen.size() != Set.copyOf(roles).size()) {
            throw new RuleViolation("cascade.role-decided");
        }
        return chosen;
    }

    private static List<MatrixId> matricesOf(List<GivenRole> roles) {
        return roles.stream().map(GivenRole::matrixId).distinct().toList();
    }

    private void record(Actor actor, List<GivenRole> roles, String action) {
        audit.recordEach(
                actor,
                action,
                "role",
                """
                SELECT c.id AS subject_id, jsonb_build_object('matrix', c.matrix_id, 'employee', p.employee_id) AS detail
                FROM cascade.matrix_cell c
                JOIN cascade.matrix_member p ON p.agency_id = :agencyId AND p.id = c.member_id
                WHERE c.agency_id = :agencyId AND c.id = ANY (:roles)
                """,
                Map.of("roles", roles.stream().map(role -> role.id().value()).toArray(Long[]::new)));
        roles.forEach(role -> live.changedAfterCommit(actor.agencyId(), LiveTopic.employee(role.employeeId())));
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }
}
