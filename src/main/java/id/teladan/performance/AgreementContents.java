package id.teladan.performance;

import id.teladan.audit.AuditTrail;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import id.teladan.shared.TenantTransactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What stands in an agreement, changed while it is a draft by those who may draw it up. Each change takes the agreement's
 * next version; whoever starts from an older one is told so ({@link StaleVersion}) and has changed nothing.
 */
@Service
@TenantTransactional
public class AgreementContents {

    private final Agreements agreements;
    private final AgreementRepository repository;
    private final AgreementContentRepository contents;
    private final KeyIndicatorQueries indicators;
    private final AuditTrail audit;

    AgreementContents(
            Agreements agreements,
            AgreementRepository repository,
            AgreementContentRepository contents,
            KeyIndicatorQueries indicators,
            AuditTrail audit) {
        this.agreements = agreements;
        this.repository = repository;
        this.contents = contents;
        this.indicators = indicators;
        this.audit = audit;
    }

    /** @return its number */
    public int addObjective(Actor actor, AgreementId id, ObjectiveRevision revision) {
        AgreementContent content = requireEditable(actor, id);
        advance(actor, content, revision.version(), content.agreement());
        int number = contents.insertObjective(actor.agencyId(), id, revision.statement());
        record(actor, id, "agreement.objective-added", Map.of("objective", number));
        return number;
    }

    public void reviseObjective(Actor actor, AgreementId id, int number, ObjectiveRevision revision) {
        AgreementContent content = requireEditable(actor, id);
        Objective objective = content.objective(number).orElseThrow(NotFound::new);
        advance(
                actor,
                content,
                revision.version(),
                new ObjectiveRevision(content.agreement().version(), objective.statement()));
        contents.updateObjective(actor.agencyId(), objective, revision.statement());
        record(actor, id, "agreement.objective-revised", Map.of("objective", number));
    }

    /** @throws RuleViolation while it has indicators */
    public void removeObjective(Actor actor, AgreementId id, int number, int version) {
        AgreementContent content = requireEditable(actor, id);
        Objective objective = content.objective(number).orElseThrow(NotFound::new);
        advance(actor, content, version, content.agreement());
        if (!objective.indicators().isEmpty()) {
            throw new RuleViolation("performance.objective-has-indicators", number);
        }
        contents.deleteObjective(actor.agencyId(), objective);
        contents.renumberObjectives(actor.agencyId(), id);
        record(actor, id, "agreement.objective-removed", Map.of("objective", number));
    }

    /**
     * What is wrong with an indicator before it is saved, field by field; empty if nothing is.
     *
     * @param indicator the one to be changed; null for a new one
     */
    @TenantTransactional(readOnly = true)
    public List<FieldProblem> problems(
            Actor actor, AgreementId id, @Nullable KeyIndicatorId indicator, KeyIndicatorRevision revision) {
        return problems(actor, agreements.require(actor, id), indicator, revision);
    }

    /** What an indicator of the agreement may serve: those of units above, and what the text finds in others. */
    @TenantTransactional(readOnly = true)
    public List<ParentChoice> parentChoices(Actor actor, AgreementId id, String text) {
        Agreement agreement = agreements.require(actor, id).agreement();
        return indicators.parentChoices(actor.agencyId(), agreement.unitId(), agreement.year(), text.strip());
    }

    /** @throws RuleViolation for the first of {@link #problems} */
    public KeyIndicatorId addIndicator(Actor actor, AgreementId id, int number, KeyIndicatorRevision revision) {
        AgreementContent content = requireEditable(actor, id);
        Objective objective = content.objective(number).orElseThrow(NotFound::new);
        advance(actor, content, revision.version(), content.agreement());
        mustBeSound(actor, content, null, revision);
        Agreement agreement = content.agreement();
        KeyIndicatorId indicator = contents.insertIndicator(actor.agencyId(), agreement.unitId(), agreement.year());
        contents.insertPromise(actor.agencyId(), id, objective, indicator, revision);
        contents.replaceWaypoints(actor.agencyId(), id, indicator, revision.waypoints());
        record(actor, id, "agreement.indicator-added", Map.of("indicator", indicator.value()));
        return indicator;
    }

