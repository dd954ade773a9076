package id.teladan.evaluation;

import id.teladan.planning.Approach;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the form of evaluation takes from the plan besides its results.
 *
 * @param expectations the leader's special expectation by code of the core value
 */
public record PlanFacts(Approach approach, LocalDate startsOn, LocalDate endsOn, Map<String, String> expectations) {

    public PlanFacts {
        expectations = Map.copyOf(expectations);
    }
}
