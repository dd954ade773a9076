package id.teladan.performance;

import id.teladan.organization.UnitKind;
import id.teladan.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit, and what the actor may do with its agreements.
 *
 * @param depth 0 for the government itself
 * @param prepares whether the actor may draw up its agreement and enter realisations
 */
public record UnitAccess(
        UnitId id, String name, UnitKind kind, @Nullable UnitId parentId, int depth, boolean prepares) {

    public boolean isGovernment() {
        return depth == 0;
    }
}
