package id.teladan.planning;

import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** How plans and their next editions begin, and are given up before anybody has agreed to them. */
@Service
@TenantTransactional
public class PlanDrafts {

    private final Plans plans;
    private final PlanRepository repository;
    private final PlanContentRepository contents;
    private final PlanSourceQueries sources;
    private final PlanTrail trail;
    private final Clock clock;

    PlanDrafts(
            Plans plans,
            PlanRepository repository,
            PlanContentRepository contents,
            PlanSourceQueries sources,
            PlanTrail trail,
            Clock clock) {
        this.plans = plans;
        this.repository = repository;
        this.contents = contents;
        this.sources = sources;
        this.trail = trail;
        this.clock = clock;
    }

    /** Plans whose texts the actor may begin with: the own ones first, then agreed ones of like positions in the department. */
    @TenantTransactional(readOnly = true)
    public List<CopySource> sources(Actor actor) {
        EmployeeId self = actor.requireEmployee();
        return sources.find(actor.agencyId(), self, OfficeTime.today(clock).getYear());
    }

    /** Results that stay with the actor's position, as its former holder planned them last. */
    @TenantTransactional(readOnly = true)
    public List<InheritedResult> inheritance(Actor actor) {
        return sources.findInheritance(actor.agencyId(), actor.requireEmployee());
    }

    /**
     * Begins a plan of the actor's own.
     *
     * @throws NotFound if it shall begin with a plan that is not one of {@link #sources}
     * @throws RuleViolation if it ends before it starts, spans two years, or another plan covers some of its days
     */
    public PlanId create(Actor actor, NewPlan plan) {
        EmployeeId owner = actor.requireEmployee();
        mustBeSpan(actor, plan);
        Optional<CopySource> source = Optional.ofNullable(plan.sourceId()).map(id -> mustBeSource(actor, id));
        boolean highLeader = repository.isHighLeader(actor.agencyId(), owner, plan.startsOn());
        PlanId id = insert(actor, owner, plan, highLeader);
        source.ifPresent(found -> copy(actor, found, id, plan));
        if (Boolean.TRUE.equals(plan.inherit())) {
            inherit(actor, id);
        }
        contents.renumber(actor.agencyId(), id);
        trail.deed(actor, id, "plan.created", Map.of("year", plan.startsOn().getYear()));
        return id;
    }

    /**
     * Begins the next edition of the actor's agreed plan, which goes on counting until both have agreed to the new one; or,
     * with {@link ChangeReason#PINDAH_JABATAN}, the plan of the new position for the rest of the span.
     *
     * @throws RuleViolation if the plan is not agreed, its next edition has begun already, or the day of the transfer lies
     *     outside it
     */
    public PlanId change(Actor actor, PlanId id, NewEdition edition) {
        PlanContent content = plans.require(actor, id);
        Plan plan = content.plan();
        if (!actor.is(plan.employeeId())) {
            throw new NotFound();
        }
        if (plan.status() != PlanStatus.AGREED) {
            throw new RuleViolation("planning.not-to-change", plan.status().label());
        }
        LocalDate startsOn = edition.transfers() ? mustBeWithin(plan, edition) : plan.startsOn();
        boolean highLeader = edition.transfers()
                ? repository.isHighLeader(actor.agencyId(), plan.employeeId(), startsOn)
                : content.highLeader();
        PlanId successor = insertSuccessor(actor, plan, edition, startsOn, highLeader);
        if (!edition.transfers()) {
            contents.copyEdition(actor.agencyId(), id, successor);
        }
        trail.deed(
                actor,
                successor,
                edition.transfers() ? "plan.transfer-begun" : "plan.edition-begun",
                Map.of("replaces", id.value(), "reason", edition.reason().name()));
        trail.changed(actor, plan, plans.assessorToday(actor, plan));
        return successor;
    }

    /** The edition that is under way beside an agreed plan. */
    @TenantTransactional(readOnly = true)
    public Optional<Plan> underWay(Actor actor, Plan plan) {
        plans.mustSee(actor, plan);
        return plan.status() == PlanStatus.AGREED
                ? repository.findOpenSuccessor(actor.agencyId(), plan.id())
                : Optional.empty();
    }

