package id.teladan.planning;

import id.teladan.shared.UnitId;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Whose plans to take along.
 *
 * @param subUnits also those of the units beneath
 * @param agreedOnly without drafts, which would be marked as such
 */
public record NewPlanBundle(
        @NotNull UnitId unitId,
        int year,
        @Nullable Boolean subUnits,
        @Nullable Boolean agreedOnly) {

    boolean withSubUnits() {
        return Boolean.TRUE.equals(subUnits);
    }

    boolean withoutDrafts() {
        return Boolean.TRUE.equals(agreedOnly);
    }
}
