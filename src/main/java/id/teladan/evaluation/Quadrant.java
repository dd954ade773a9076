package id.teladan.evaluation;

import id.teladan.cycle.Predicate;
import id.teladan.cycle.PredicateMatrix;
import id.teladan.cycle.Rating;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** From two ratings to the predicate (PermenPANRB 6/2022, Lampiran IV.B.3.a.3). */
public final class Quadrant {

    private Quadrant() {}

    /** One step away, on one side only. */
    public record Neighbor(Rating result, Rating behavior, Predicate predicate, String sentence) {}

    public static Predicate predicate(PredicateMatrix matrix, Rating result, Rating behavior) {
        return matrix.at(result, behavior);
    }

    /** Of a study assignment that was not completed: by behaviour, and no other predicate is open (IV.B.3.a.3.d). */
    public static Predicate ofUncompletedStudy(Rating behavior) {
        return behavior == Rating.DIBAWAH ? Predicate.SANGAT_KURANG : Predicate.KURANG;
    }

    /** The neighbouring cells with another predicate, results first; empty if no single step would have changed it. */
    public static List<Neighbor> whatWouldHaveChangedIt(PredicateMatrix matrix, Rating result, Rating behavior) {
        Predicate given = matrix.at(result, behavior);
        return Arrays.stream(Rating.values())
                .flatMap(otherResult -> Arrays.stream(Rating.values())
                        .filter(otherBehavior -> (otherResult == result && otherBehavior.nextTo(behavior))
                                || (otherBehavior == behavior && otherResult.nextTo(result)))
                        .map(otherBehavior -> neighbor(matrix, otherResult, otherBehavior, otherResult != result)))
                .filter(neighbor -> neighbor.predicate() != given)
                .sorted((one, other) -> Boolean.compare(one.result() == result, other.result() == result))
                .toList();
    }

    private static Neighbor neighbor(PredicateMatrix matrix, Rating result, Rating behavior, boolean resultDiffers) {
        Predicate predicate = matrix.at(result, behavior);
        String changed = resultDiffers
                ? "hasil kerja " + result.label().toLowerCase(Locale.ROOT)
                : "perilaku kerja " + behavior.label().toLowerCase(Locale.ROOT);
        return new Neighbor(
                result, behavior, predicate, "Bila " + changed + ", predikatnya " + predicate.label() + ".");
    }
}
