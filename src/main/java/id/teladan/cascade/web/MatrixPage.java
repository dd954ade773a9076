package id.teladan.cascade.web;

import id.teladan.ui.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matrix as a table; on the phone the way to each column.
 *
 * @param plan where the leader's plan is, if it has nothing to share out yet; null if it has
 * @param ready how many columns can be issued and would change something
 */
public record MatrixPage(
        String href,
        String title,
        String answer,
        String lead,
        String leader,
        String leaderPosition,
        List<ColumnView> columns,
        List<MemberView> members,
        int ready,
        boolean mayEdit,
        boolean mayRemove,
        @Nullable String plan,
        Form form) {

    public MatrixPage {
        columns = List.copyOf(columns);
        members = List.copyOf(members);
    }
}
