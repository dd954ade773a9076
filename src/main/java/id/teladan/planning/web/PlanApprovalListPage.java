package id.teladan.planning.web;

import id.teladan.planning.PlanChanges;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a leader's agreement.
 *
 * @param talked plans of the team that are still with their owners
 * @param loose how many results of the team can be hung under the reader's own
 */
public record PlanApprovalListPage(String answer, List<Item> items, List<Talked> talked, int loose, String liveTopic) {

    /** @param readers whether it is the reader's move */
    public record Talked(String href, String name, String position, String line, String turn, boolean readers) {}

    /** @param changes since the last return; null if it is the first time */
    public record Item(
            String href,
            String name,
            String position,
            String line,
            String reason,
            @Nullable PlanChanges changes) {}
}
