package id.teladan.planning;

import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** How both sides come to agree to a plan, and how it ends. */
@Service
@TenantTransactional
public class PlanAgreements {

    private final Plans plans;
    private final PlanRepository repository;
    private final PlanContentRepository contents;
    private final PlanTrail trail;
    private final Clock clock;

    PlanAgreements(
            Plans plans, PlanRepository repository, PlanContentRepository contents, PlanTrail trail, Clock clock) {
        this.plans = plans;
        this.repository = repository;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Hands the actor's plan to today's assessor, by which it is signed.
     *
     * @throws RuleViolation if something is still missing, nobody is assigned as assessor, or it is not the owner's turn
     */
    public void submit(Actor actor, PlanId id, int version) {
        PlanContent content = plans.require(actor, id);
        Plan plan = content.plan();
        if (!actor.is(plan.employeeId())) {
            throw new NotFound();
        }
        trail.mustBecome(plan, PlanStatus.SUBMITTED);
        trail.mustBeAsRead(plan, version);
        EmployeeId assessor = plans.assessorToday(actor, plan);
        if (assessor == null) {
            throw new RuleViolation("planning.no-assessor");
        }
        PlanRules.mustBeComplete(content);
        trail.mustHaveHappened(actor, plan, repository.submit(actor.agencyId(), plan, assessor, trail.now()));
        trail.step(actor, plan, PlanStatus.SUBMITTED, null, "plan.submitted");
        trail.changed(actor, plan, assessor);
    }

    /**
     * Gives a submitted plan back to its owner, with a word on what to change.
     *
     * @throws NotFound unless the actor is the owner's assessor today
     * @throws RuleViolation if it is not waiting
     */
    public void giveBack(Actor actor, PlanId id, PlanReturn decision) {
        PlanContent content = plans.require(actor, id);
        Plan plan = content.plan();
        EmployeeId assessor = mustBeAssessor(actor, plan);
        trail.mustBecome(plan, PlanStatus.RETURNED);
        trail.mustBeAsRead(plan, decision.version());
        trail.mustHaveHappened(actor, plan, repository.move(actor.agencyId(), plan, PlanStatus.RETURNED));
        List<String> lines = plans.lines(actor, content);
        trail.step(actor, plan, PlanStatus.RETURNED, decision.note().strip(), lines, "plan.returned");
        trail.changed(actor, plan, assessor);
    }

    /**
     * Sets a submitted plan: from now on it is agreed by both and can't be changed (Ps 14(3)). The plan that it changes is
     * superseded in the same moment; one that it follows in another position ends the day before.
     *
     * @throws NotFound unless the actor is the owner's assessor today
     * @throws RuleViolation if it is not waiting, something is missing, or what it should replace is over
     */
    public void approve(Actor actor, PlanId id, int version) {
        PlanContent content = plans.require(actor, id);
        Plan plan = content.plan();
        EmployeeId assessor = mustBeAssessor(actor, plan);
        trail.mustBecome(plan, PlanStatus.AGREED);
        trail.mustBeAsRead(plan, version);
        PlanRules.mustBeComplete(content);
        if (plan.replacesId() != null) {
            retire(actor, plan, plan.replacesId());
        }
        trail.mustHaveHappened(actor, plan, agree(actor, plan, assessor));
        trail.step(actor, plan, PlanStatus.AGREED, null, "plan.agreed");
        trail.changed(actor, plan, assessor);
    }

    /** Years with agreed plans that have run out and may be closed. */
    @TenantTransactional(readOnly = true)
    public List<EndedYear> endedYears(Actor actor) {
        actor.mustBe(Role.BKPSDM);
        return repository.findEndedYears(actor.agencyId(), OfficeTime.today(clock));
    }

    /**
     * Closes all agreed plans of a year that have run out; what was to change them is given up.
     *
     * @return how many were closed
     */
    public int closeYear(Actor actor, int year) {
        actor.mustBe(Role.BKPSDM);
        LocalDate today = OfficeTime.today(clock);
        int given = repository.cancelSuccessors(actor, year, today, trail.now());
        int closed = repository.closeYear(actor, year, today, trail.now());
        trail.deed(actor, "plans.closed", Map.of("year", year, "plans", closed, "givenUp", given));
        return closed;
    }

    private void move(Actor actor, Plan plan, PlanStatus next, String action) {
        trail.mustHaveHappened(actor, plan, repository.move(actor.agencyId(), plan, next));
        trail.step(actor, plan, next, null, action);
    }

    private void retire(Actor actor, Plan successor, PlanId replacedId) {
        Plan replaced = repository.find(actor.agencyId(), replacedId).orElseThrow(NotFound::new);
        if (replaced.status() != PlanStatus.AGREED) {
            throw new RuleViolation(
                    "planning.replaced-is-over", replaced.status().label());
        }
        if (successor.changes()) {
            contents.beginAnew(actor.agencyId(), replaced.id(), successor.id());
            move(actor, replaced, PlanStatus.SUPERSEDED, "plan.superseded");
        } else {
            trail.mustHaveHappened(
                    actor,
                    replaced,
                    repository.move(
                            actor.agencyId(),
                            replaced,
                            PlanStatus.CLOSED,
                            successor.startsOn().minusDays(1)));
            trail.step(actor, replaced, PlanStatus.CLOSED, null, "plan.closed");
        }
    }

    /** The schema refuses that two plans count on the same day. */
    private boolean agree(Actor actor, Plan plan, EmployeeId assessor) {
        try {
            return repository.approve(actor.agencyId(), plan, assessor, trail.now());
        } catch (DataIntegrityViolationException overlapping) {
            throw new RuleViolation("planning.overlaps");
        }
    }

    private EmployeeId mustBeAssessor(Actor actor, Plan plan) {
        EmployeeId assessor = plans.assessorToday(actor, plan);
        if (assessor == null || !actor.is(assessor) || actor.is(plan.employeeId())) {
            throw new NotFound();
        }
        return assessor;
    }
}
