package id.teladan.planning;

import id.teladan.audit.AuditTrail;
import id.teladan.cycle.BehaviorValue;
import id.teladan.cycle.BehaviorValues;
import id.teladan.performance.Direction;
import id.teladan.performance.KeyIndicatorId;
import id.teladan.performance.Measurement;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.LiveUpdates;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What stands in a plan, changed while it is a draft or was returned, by its owner. Each change takes the plan's next
 * version; whoever starts from an older one is told so ({@link StaleVersion}) and has changed nothing.
 */
@Service
@TenantTransactional
public class PlanContents {

    private final Plans plans;
    private final PlanRepository repository;
    private final PlanContentRepository contents;
    private final Goals goals;
    private final FormDraftRepository drafts;
    private final BehaviorValues behaviorValues;
    private final AuditTrail audit;
    private final LiveUpdates live;

    PlanContents(
            Plans plans,
            PlanRepository repository,
            PlanContentRepository contents,
            Goals goals,
            FormDraftRepository drafts,
            BehaviorValues behaviorValues,
            AuditTrail audit,
            LiveUpdates live) {
        this.plans = plans;
        this.repository = repository;
        this.contents = contents;
        this.goals = goals;
        this.drafts = drafts;
        this.behaviorValues = behaviorValues;
        this.audit = audit;
        this.live = live;
    }

    /** @throws RuleViolation if a range has no sensible upper bound, or the plan is locked */
    public WorkResultId addResult(Actor actor, PlanId id, ResultRevision revision) {
        PlanContent content = requireEditable(actor, id);
        mustBeAllowed(actor, content, revision);
        advance(actor, content.plan(), revision.version(), content.plan());
        WorkResultId result = contents.insertResult(actor.agencyId(), id, withGoal(actor, content, revision));
        saveIndicators(actor, List.of(), result, revision);
        contents.renumber(actor.agencyId(), id);
        drafts.delete(actor.agencyId(), id, FormDraft.ofResult(0));
        record(actor, id, "plan.result-added", Map.of("result", result.value()));
        return result;
    }

    /**
     * Replaces a result and its indicators.
     *
     * @param number as counted in the version that was read
     */
    public void reviseResult(Actor actor, PlanId id, int number, ResultRevision revision) {
        PlanContent content = requireEditable(actor, id);
        WorkResult stored = content.result(number).orElseThrow(NotFound::new);
        mustBeAllowed(actor, content, revision);
        advance(actor, content.plan(), revision.version(), ResultRevision.of(content, stored));
        mustKeepShares(actor, content, stored, revision.indicators());
        contents.updateResult(actor.agencyId(), stored, withGoal(actor, content, revision));
        saveIndicators(actor, content.indicatorsOf(stored), stored.id(), revision);
        contents.renumber(actor.agencyId(), id);
        drafts.delete(actor.agencyId(), id, FormDraft.ofResult(number));
        record(actor, id, "plan.result-revised", Map.of("result", stored.id().value()));
    }

    /** @throws RuleViolation if results of the team hang under it, or the plan is locked */
    public void removeResult(Actor actor, PlanId id, int number, int version) {
        PlanContent content = requireEditable(actor, id);
        WorkResult stored = content.result(number).orElseThrow(NotFound::new);
        advance(actor, content.plan(), version, content.plan());
        if (contents.hasChildren(actor.agencyId(), stored.id())) {
            throw new RuleViolation("planning.result-has-children", number);
        }
        mustKeepShares(actor, content, stored, List.of());
        contents.deleteIndicators(actor.agencyId(), stored.id(), List.of());
        contents.deleteResult(actor.agencyId(), stored.id());
        contents.renumber(actor.agencyId(), id);
        drafts.deleteResults(actor.agencyId(), id);
        record(actor, id, "plan.result-removed", Map.of("result", stored.id().value()));
    }

    /**
     * Replaces the special expectations on behaviour: by the owner while the plan is being drawn up, by today's assessor
     * while it waits for agreement (Ps 10(4)).
     */
    public void saveBehaviorExpectations(Actor actor, PlanId id, BehaviorRevision revision) {
        PlanContent content = plans.require(actor, id);
        Plan plan = content.plan();
        if (!plan.mayExpectBehaviorOf(actor, plans.assessorToday(actor, plan))) {
            throw locked(actor, plan);
        }
        Set<String> known = behaviorValues.on(plan.startsOn()).stream()
                .map(BehaviorValue::code)
                .collect(Collectors.toSet());
        Map<String, String> texts = revision.expectations().stream()
                .filter(line -> line.text() != null && !line.text().isBlank())
                .collect(Collectors.toMap(
                        BehaviorRevision.Line::valueCode,
                        line -> String.valueOf(line.text()).strip(),
                        (one, other) -> one));
        if (!known.containsAll(texts.keySet())) {
            throw new NotFound();
        }
        advance(actor, plan, revision.version(), plan);
        contents.deleteBehaviorExpectations(actor.agencyId(), id);
        texts.forEach((code, text) ->
                contents.insertBehaviorExpectation(actor.agencyId(), new BehaviorExpectation(id, code, text)));
        drafts.delete(actor.agencyId(), id, FormDraft.BEHAVIOR);
        record(actor, id, "plan.behavior-revised", Map.of("values", List.copyOf(texts.keySet())));
        live.changedAfterCommit(actor.agencyId(), LiveTopic.employee(plan.employeeId()));
    }

