package id.teladan.planning;

import java.util.List;

/**
 * A plan with all that stands in it.
 *
 * @param highLeader whether the forms of JPT and heads of independent units apply (A.1.1, A.1.2)
 */
public record PlanContent(
        Plan plan,
        boolean highLeader,
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
}
