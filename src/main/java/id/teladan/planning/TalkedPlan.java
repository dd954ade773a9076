package id.teladan.planning;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A plan of somebody in the team that is still with its owner.
 *
 * @param since when somebody last moved; null before anybody has
 * @param owners whether the owner is to move
 */
public record TalkedPlan(
        PlanId id,
        String name,
        String positionName,
        int year,
        PlanStatus status,
        int edition,
        @Nullable OffsetDateTime since,
        boolean owners) {}
