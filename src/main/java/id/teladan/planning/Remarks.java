package id.teladan.planning;

import id.teladan.cycle.BehaviorValue;
import id.teladan.cycle.BehaviorValues;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import id.teladan.shared.TenantTransactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The dialogue in which both sides come to terms (Ps 7(2)): words on a plan or one of its lines, proposals of another
 * wording or target, and their answers. What was said stays.
 */
@Service
@TenantTransactional
public class Remarks {

    private final Plans plans;
    private final PlanRepository repository;
    private final PlanContentRepository contents;
    private final RemarkRepository remarks;
    private final BehaviorValues behaviorValues;
    private final PlanTrail trail;

    Remarks(
            Plans plans,
            PlanRepository repository,
            PlanContentRepository contents,
            RemarkRepository remarks,
            BehaviorValues behaviorValues,
            PlanTrail trail) {
        this.plans = plans;
        this.repository = repository;
        this.contents = contents;
        this.remarks = remarks;
        this.behaviorValues = behaviorValues;
        this.trail = trail;
    }

    /** All that was said about a plan, oldest first. */
    @TenantTransactional(readOnly = true)
    public List<Remark> of(Actor actor, Plan plan) {
        plans.mustSee(actor, plan);
        return remarks.findAll(actor.agencyId(), plan.id());
    }

    /** Whether the actor is one of the two who talk about the plan now. */
    @TenantTransactional(readOnly = true)
    public boolean maySpeak(Actor actor, Plan plan) {
        return (plan.status().open() || plan.status() == PlanStatus.AGREED)
                && (actor.is(plan.employeeId()) || isAssessor(actor, plan));
    }

    /**
     * Says something, and so hands the move to the other side.
     *
     * @throws NotFound unless the actor is the owner or today's assessor, and the line is one of the plan's
     * @throws RuleViolation if nothing is said, the plan is over, or a proposal does not fit its line or comes too late
     */
    public RemarkId add(Actor actor, PlanId id, NewRemark remark) {
        PlanContent content = plans.require(actor, id);
        Plan plan = content.plan();
        mustSpeak(actor, plan);
        if (remark.saysNothing()) {
            throw new RuleViolation("planning.remark-empty");
        }
        if (!remark.isAboutOneLineAtMost()) {
            throw new NotFound();
        }
        String about = about(content, remark);
        mustBeSoundProposal(content, remark);
        boolean byOwner = actor.is(plan.employeeId());
        if (remark.answersId() != null) {
            answer(actor, id, remark.answersId(), byOwner);
        }
        RemarkId said = remarks.insert(actor, id, remark, about, byOwner, trail.now());
        trail.deed(actor, id, remark.proposes() ? "plan.proposed" : "plan.remarked", Map.of("remark", said.value()));
        trail.changed(actor, plan, plans.assessorToday(actor, plan));
        return said;
    }

    /**
     * Takes the other side's proposal over into the plan.
     *
     * @param version of the plan that was read
     * @throws RuleViolation if the plan is locked, or the proposal was settled already
     * @throws StaleVersion if the plan was changed meanwhile
     */
    public void take(Actor actor, PlanId id, RemarkId remarkId, int version) {
        PlanContent content = plans.require(actor, id);
        Plan plan = content.plan();
        mustSpeak(actor, plan);
        Remark remark = requireOfOther(actor, plan, remarkId);
        if (!plan.status().editable()) {
            throw new RuleViolation("planning.locked", plan.status().label());
        }
        if (!remark.open() || !remarks.settle(actor.agencyId(), id, remarkId, Remark.Settlement.TAKEN)) {
            throw new RuleViolation("planning.proposal-settled");
        }
        if (plan.version() != version || !repository.advance(actor.agencyId(), plan)) {
            throw new StaleVersion(Plans.WHAT, plan);
        }
        apply(actor, content, remark);
        trail.deed(actor, id, "plan.proposal-taken", Map.of("remark", remarkId.value()));
        trail.changed(actor, plan, plans.assessorToday(actor, plan));
    }

