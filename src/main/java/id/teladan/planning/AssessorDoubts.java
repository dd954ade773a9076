package id.teladan.planning;

import id.teladan.organization.AssessorCorrection;
import id.teladan.organization.Assessors;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.LiveUpdates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reports that the register names the wrong assessor, from either side, until the personnel office has settled them. */
@Service
@TenantTransactional
public class AssessorDoubts {

    private final Plans plans;
    private final AssessorDoubtRepository repository;
    private final Assessors assessors;
    private final PlanTrail trail;
    private final LiveUpdates live;

    AssessorDoubts(
            Plans plans, AssessorDoubtRepository repository, Assessors assessors, PlanTrail trail, LiveUpdates live) {
        this.plans = plans;
        this.repository = repository;
        this.assessors = assessors;
        this.trail = trail;
        this.live = live;
    }

    /** What was reported about a plan's owner and is not settled yet. */
    @TenantTransactional(readOnly = true)
    public Optional<AssessorDoubt> openOn(Actor actor, Plan plan) {
        plans.mustSee(actor, plan);
        return repository.findOpen(actor.agencyId(), plan.employeeId());
    }

    /** All that waits for the personnel office, the oldest first. */
    @TenantTransactional(readOnly = true)
    public List<AssessorDoubt> waiting(Actor actor) {
        actor.mustBe(Role.BKPSDM);
        return repository.findAllOpen(actor.agencyId());
    }

    @TenantTransactional(readOnly = true)
    public int countWaiting(Actor actor) {
        return actor.is(Role.BKPSDM) ? repository.countOpen(actor.agencyId()) : 0;
    }

    /** @throws NotFound if there is none that waits */
    @TenantTransactional(readOnly = true)
    public AssessorDoubt require(Actor actor, AssessorDoubtId id) {
        return waiting(actor).stream()
                .filter(doubt -> doubt.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Reports a wrong assessor: by the owner, or by whoever is said to be the assessor.
     *
     * @throws NotFound for everybody else
     * @throws RuleViolation if it was reported already
     */
    public AssessorDoubtId report(Actor actor, PlanId id, String note) {
        Plan plan = plans.head(actor, id);
        EmployeeId assessor = plans.assessorToday(actor, plan);
        if (!actor.is(plan.employeeId()) && (assessor == null || !actor.is(assessor))) {
            throw new NotFound();
        }
        if (note.isBlank()) {
            throw new RuleViolation("planning.doubt-empty");
        }
        if (repository.findOpen(actor.agencyId(), plan.employeeId()).isPresent()) {
            throw new RuleViolation("planning.doubt-reported");
        }
        AssessorDoubtId doubt = repository.insert(actor, plan, assessor, note.strip(), trail.now());
        trail.deed(actor, id, "plan.assessor-doubted", Map.of("doubt", doubt.value()));
        trail.changed(actor, plan, assessor);
        return doubt;
    }

    /** Names another assessor until the day on which the register will have caught up. */
    public void correct(Actor actor, AssessorDoubtId id, AssessorCorrection correction) {
        AssessorDoubt doubt = require(actor, id);
        EmployeeId assessor = assessors.correct(actor, doubt.employeeId(), correction);
        repository.settle(
                actor, id, "Diperbaiki sementara: " + correction.basis().strip(), trail.now());
        trail.deed(
                actor,
                doubt.planId(),
                "plan.assessor-corrected",
                Map.of("doubt", id.value(), "assessor", assessor.value()));
        live.changedAfterCommit(actor.agencyId(), LiveTopic.employee(doubt.employeeId()));
        live.changedAfterCommit(actor.agencyId(), LiveTopic.team(assessor));
    }

    /** Settles a report without a change: the register is right, or was mended elsewhere. */
    public void dismiss(Actor actor, AssessorDoubtId id, String word) {
        AssessorDoubt doubt = require(actor, id);
        if (word.isBlank()) {
            throw new RuleViolation("planning.doubt-without-answer");
        }
        repository.settle(actor, id, word.strip(), trail.now());
        trail.deed(actor, doubt.planId(), "plan.assessor-doubt-settled", Map.of("doubt", id.value()));
        live.changedAfterCommit(actor.agencyId(), LiveTopic.employee(doubt.employeeId()));
    }
}
