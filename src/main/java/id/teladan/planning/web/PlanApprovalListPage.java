package id.teladan.planning.web;

import id.teladan.planning.PlanChanges;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for a leader's agreement. */
public record PlanApprovalListPage(String answer, List<Item> items) {

    /** @param changes since the last return; null if it is the first time */
    public record Item(
            String href,
            String name,
            String position,
            String line,
            String reason,
            @Nullable PlanChanges changes) {}
}
