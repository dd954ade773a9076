package id.teladan.planning;

import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Plans, to be read. {@link PlanDrafts} begins them, {@link PlanContents} changes what stands in them, and by
 * {@link PlanAgreements} both sides agree to them.
 */
@Service
@TenantTransactional(readOnly = true)
public class Plans {

    /** How a plan is called where a sentence speaks of it. */
    static final String WHAT = "SKP";

    private final PlanRepository repository;
    private final PlanContentRepository contents;
    private final Employees employees;
    private final Clock clock;

    Plans(PlanRepository repository, PlanContentRepository contents, Employees employees, Clock clock) {
        this.repository = repository;
        this.contents = contents;
        this.employees = employees;
        this.clock = clock;
    }

    /** The actor's own plans of all years, the latest first. */
    public List<Plan> mine(Actor actor) {
        return repository.findAll(actor.agencyId(), actor.requireEmployee());
    }

    /**
     * A person's plans of a year, the latest first.
     *
     * @throws NotFound if the actor may not see the person
     */
    public List<Plan> of(Actor actor, EmployeeId employee, int year) {
        mustReach(actor, employee);
        return repository.findAll(actor.agencyId(), employee).stream()
                .filter(plan -> plan.year() == year)
                .toList();
    }

    /**
     * The plan that a person works by on a date, with all that stands in it; empty where none is agreed.
     *
     * @throws NotFound if the actor may not see the person
     */
    public Optional<PlanContent> agreedOf(Actor actor, EmployeeId employee, LocalDate date) {
        mustReach(actor, employee);
        return repository.findAgreed(actor.agencyId(), employee, date).map(plan -> content(actor, plan));
    }

    /** @throws NotFound if there is none, or the actor may not see the person it belongs to */
    public PlanContent require(Actor actor, PlanId id) {
        return content(actor, head(actor, id));
    }

    /**
     * A plan without what stands in it.
     *
     * @throws NotFound as {@link #require}
     */
    public Plan head(Actor actor, PlanId id) {
        Plan plan = repository.find(actor.agencyId(), id).orElseThrow(NotFound::new);
        mustReach(actor, plan.employeeId());
        return plan;
    }

    /** The steps of a plan's life, the oldest first. */
    public List<PlanTransition> history(Actor actor, Plan plan) {
        mustSee(actor, plan);
        return repository.findTransitions(actor.agencyId(), plan.id());
    }

    /** Whom a plan belongs to, as the register names the person today. */
    public PlanParty owner(Actor actor, Plan plan) {
        mustReach(actor, plan.employeeId());
        return repository.findParty(actor.agencyId(), plan.employeeId()).orElseThrow(NotFound::new);
    }

    /** Who has agreed to a plan or, before that, assesses its owner today; empty where nobody is assigned. */
    public Optional<PlanParty> assessor(Actor actor, Plan plan) {
        mustReach(actor, plan.employeeId());
        Optional<EmployeeId> assessor = plan.agreedAt() == null
                ? Optional.ofNullable(assessorToday(actor, plan))
                : Optional.ofNullable(plan.assessorId());
        return assessor.flatMap(id -> repository.findParty(actor.agencyId(), id));
    }

    /** Whoever assesses a plan's owner today, who alone may decide on it; null where nobody is assigned. */
    public @Nullable EmployeeId assessorToday(Actor actor, Plan plan) {
        return employees.assessorOf(actor, plan.employeeId()).map(Employee::id).orElse(null);
    }

    /**
     * Whose move it is while a plan is being agreed upon; empty when nothing is to be moved. Whoever moved last waits, but a
     * plan that was handed in waits for its assessor until somebody says something.
     */
    public Optional<PlanTurn> turn(Actor actor, Plan plan) {
        mustReach(actor, plan.employeeId());
        return plan.status().open()
                ? Optional.of(
                        repository.findLastMove(actor.agencyId(), plan.id()).orElseGet(() -> new PlanTurn(true, null)))
                : Optional.empty();
    }

    /** What hangs under another result of the superior than it was agreed with. */
    public List<ResultLink> links(Actor actor, Plan plan) {
        mustSee(actor, plan);
        return contents.findLinks(actor.agencyId(), plan.id());
    }

    /** The plans of the actor's team that are still with their owners, the longest resting first. */
    public List<TalkedPlan> talked(Actor actor) {
        return repository.findTalked(actor.agencyId(), actor.requireEmployee(), OfficeTime.today(clock));
    }

    /** The superior's results that those of a plan hang under. */
    public List<ParentResult> parents(Actor actor, Plan plan) {
        mustSee(actor, plan);
        return contents.findParents(actor.agencyId(), plan.id());
    }

    /** The superior's results of the plan's year, agreed ones first, under which one's own may hang. */
    public List<ParentResult> parentChoices(Actor actor, Plan plan) {
        mustSee(actor, plan);
        EmployeeId superior = assessorToday(actor, plan);
        return superior == null ? List.of() : contents.findParentChoices(actor.agencyId(), superior, plan.year());
    }

    /** What waits for the actor's agreement, the longest waiting first. */
    public List<WaitingPlan> waiting(Actor actor) {
        return repository.findWaiting(actor.agencyId(), actor.requireEmployee(), OfficeTime.today(clock));
    }

    public int countWaiting(Actor actor) {
        return actor.employeeId() == null
                ? 0
                : repository.countWaiting(actor.agencyId(), actor.employeeId(), OfficeTime.today(clock));
    }

    /** What became different since a plan was last returned; empty if it never was. */
    public Optional<PlanChanges> changesSinceReturn(Actor actor, PlanId id) {
        PlanContent content = require(actor, id);
        return repository.findTransitions(actor.agencyId(), id).stream()
                .filter(transition -> transition.to() == PlanStatus.RETURNED)
                .reduce((earlier, later) -> later)
                .map(returned -> PlanChanges.between(returned.content(), lines(actor, content)));
    }

    /** @throws NotFound if the actor may not see the person a plan belongs to */
    void mustSee(Actor actor, Plan plan) {
        mustReach(actor, plan.employeeId());
    }

    private void mustReach(Actor actor, EmployeeId employee) {
        if (!actor.is(employee)) {
            employees.require(actor, employee);
        }
    }

    private PlanContent content(Actor actor, Plan plan) {
        PlanRepository.Forms forms = repository.findForms(actor.agencyId(), plan.id());
        return new PlanContent(
                plan,
                forms.highLeader(),
                forms.usesWeights(),
                contents.findResults(actor.agencyId(), plan.id()),
                contents.findIndicators(actor.agencyId(), plan.id()),
                contents.findBehaviorExpectations(actor.agencyId(), plan.id()),
                contents.findAttachments(actor.agencyId(), plan.id()));
    }

    /** For copying, where the source was found by a query that knows who may. */
    PlanContent contentOf(Actor actor, PlanId id) {
        return content(actor, repository.find(actor.agencyId(), id).orElseThrow(NotFound::new));
    }

    /** A plan's words as they are now, a line each. */
    List<String> lines(Actor actor, PlanContent content) {
        return PlanChanges.lines(
                content, contents.findParents(actor.agencyId(), content.plan().id()));
    }
}
