package id.teladan.planning;

import id.teladan.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A plan with all that stands in it.
 *
 * @param highLeader whether the forms of JPT and heads of independent units apply (A.1.1, A.1.2)
 * @param usesWeights whether the agency weighs results; for display, never part of a predicate
 */
public record PlanContent(
        Plan plan,
        boolean highLeader,
        boolean usesWeights,
        List<WorkResult> results,
        List<Indicator> indicators,
        List<BehaviorExpectation> behaviorExpectations,
        List<Attachment> attachments) {

    public PlanContent {
        results = List.copyOf(results);
        indicators = List.copyOf(indicators);
        behaviorExpectations = List.copyOf(behaviorExpectations);
        attachments = List.copyOf(attachments);
    }

    public List<Indicator> indicatorsOf(WorkResult result) {
        return indicators.stream()
                .filter(indicator -> indicator.resultId().equals(result.id()))
                .toList();
    }

    public List<WorkResult> resultsOf(ResultKind kind) {
        return results.stream().filter(result -> result.kind() == kind).toList();
    }

    public Optional<WorkResult> result(int number) {
        return results.stream().filter(result -> result.number() == number).findFirst();
    }

    public Optional<WorkResult> result(WorkResultId id) {
        return results.stream().filter(result -> result.id().equals(id)).findFirst();
    }

    public Optional<Indicator> indicator(IndicatorId id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    /** The sum of all weights in percent. */
    public BigDecimal totalWeight() {
        return results.stream()
                .map(WorkResult::weight)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<Attachment> attachmentsOf(AttachmentKind kind) {
        return attachments.stream()
                .filter(attachment -> attachment.kind() == kind)
                .toList();
    }

    /** The special expectation under a value; empty where there is none. */
    public String expectationOn(String valueCode) {
        return behaviorExpectations.stream()
                .filter(expectation -> expectation.valueCode().equals(valueCode))
                .map(BehaviorExpectation::text)
                .findFirst()
                .orElse("");
    }

    /** All that still keeps it from being submitted, in the order in which it is read. */
    public List<RuleViolation> missing() {
        return PlanRules.missing(this);
    }

    /** Perspectives that a head's plan had better use too; what must be there is in {@link #missing}. */
    public List<Perspective> advisablePerspectives() {
        return PlanRules.advisablePerspectives(this);
    }
}
