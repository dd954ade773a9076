package id.teladan.planning;

import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Gives agreed results a place under the superior's, once the superior has agreed ones: nobody had to wait for them (note *
 * of Format A.1.7). The agreed wording stays as it is; the link stands beside it.
 */
@Service
@TenantTransactional
public class PlanLinks {

    private final PlanLinkRepository repository;
    private final Employees employees;
    private final PlanTrail trail;
    private final Clock clock;

    PlanLinks(PlanLinkRepository repository, Employees employees, PlanTrail trail, Clock clock) {
        this.repository = repository;
        this.employees = employees;
        this.trail = trail;
        this.clock = clock;
    }

    /** The actor's own results that still hang loose. */
    @TenantTransactional(readOnly = true)
    public List<LooseResult> ofSelf(Actor actor) {
        return repository.findLoose(actor.agencyId(), actor.requireEmployee(), OfficeTime.today(clock));
    }

    /** Those of the people whom the actor assesses, by person. */
    @TenantTransactional(readOnly = true)
    public List<LooseResult> ofTeam(Actor actor) {
        return repository.findLooseOfTeam(actor.agencyId(), actor.requireEmployee(), OfficeTime.today(clock));
    }

    /** The agreed results of the actor's superior, under which the own ones may hang. */
    @TenantTransactional(readOnly = true)
    public List<ParentResult> choicesOfSelf(Actor actor) {
        Optional<Employee> superior = employees.assessorOf(actor, actor.requireEmployee());
        return repository.findAgreed(
                actor.agencyId(), superior.map(Employee::id).orElse(null), OfficeTime.today(clock));
    }

    /** The actor's own agreed results, under which those of the team may hang. */
    @TenantTransactional(readOnly = true)
    public List<ParentResult> choicesOfTeam(Actor actor) {
        return repository.findAgreed(actor.agencyId(), actor.requireEmployee(), OfficeTime.today(clock));
    }

    /**
     * Hangs own results under those of the superior.
     *
     * @return how many
     */
    public int linkOwn(Actor actor, NewLinks links) {
        return link(actor, links, ofSelf(actor), choicesOfSelf(actor));
    }

    /**
     * Hangs results of the team under the actor's own.
     *
     * @return how many
     */
    public int linkTeam(Actor actor, NewLinks links) {
        return link(actor, links, ofTeam(actor), choicesOfTeam(actor));
    }

    private int link(Actor actor, NewLinks links, List<LooseResult> loose, List<ParentResult> choices) {
        Map<WorkResultId, LooseResult> known = loose.stream().collect(Collectors.toMap(LooseResult::id, each -> each));
        Set<WorkResultId> parents = choices.stream().map(ParentResult::id).collect(Collectors.toSet());
        int linked = 0;
        for (NewLinks.Row row : links.links()) {
            WorkResultId parent = row.parentId();
            if (parent == null) {
                continue;
            }
            LooseResult result = known.get(row.resultId());
            if (result == null || !parents.contains(parent)) {
                throw new RuleViolation("planning.link-not-possible");
            }
            hang(actor, result, parent);
            linked++;
        }
        if (linked == 0) {
            throw new RuleViolation("planning.link-nothing-chosen");
        }
        return linked;
    }

    private void hang(Actor actor, LooseResult result, WorkResultId parent) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("result", result.id().value());
        detail.put("parent", parent.value());
        repository
                .findParent(actor.agencyId(), result.id())
                .ifPresent(former -> detail.put("formerParent", former.value()));
        repository.link(actor, result.id(), parent, trail.now());
        trail.deed(actor, result.planId(), "plan.result-linked", detail);
        trail.heard(actor, result.employeeId());
    }
}
