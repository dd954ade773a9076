package id.teladan.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * How a team spreads over the predicates, and what its assessor says to it.
 *
 * @param justification null while none is written
 */
public record TeamSpread(
        Distribution distribution, @Nullable Justification justification) {

    /** Whether somebody has to write why. */
    public boolean departs() {
        return !distribution.findings().isEmpty();
    }
}