    public void saveAttachments(Actor actor, PlanId id, AttachmentRevision revision) {
        PlanContent content = requireEditable(actor, id);
        advance(actor, content.plan(), revision.version(), AttachmentRevision.of(content));
        contents.deleteAttachments(actor.agencyId(), id);
        for (AttachmentKind kind : AttachmentKind.values()) {
            contents.insertAttachments(actor.agencyId(), id, kind, revision.items(kind));
        }
        drafts.delete(actor.agencyId(), id, FormDraft.ATTACHMENTS);
        record(actor, id, "plan.attachments-revised", Map.of());
    }

    private PlanContent requireEditable(Actor actor, PlanId id) {
        PlanContent content = plans.require(actor, id);
        if (!content.plan().mayBeEditedBy(actor)) {
            throw locked(actor, content.plan());
        }
        return content;
    }

    /** The owner is told why nothing can be changed; for everybody else there is no such form. */
    private static RuntimeException locked(Actor actor, Plan plan) {
        return actor.is(plan.employeeId())
                ? new RuleViolation("planning.locked", plan.status().label())
                : new NotFound();
    }

    /** @param stored what stands there now, in the shape of what was sent */
    private void advance(Actor actor, Plan plan, int version, Record stored) {
        if (plan.version() != version || !repository.advance(actor.agencyId(), plan)) {
            throw new StaleVersion(Plans.WHAT, stored);
        }
    }

    private void mustBeAllowed(Actor actor, PlanContent content, ResultRevision revision) {
        WorkResultId parent = revision.parentResultId();
        if (parent != null && !mayHangUnder(actor, content, parent)) {
            throw new RuleViolation("planning.unknown-parent");
        }
        mustBeSensible(revision);
    }

    /** The words stay as they were promised when the result was written. */
    private ResultRevision withGoal(Actor actor, PlanContent content, ResultRevision revision) {
        KeyIndicatorId goal = revision.keyIndicatorId();
        return goal == null || revision.parentResultId() != null
                ? revision
                : revision.serving(goals.words(actor, content.plan(), goal));
    }

    /** @throws RuleViolation if a range has no upper bound, or one below the lower */
    static void mustBeSensible(ResultRevision revision) {
        for (int i = 0; i < revision.indicators().size(); i++) {
            IndicatorRevision indicator = revision.indicators().get(i);
            mustHaveSoundTrajectory(i + 1, indicator);
            if (indicator.direction() != Direction.RANGE) {
                continue;
            }
            if (indicator.targetMax() == null) {
                throw new RuleViolation("planning.range-without-end", i + 1);
            }
            if (indicator.targetMax().compareTo(indicator.target()) < 0) {
                throw new RuleViolation("planning.range-reversed", i + 1);
            }
        }
    }

    /** What the leader's target was split into adds up to it; so no part of it changes alone. */
    private void mustKeepShares(
            Actor actor, PlanContent content, WorkResult result, List<IndicatorRevision> revisions) {
        Set<IndicatorId> allotted = contents.findAllotted(actor.agencyId(), result.id());
        for (Indicator indicator : content.indicatorsOf(result)) {
            if (allotted.contains(indicator.id())
                    && revisions.stream().noneMatch(revision -> revision.keepsAmountOf(indicator))) {
                throw new RuleViolation("planning.share-fixed", indicator.targetText());
            }
        }
    }

    private static void mustHaveSoundTrajectory(int number, IndicatorRevision indicator) {
        if (indicator.hasGaps()) {
            throw new RuleViolation("planning.trajectory-incomplete", number);
        }
        Trajectory trajectory = indicator.trajectory();
        if (trajectory != null
                && indicator.measurement() == Measurement.CUMULATIVE
                && !trajectory.addsUpTo(indicator.target())) {
            throw new RuleViolation("planning.trajectory-off-target", number);
        }
    }

    private boolean mayHangUnder(Actor actor, PlanContent content, WorkResultId parent) {
        return content.results().stream().anyMatch(result -> parent.equals(result.parentResultId()))
                || plans.parentChoices(actor, content.plan()).stream()
                        .anyMatch(choice -> choice.id().equals(parent));
    }

    /** What was there before keeps its identity, so that remarks and, in the next edition, reports stay with it. */
    private void saveIndicators(Actor actor, List<Indicator> stored, WorkResultId result, ResultRevision revision) {
        Set<IndicatorId> there = stored.stream().map(Indicator::id).collect(Collectors.toSet());
        List<IndicatorId> kept = revision.indicators().stream()
                .map(IndicatorRevision::id)
                .filter(Objects::nonNull)
                .filter(there::remove)
                .toList();
        contents.deleteIndicators(actor.agencyId(), result, kept);
        Set<IndicatorId> left = new HashSet<>(kept);
        int number = 1;
        for (IndicatorRevision indicator : revision.indicators()) {
            if (indicator.id() != null && left.remove(indicator.id())) {
                contents.updateIndicator(actor.agencyId(), result, number++, indicator);
            } else {
                contents.insertIndicator(actor.agencyId(), result, number++, indicator);
            }
        }
    }

    private void record(Actor actor, PlanId id, String action, Map<String, ?> detail) {
        audit.record(actor, action, "plan", id.value(), detail);
    }
}
