package id.teladan.planning;

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
import id.teladan.ui.LiveTopic;
import id.teladan.ui.LiveUpdates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Plans from their first draft to the day both sides have agreed; what stands in them is changed by {@link PlanContents}. */
@Service
@TenantTransactional
public class Plans {

    /** How a plan is called where a sentence speaks of it. */
    static final String WHAT = "SKP";

    private final PlanRepository repository;
    private final PlanContentRepository contents;
    private final Employees employees;
    private final AuditTrail audit;
    private final LiveUpdates live;
    private final Clock clock;

    Plans(
            PlanRepository repository,
            PlanContentRepository contents,
            Employees employees,
            AuditTrail audit,
            LiveUpdates live,
            Clock clock) {
        this.repository = repository;
        this.contents = contents;
        this.employees = employees;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /** The actor's own plans of all years, the latest first. */
    @TenantTransactional(readOnly = true)
    public List<Plan> mine(Actor actor) {
        return repository.findAll(actor.agencyId(), actor.requireEmployee());
    }

    /**
     * A person's plans of a year, the latest first.
     *
     * @throws NotFound if the actor may not see the person
     */
    @TenantTransactional(readOnly = true)
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
    @TenantTransactional(readOnly = true)
    public Optional<PlanContent> agreedOf(Actor actor, EmployeeId employee, LocalDate date) {
        mustReach(actor, employee);
        return repository.findAgreed(actor.agencyId(), employee, date).map(plan -> content(actor, plan));
    }

    /** @throws NotFound if there is none, or the actor may not see the person it belongs to */
    @TenantTransactional(readOnly = true)
    public PlanContent require(Actor actor, PlanId id) {
        Plan plan = repository.find(actor.agencyId(), id).orElseThrow(NotFound::new);
        mustReach(actor, plan.employeeId());
        return content(actor, plan);
    }

    /** The steps of a plan's life, the oldest first. */
    @TenantTransactional(readOnly = true)
    public List<PlanTransition> history(Actor actor, PlanId id) {
        require(actor, id);
        return repository.findTransitions(actor.agencyId(), id);
    }

    /** Whom a plan belongs to, as the register names the person today. */
    @TenantTransactional(readOnly = true)
    public PlanParty owner(Actor actor, Plan plan) {
        mustReach(actor, plan.employeeId());
        return repository.findParty(actor.agencyId(), plan.employeeId()).orElseThrow(NotFound::new);
    }

    /** Who has agreed to a plan or, before that, assesses its owner today; empty where nobody is assigned. */
    @TenantTransactional(readOnly = true)
    public Optional<PlanParty> assessor(Actor actor, Plan plan) {
        mustReach(actor, plan.employeeId());
        Optional<EmployeeId> assessor = plan.agreedAt() == null
                ? Optional.ofNullable(assessorToday(actor, plan))
                : Optional.ofNullable(plan.assessorId());
        return assessor.flatMap(id -> repository.findParty(actor.agencyId(), id));
    }

    /** Whoever assesses a plan's owner today, who alone may decide on it; null where nobody is assigned. */
    @TenantTransactional(readOnly = true)
    public @Nullable EmployeeId assessorToday(Actor actor, Plan plan) {
        return employees.assessorOf(actor, plan.employeeId()).map(Employee::id).orElse(null);
    }

    /** The superior's results that those of a plan hang under. */
    @TenantTransactional(readOnly = true)
    public List<ParentResult> parents(Actor actor, PlanId id) {
        require(actor, id);
        return contents.findParents(actor.agencyId(), id);
    }

    /** The superior's results of the plan's year, agreed ones first, under which one's own may hang. */
    @TenantTransactional(readOnly = true)
    public List<ParentResult> parentChoices(Actor actor, PlanId id) {
        Plan plan = require(actor, id).plan();
        EmployeeId superior = assessorToday(actor, plan);
        return superior == null ? List.of() : contents.findParentChoices(actor.agencyId(), superior, plan.year());
    }

    /** What waits for the actor's agreement, the longest waiting first. */
    @TenantTransactional(readOnly = true)
    public List<WaitingPlan> waiting(Actor actor) {
        return repository.findWaiting(actor.agencyId(), actor.requireEmployee(), OfficeTime.today(clock));
    }

    @TenantTransactional(readOnly = true)
    public int countWaiting(Actor actor) {
        return actor.employeeId() == null
                ? 0
                : repository.countWaiting(actor.agencyId(), actor.employeeId(), OfficeTime.today(clock));
    }

    /** What became different since a plan was last returned; empty if it never was. */
    @TenantTransactional(readOnly = true)
    public Optional<PlanChanges> changesSinceReturn(Actor actor, PlanId id) {
        PlanContent content = require(actor, id);
        return repository.findTransitions(actor.agencyId(), id).stream()
                .filter(transition -> transition.to() == PlanStatus.RETURNED)
                .reduce((earlier, later) -> later)
                .map(returned -> PlanChanges.between(returned.content(), lines(actor, content)));
    }

    /**
     * Begins a plan of the actor's own.
     *
     * @throws RuleViolation if it ends before it starts, spans two years, or another plan covers some of its days
     */
    public PlanId create(Actor actor, NewPlan plan) {
        EmployeeId owner = actor.requireEmployee();
        mustBeSpan(actor, plan);
        boolean highLeader = employees.self(actor).positionKind().isHighLeader();
        Optional<Plan> latest = Boolean.TRUE.equals(plan.copyLatest())
                ? repository.findAll(actor.agencyId(), owner).stream().findFirst()
                : Optional.empty();
        PlanId id = insert(actor, owner, plan, highLeader);
        latest.ifPresent(source -> copy(actor, content(actor, source), id, plan));
        audit.record(
                actor,
                "plan.created",
                "plan",
                id.value(),
                Map.of("year", plan.startsOn().getYear()));
        return id;
    }

    /**
     * Hands the actor's plan to today's assessor, by which it is signed.
     *
     * @throws RuleViolation if something is still missing, nobody is assigned as assessor, or it is not the owner's turn
     */
    public void submit(Actor actor, PlanId id, int version) {
        PlanContent content = require(actor, id);
        Plan plan = content.plan();
        if (!actor.is(plan.employeeId())) {
            throw new NotFound();
        }
        mustBecome(plan, PlanStatus.SUBMITTED);
        mustBeAsRead(plan, version);
        EmployeeId assessor = assessorToday(actor, plan);
        if (assessor == null) {
            throw new RuleViolation("planning.no-assessor");
        }
        PlanRules.mustBeComplete(content);
        mustHaveHappened(actor, plan, repository.submit(actor.agencyId(), plan, assessor, now()));
        record(actor, plan, PlanStatus.SUBMITTED, null, List.of(), "plan.submitted");
        changed(actor, plan, assessor);
    }

    /**
     * Gives a submitted plan back to its owner, with a word on what to change.
     *
     * @throws NotFound unless the actor is the owner's assessor today
     * @throws RuleViolation if it is not waiting
     */
    public void giveBack(Actor actor, PlanId id, PlanReturn decision) {
        PlanContent content = require(actor, id);
        Plan plan = content.plan();
        EmployeeId assessor = mustBeAssessor(actor, plan);
        mustBecome(plan, PlanStatus.RETURNED);
        mustBeAsRead(plan, decision.version());
        mustHaveHappened(actor, plan, repository.giveBack(actor.agencyId(), plan));
        record(actor, plan, PlanStatus.RETURNED, decision.note().strip(), lines(actor, content), "plan.returned");
        changed(actor, plan, assessor);
    }

    /**
     * Sets a submitted plan: from now on it is agreed by both and can't be changed (Ps 14(3)).
     *
     * @throws NotFound unless the actor is the owner's assessor today
     * @throws RuleViolation if it is not waiting, or something is missing
     */
    public void approve(Actor actor, PlanId id, int version) {
        PlanContent content = require(actor, id);
        Plan plan = content.plan();
        EmployeeId assessor = mustBeAssessor(actor, plan);
        mustBecome(plan, PlanStatus.AGREED);
        mustBeAsRead(plan, version);
        PlanRules.mustBeComplete(content);
        mustHaveHappened(actor, plan, repository.approve(actor.agencyId(), plan, assessor, now()));
        record(actor, plan, PlanStatus.AGREED, null, List.of(), "plan.agreed");
        changed(actor, plan, assessor);
    }

    private void mustReach(Actor actor, EmployeeId employee) {
        if (!actor.is(employee)) {
            employees.require(actor, employee);
        }
    }

    private PlanContent content(Actor actor, Plan plan) {
        return new PlanContent(
                plan,
                repository.isHighLeader(actor.agencyId(), plan.id()),
                contents.findResults(actor.agencyId(), plan.id()),
                contents.findIndicators(actor.agencyId(), plan.id()),
                contents.findBehaviorExpectations(actor.agencyId(), plan.id()),
                contents.findAttachments(actor.agencyId(), plan.id()));
    }

    private List<String> lines(Actor actor, PlanContent content) {
        return PlanChanges.lines(
                content, contents.findParents(actor.agencyId(), content.plan().id()));
    }

    private void mustBeSpan(Actor actor, NewPlan plan) {
        if (plan.endsOn().isBefore(plan.startsOn())) {
            throw new RuleViolation("planning.ends-before-start");
        }
        if (plan.startsOn().getYear() != plan.endsOn().getYear()) {
            throw new RuleViolation("planning.two-years");
        }
        if (repository.overlaps(actor.agencyId(), actor.requireEmployee(), plan.startsOn(), plan.endsOn())) {
            throw new RuleViolation("planning.overlaps");
        }
    }

    /** The schema refuses overlaps too, which counts when the same form is sent twice at once. */
    private PlanId insert(Actor actor, EmployeeId owner, NewPlan plan, boolean highLeader) {
        try {
            return repository.insert(actor.agencyId(), owner, plan, highLeader);
        } catch (DataIntegrityViolationException overlapping) {
            throw new RuleViolation("planning.overlaps");
        }
    }

    /** A superior's result belongs to its year; special expectations to their leader. */
    private void copy(Actor actor, PlanContent source, PlanId target, NewPlan plan) {
        boolean sameYear = source.plan().year() == plan.startsOn().getYear();
        for (WorkResult result : source.results()) {
            ResultRevision revision = ResultRevision.of(source, result);
            WorkResultId copied =
                    contents.insertResult(actor.agencyId(), target, sameYear ? revision : revision.withoutParent());
            for (Indicator indicator : source.indicatorsOf(result)) {
                contents.insertIndicator(actor.agencyId(), copied, indicator.number(), IndicatorRevision.of(indicator));
            }
        }
        AttachmentRevision attachments = AttachmentRevision.of(source);
        for (AttachmentKind kind : AttachmentKind.values()) {
            contents.insertAttachments(actor.agencyId(), target, kind, attachments.items(kind));
        }
    }

    private EmployeeId mustBeAssessor(Actor actor, Plan plan) {
        EmployeeId assessor = assessorToday(actor, plan);
        if (assessor == null || !actor.is(assessor) || actor.is(plan.employeeId())) {
            throw new NotFound();
        }
        return assessor;
    }

    private static void mustBecome(Plan plan, PlanStatus next) {
        if (!plan.status().mayBecome(next)) {
            throw new RuleViolation(
                    next == PlanStatus.SUBMITTED ? "planning.not-to-submit" : "planning.not-waiting",
                    plan.status().label());
        }
    }

    private static void mustBeAsRead(Plan plan, int version) {
        if (plan.version() != version) {
            throw new StaleVersion(WHAT, plan);
        }
    }

    private void mustHaveHappened(Actor actor, Plan plan, boolean happened) {
        if (!happened) {
            throw new StaleVersion(
                    WHAT, repository.find(actor.agencyId(), plan.id()).orElseThrow(NotFound::new));
        }
    }

    private void record(
            Actor actor, Plan plan, PlanStatus next, @Nullable String note, List<String> content, String action) {
        repository.insertTransition(
                actor, plan.id(), new PlanTransition(plan.status(), next, actor.name(), note, content, now()));
        audit.record(
                actor,
                action,
                "plan",
                plan.id().value(),
                Map.of("employee", plan.employeeId().value(), "version", plan.version() + 1));
    }

    private void changed(Actor actor, Plan plan, EmployeeId assessor) {
        live.changedAfterCommit(actor.agencyId(), LiveTopic.employee(plan.employeeId()));
        live.changedAfterCommit(actor.agencyId(), LiveTopic.team(assessor));
    }

    private OffsetDateTime now() {
        return OfficeTime.now(clock);
    }
}
