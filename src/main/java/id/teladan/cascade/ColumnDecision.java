package id.teladan.cascade;

import org.jspecify.annotations.Nullable;

/**
 * How a column is shared out.
 *
 * @param version of the column that was read
 * @param selfDone whether the leader carries it alone; null means no
 */
public record ColumnDecision(
        int version, @Nullable Cascading method, @Nullable Boolean selfDone) {}
