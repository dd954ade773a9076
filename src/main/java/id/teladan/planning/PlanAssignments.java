package id.teladan.planning;

import id.teladan.audit.AuditTrail;
import id.teladan.organization.Employees;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.LiveUpdates;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Results that come into plans by assignment (PermenPANRB 6/2022, Lampiran II.A.5), many at once: by whoever assesses their
 * owners, or by the owner who takes them over. What does not fit into an open plan is left to the caller.
 */
@Service
@TenantTransactional
public class PlanAssignments {

    private final PlanAssignmentRepository repository;
    private final Employees employees;
    private final AuditTrail audit;
    private final LiveUpdates live;

    PlanAssignments(PlanAssignmentRepository repository, Employees employees, AuditTrail audit, LiveUpdates live) {
        this.repository = repository;
        this.employees = employees;
        this.audit = audit;
        this.live = live;
    }

    /**
     * Writes results into the drafts of their owners; whoever has no plan in the year gets one begun. What an owner has in
     * the plan already follows the new wording and share.
     *
     * @return the line of each result that found its place, by its position in the list; a plan that is submitted or agreed
     *     takes none
     * @throws NotFound if the actor is neither the owner nor the assessor of one of them
     */
    public Map<Integer, WorkResultId> give(Actor actor, int year, List<AssignedResult> results) {
        Set<EmployeeId> people =
                results.stream().map(AssignedResult::employeeId).collect(Collectors.toSet());
        mustBeEntitled(actor, people);
        record(actor, repository.begin(actor.agencyId(), people, year), "plan.created");
        Map<EmployeeId, PlanId> open = repository.lockOpen(actor.agencyId(), people, year);
        List<PlanAssignmentRepository.Placed> placed = repository.placed(actor.agencyId(), open.values(), results);
        Map<Integer, PlanAssignmentRepository.Placed> there =
                placed.stream().collect(Collectors.toMap(PlanAssignmentRepository.Placed::position, each -> each));
        Map<Integer, WorkResultId> rows = new TreeMap<>();
        Map<Integer, WorkResultId> lines = new HashMap<>();
        there.forEach((position, each) -> {
            rows.put(position, each.resultId());
            lines.put(position, each.lineId());
        });
        repository.reword(actor.agencyId(), results, rows);
        repository.reallot(actor.agencyId(), results, rows);
        Map<Integer, WorkResultId> added = repository.insert(actor.agencyId(), results, open, there.keySet());
        rows.putAll(added);
        lines.putAll(added);
        repository.allot(actor.agencyId(), results, rows);
        finish(actor, open, "plan.result-assigned");
        return lines;
    }

    /**
     * Takes results out of open plans again, unless others hang under them.
     *
     * @return the lines that are gone
     * @throws NotFound if the actor is neither the owner nor the assessor of one of them
     */
    public Set<WorkResultId> takeBack(Actor actor, int year, Set<EmployeeId> people, Set<WorkResultId> lines) {
        mustBeEntitled(actor, people);
        Map<EmployeeId, PlanId> open = repository.lockOpen(actor.agencyId(), people, year);
        Set<WorkResultId> gone = repository.removable(actor.agencyId(), open.values(), lines);
        repository.deleteIndicators(actor.agencyId(), open.values(), gone);
        repository.deleteResults(actor.agencyId(), open.values(), gone);
        finish(actor, open, "plan.result-withdrawn");
        return gone;
    }

    private void mustBeEntitled(Actor actor, Set<EmployeeId> people) {
        Set<EmployeeId> team = actor.employeeId() == null
                ? Set.of()
                : employees.team(actor).stream().map(each -> each.id()).collect(Collectors.toSet());
        if (!people.stream().allMatch(person -> actor.is(person) || team.contains(person))) {
            throw new NotFound();
        }
    }

    private void finish(Actor actor, Map<EmployeeId, PlanId> open, String action) {
        repository.renumber(actor.agencyId(), open.values());
        repository.advance(actor.agencyId(), open.values());
        record(actor, open.values(), action);
        open.keySet().forEach(person -> live.changedAfterCommit(actor.agencyId(), LiveTopic.employee(person)));
    }

    private void record(Actor actor, Collection<PlanId> plans, String action) {
        audit.recordEach(actor, action, "plan", """
                SELECT p.id AS subject_id, jsonb_build_object('employee', p.employee_id, 'year', p.year, 'assigned', true) AS detail
                FROM planning.plan p WHERE p.agency_id = :agencyId AND p.id = ANY (:plans)
                """, Map.of("plans", PlanAssignmentRepository.ids(plans)));
    }
}
