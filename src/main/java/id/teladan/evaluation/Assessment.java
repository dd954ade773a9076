package id.teladan.evaluation;

import id.teladan.cycle.Period;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.Rating;
import id.teladan.cycle.RuleSet;
import id.teladan.organization.Employee;
import id.teladan.planning.WorkResultId;
import java.util.Map;
import java.util.Optional;

/**
 * An evaluation with all it rests on.
 *
 * @param derivation as kept once final, as of now before
 * @param resultMarks the assessor's marks by result id; computed ones stand where there is none
 * @param valueMarks the assessor's marks by code of the core value
 */
public record Assessment(
        Evaluation evaluation,
        Employee employee,
        Employee assessor,
        Period period,
        RuleSet rules,
        Derivation derivation,
        Map<WorkResultId, Rating> resultMarks,
        Map<String, Rating> valueMarks) {

    public Assessment {
        resultMarks = Map.copyOf(resultMarks);
        valueMarks = Map.copyOf(valueMarks);
    }

    /** The given rating, or the suggested one before the assessor has decided; empty if there is neither. */
    public Optional<Rating> resultRating() {
        return Optional.ofNullable(evaluation.resultRating())
                .or(() -> Optional.ofNullable(derivation.result().rating()));
    }

    public Optional<Rating> behaviorRating() {
        return Optional.ofNullable(evaluation.behaviorRating())
                .or(() -> Optional.ofNullable(derivation.behavior().rating()));
    }

    /** What the ratings lead to; empty while one of them is missing. */
    public Optional<Predicate> predicate() {
        return resultRating()
                .flatMap(result ->
                        behaviorRating().map(behavior -> Quadrant.predicate(rules.matrix(), result, behavior)));
    }
}
