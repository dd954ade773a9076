package id.teladan.evaluation;

import id.teladan.cycle.Predicate;
import id.teladan.cycle.Rating;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an assessor rates.
 *
 * @param version of the evaluation as it was seen
 * @param results the assessor's mark by result id; results left out keep the computed mark
 * @param values the assessor's mark by code of the core value
 * @param reason needed where a rating departs from the suggested one
 * @param predicate what the assessor saw and confirmed; null when only rating
 * @param justification needed where the team's spread departs from the pattern; null if it is written already
 */
public record NewRating(
        int version,
        @NotNull(message = "{evaluation.result-missing}") Rating resultRating,
        @NotNull(message = "{evaluation.behavior-missing}") Rating behaviorRating,
        Map<String, Rating> results,
        Map<String, Rating> values,

        @Size(max = 1000, message = "{evaluation.text-too-long}") @Nullable String reason,

        @Size(max = 1000, message = "{evaluation.text-too-long}") @Nullable String recommendation,

        @Nullable Predicate predicate,

        @Size(max = 1000, message = "{evaluation.text-too-long}") @Nullable String justification) {

    public NewRating {
        results = known(results);
        values = known(values);
    }

    private static Map<String, Rating> known(@Nullable Map<String, Rating> marks) {
        Map<String, Rating> known = new HashMap<>(Objects.requireNonNullElse(marks, Map.of()));
        known.values().removeIf(Objects::isNull);
        return Map.copyOf(known);
    }
}
