package id.teladan.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into what its staging table holds. */
interface StagedRows {

    /** What to call a row by when something is wrong with it. */
    String nameField();

    /** The staging table's columns, in the order of {@link #values}. */
    List<String> columns();

    @Nullable Object[] values(RowCells cells);
}
