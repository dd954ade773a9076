package id.teladan.organization;

import id.teladan.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the tree.
 *
 * @param depth 0 for the government itself
 * @param headName the person who holds the unit's leading position; null where it is vacant
 * @param employeeCount people directly in this unit
 */
public record Unit(
        UnitId id,
        String unorId,
        String name,
        UnitKind kind,
        @Nullable UnitId parentId,
        int depth,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String headName,
        int employeeCount) {}