    private void apply(Actor actor, PlanContent content, Remark remark) {
        String wording = remark.proposedText();
        if (remark.indicatorId() != null) {
            Indicator indicator = content.indicator(remark.indicatorId()).orElseThrow(NotFound::new);
            if (remark.proposedTarget() != null
                    && contents.findAllotted(actor.agencyId(), indicator.resultId())
                            .contains(indicator.id())) {
                throw new RuleViolation("planning.share-fixed", indicator.targetText());
            }
            contents.rewordIndicator(actor.agencyId(), indicator.id(), wording, remark.proposedTarget());
        } else if (remark.resultId() != null && wording != null) {
            WorkResult result = content.result(remark.resultId()).orElseThrow(NotFound::new);
            contents.rewordResult(actor.agencyId(), result.id(), wording);
        } else if (remark.valueCode() != null && wording != null) {
            contents.deleteBehaviorExpectation(actor.agencyId(), content.plan().id(), remark.valueCode());
            contents.insertBehaviorExpectation(
                    actor.agencyId(), new BehaviorExpectation(content.plan().id(), remark.valueCode(), wording));
        }
    }

    /** An answer settles the proposal it is an answer to; whoever made one does not answer it. */
    private void answer(Actor actor, PlanId id, RemarkId answered, boolean byOwner) {
        Remark proposal = remarks.find(actor.agencyId(), id, answered).orElseThrow(NotFound::new);
        if (proposal.byOwner() != byOwner && proposal.proposes()) {
            remarks.settle(actor.agencyId(), id, answered, Remark.Settlement.ANSWERED);
        }
    }

    private Remark requireOfOther(Actor actor, Plan plan, RemarkId id) {
        return remarks.find(actor.agencyId(), plan.id(), id)
                .filter(remark -> remark.byOwner() != actor.is(plan.employeeId()))
                .orElseThrow(NotFound::new);
    }

    private String about(PlanContent content, NewRemark remark) {
        if (remark.indicatorId() != null) {
            Indicator indicator = content.indicator(remark.indicatorId()).orElseThrow(NotFound::new);
            return indicator.description() + ": " + indicator.targetText();
        }
        if (remark.resultId() != null) {
            return content.result(remark.resultId()).orElseThrow(NotFound::new).description();
        }
        String code = remark.code();
        return code == null ? "" : valueLabel(content, code);
    }

    private String valueLabel(PlanContent content, String code) {
        return behaviorValues.on(content.plan().startsOn()).stream()
                .filter(value -> value.code().equals(code))
                .map(BehaviorValue::label)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void mustBeSoundProposal(PlanContent content, NewRemark remark) {
        if (!remark.proposes()) {
            return;
        }
        if (!content.plan().status().open()) {
            throw new RuleViolation("planning.proposal-too-late");
        }
        boolean onLine = remark.resultId() != null || remark.indicatorId() != null || remark.code() != null;
        if (!onLine || (remark.proposedTarget() != null && remark.indicatorId() == null)) {
            throw new RuleViolation("planning.proposal-without-line");
        }
        if (remark.indicatorId() != null) {
            mustFit(content.indicator(remark.indicatorId()).orElseThrow(NotFound::new), remark);
        }
    }

    private static void mustFit(Indicator indicator, NewRemark remark) {
        if (indicator.targetMax() != null
                && remark.proposedTarget() != null
                && remark.proposedTarget().compareTo(indicator.targetMax()) > 0) {
            throw new RuleViolation("planning.range-reversed", indicator.number());
        }
        if (remark.wording() != null && remark.wording().length() > IndicatorRevision.LONGEST_DESCRIPTION) {
            throw new RuleViolation("planning.proposal-too-long", IndicatorRevision.LONGEST_DESCRIPTION);
        }
    }

    private void mustSpeak(Actor actor, Plan plan) {
        if (!actor.is(plan.employeeId()) && !isAssessor(actor, plan)) {
            throw new NotFound();
        }
        if (!maySpeak(actor, plan)) {
            throw new RuleViolation("planning.dialogue-over", plan.status().label());
        }
    }

    private boolean isAssessor(Actor actor, Plan plan) {
        @Nullable EmployeeId assessor = plans.assessorToday(actor, plan);
        return assessor != null && actor.is(assessor);
    }
}
