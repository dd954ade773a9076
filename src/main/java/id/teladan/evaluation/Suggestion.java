package id.teladan.evaluation;

import id.teladan.cycle.Rating;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rating derived for the assessor, who may depart from it with a reason.
 *
 * @param rating null if nothing is known to derive it from; the last term then says what is missing
 * @param needsConfirmation whether the guide leaves the case open, so that the assessor must look at it
 * @param derivation each ground in turn, then the conclusion
 */
public record Suggestion(@Nullable Rating rating, boolean needsConfirmation, List<Term> derivation) {

    public Suggestion {
        derivation = List.copyOf(derivation);
    }

    /** The sentence that gives the outcome and its reason. */
    public String conclusion() {
        return derivation.getLast().explanation();
    }
}
