package id.teladan.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table that is safe to open: no value, whoever typed it, can become a formula. Streams, so that any number of
 * rows costs the same memory. Closing ends the table and leaves the stream open.
 */
public sealed interface TabularWriter extends AutoCloseable permits WorkbookWriter, SeparatedWriter {

    /** A workbook with one sheet and a header that stays in sight. */
    static TabularWriter workbook(OutputStream output, String sheetName, List<Column> columns) throws IOException {
        return new WorkbookWriter(output, sheetName, columns);
    }

    /** Text separated by {@code ;} as Indonesian Excel expects, in UTF-8 with a byte order mark. */
    static TabularWriter separated(OutputStream output, List<Column> columns) throws IOException {
        return new SeparatedWriter(output, columns);
    }

    /**
     * One row: a String, Number, Boolean, LocalDate or null for each column.
     *
     * @throws IllegalArgumentException if there are not as many values as columns
     */
    void row(@Nullable Object... values) throws IOException;

    @Override
    void close() throws IOException;
}
