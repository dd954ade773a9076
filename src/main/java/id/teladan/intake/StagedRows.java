package id.teladan.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into what its staging table holds. */
public interface StagedRows {

    /** What to call a row by when something is wrong with it. */
    String nameField();

    /** The staging table's columns, in the order of {@link #values}. */
    List<String> columns();

    /** What cannot be read is null, and reported. */
    @Nullable Object[] values(RowCells cells);
}