    /**
     * Gives up the actor's draft; a plan that it was to replace goes on as it is.
     *
     * @throws RuleViolation if it is waiting for agreement, or agreed
     */
    public void cancel(Actor actor, PlanId id, int version) {
        Plan plan = plans.head(actor, id);
        if (!actor.is(plan.employeeId())) {
            throw new NotFound();
        }
        trail.mustBecome(plan, PlanStatus.CANCELLED);
        if (!plan.mayBeCancelledBy(actor)) {
            throw new RuleViolation("planning.not-to-cancel", plan.status().label());
        }
        trail.mustBeAsRead(plan, version);
        trail.mustHaveHappened(actor, plan, repository.move(actor.agencyId(), plan, PlanStatus.CANCELLED));
        trail.step(actor, plan, PlanStatus.CANCELLED, null, "plan.cancelled");
        trail.changed(actor, plan, plans.assessorToday(actor, plan));
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

    private static LocalDate mustBeWithin(Plan plan, NewEdition edition) {
        LocalDate startsOn = edition.startsOn();
        if (startsOn == null || !startsOn.isAfter(plan.startsOn()) || startsOn.isAfter(plan.endsOn())) {
            throw new RuleViolation("planning.transfer-outside");
        }
        return startsOn;
    }

    private CopySource mustBeSource(Actor actor, PlanId id) {
        return sources(actor).stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The schema refuses overlaps too, which counts when the same form is sent twice at once. */
    private PlanId insert(Actor actor, EmployeeId owner, NewPlan plan, boolean highLeader) {
        try {
            return repository.insert(actor.agencyId(), owner, plan, highLeader);
        } catch (DataIntegrityViolationException overlapping) {
            throw new RuleViolation("planning.overlaps");
        }
    }

    /** The schema lets an agreed plan have one successor under way. */
    private PlanId insertSuccessor(Actor actor, Plan plan, NewEdition edition, LocalDate startsOn, boolean highLeader) {
        try {
            return repository.insertSuccessor(actor.agencyId(), plan, edition, startsOn, highLeader);
        } catch (DataIntegrityViolationException underWay) {
            throw new RuleViolation("planning.change-under-way");
        }
    }

    /** A superior's result belongs to its year and its team; special expectations to their leader; lines to their plan. */
    private void copy(Actor actor, CopySource source, PlanId target, NewPlan plan) {
        PlanContent content = plans.contentOf(actor, source.id());
        boolean keepsParents = source.kind() == CopySource.Kind.OWN
                && source.year() == plan.startsOn().getYear();
        insertResults(actor, target, content, content.results(), keepsParents);
        AttachmentRevision attachments = AttachmentRevision.of(content);
        for (AttachmentKind kind : AttachmentKind.values()) {
            contents.insertAttachments(actor.agencyId(), target, kind, attachments.items(kind));
        }
    }

    private void inherit(Actor actor, PlanId target) {
        List<PlanId> inherited = inheritance(actor).stream()
                .map(InheritedResult::planId)
                .distinct()
                .toList();
        for (PlanId source : inherited) {
            PlanContent content = plans.contentOf(actor, source);
            List<WorkResult> ofThePosition = content.results().stream()
                    .filter(result -> result.classification() == Classification.ORGANISASI)
                    .toList();
            insertResults(actor, target, content, ofThePosition, false);
        }
    }

    private void insertResults(
            Actor actor, PlanId target, PlanContent source, List<WorkResult> results, boolean keepsParents) {
        Map<WorkResultId, String> goals = contents
                .findParents(actor.agencyId(), source.plan().id())
                .stream()
                .collect(Collectors.toMap(ParentResult::id, ParentResult::description));
        for (WorkResult result : results) {
            ResultRevision revision = ResultRevision.of(source, result);
            insertResult(
                    actor,
                    target,
                    keepsParents ? revision : revision.servingInWords(goals.get(result.parentResultId())));
        }
    }

    private void insertResult(Actor actor, PlanId target, ResultRevision revision) {
        WorkResultId copied = contents.insertResult(actor.agencyId(), target, revision);
        int number = 1;
        for (IndicatorRevision indicator : revision.indicators()) {
            contents.insertIndicator(actor.agencyId(), copied, number++, indicator);
        }
    }
}