    /** @throws RuleViolation for the first of {@link #problems} */
    public void reviseIndicator(Actor actor, AgreementId id, KeyIndicatorId indicator, KeyIndicatorRevision revision) {
        AgreementContent content = requireEditable(actor, id);
        KeyIndicator stored = content.indicator(indicator).orElseThrow(NotFound::new);
        advance(
                actor,
                content,
                revision.version(),
                KeyIndicatorRevision.of(content.agreement().version(), stored));
        mustBeSound(actor, content, indicator, revision);
        contents.updatePromise(actor.agencyId(), id, indicator, revision);
        contents.replaceWaypoints(actor.agencyId(), id, indicator, revision.waypoints());
        record(actor, id, "agreement.indicator-revised", Map.of("indicator", indicator.value()));
    }

    /** @throws RuleViolation while indicators of other units serve it */
    public void removeIndicator(Actor actor, AgreementId id, KeyIndicatorId indicator, int version) {
        AgreementContent content = requireEditable(actor, id);
        KeyIndicator stored = content.indicator(indicator).orElseThrow(NotFound::new);
        advance(actor, content, version, content.agreement());
        if (contents.isServed(actor.agencyId(), indicator)) {
            throw new RuleViolation("performance.indicator-is-served", stored.name());
        }
        contents.deletePromise(actor.agencyId(), id, indicator);
        contents.deleteForgotten(actor.agencyId(), indicator);
        contents.renumberIndicators(actor.agencyId(), id);
        record(actor, id, "agreement.indicator-removed", Map.of("indicator", indicator.value()));
    }

    private void mustBeSound(
            Actor actor, AgreementContent content, @Nullable KeyIndicatorId indicator, KeyIndicatorRevision revision) {
        if (revision.parentId() != null) {
            repository.lockCascade(actor.agencyId());
        }
        problems(actor, content, indicator, revision).stream().findFirst().ifPresent(problem -> {
            throw problem.violation();
        });
    }

    private List<FieldProblem> problems(
            Actor actor, AgreementContent content, @Nullable KeyIndicatorId indicator, KeyIndicatorRevision revision) {
        List<FieldProblem> problems = new ArrayList<>(AgreementRules.problems(revision));
        KeyIndicatorId parent = revision.parentId();
        Agreement agreement = content.agreement();
        if (parent == null) {
            return problems;
        }
        if (!indicators.mayBeServed(actor.agencyId(), parent, agreement.unitId(), agreement.year())) {
            problems.add(FieldProblem.of("parentId", "performance.unknown-parent"));
        } else if (indicator != null && indicators.wouldCircle(actor.agencyId(), indicator, parent)) {
            problems.add(FieldProblem.of("parentId", "performance.parent-circle"));
        }
        return problems;
    }

    /** Those who may draw it up are told why nothing can be changed; for everybody else there is no such form. */
    private AgreementContent requireEditable(Actor actor, AgreementId id) {
        AgreementContent content = agreements.require(actor, id);
        if (!content.unit().prepares()) {
            throw new NotFound();
        }
        if (!content.mayBeEdited()) {
            throw new RuleViolation(
                    "performance.locked", content.agreement().status().label());
        }
        return content;
    }

    /** @param stored what stands there now, in the shape of what was sent */
    private void advance(Actor actor, AgreementContent content, int version, Record stored) {
        if (content.agreement().version() != version || !repository.advance(actor.agencyId(), content.agreement())) {
            throw new StaleVersion(Agreements.WHAT, stored);
        }
    }

    private void record(Actor actor, AgreementId id, String action, Map<String, ?> detail) {
        audit.record(actor, action, "agreement", id.value(), detail);
    }
}
