package id.teladan.planning;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a plan.
 *
 * @param content with RETURNED, what the plan said then, a line each; otherwise empty
 */
public record PlanTransition(
        PlanStatus from,
        PlanStatus to,
        String actorName,
        @Nullable String note,
        List<String> content,
        OffsetDateTime at) {

    public PlanTransition {
        content = List.copyOf(content);
    }
}
