package id.teladan.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A table that somebody uploaded: the first visible sheet of a workbook, or a CSV file. It is recognised by its content,
 * streamed row by row, and may be walked more than once. Nothing it refers to is ever fetched, nothing in it is computed.
 */
public sealed interface TabularFile extends AutoCloseable permits WorkbookFile, CsvFile {

    /**
     * Opens a file and reads up to its first row of data.
     *
     * @param fileName as it was called by whoever uploaded it; only its ending matters
     * @throws RefusedFile if it is not a table, or not one that is safe to read
     * @throws IOException if the disk fails; a damaged file is a refusal
     */
    static TabularFile open(Path file, String fileName) throws IOException {
        return FileForm.of(file, fileName, Limits.STANDARD).open(file, Limits.STANDARD);
    }

    /** The sheet's name; empty for CSV. */
    String sheetName();

    Header header();

    /** Roughly how many rows of data will come, for a progress bar: the file's own claim, never more than is accepted. */
    OptionalInt expectedRows();

    /** To be passed to {@link ExcelDates#of}. */
    boolean datesFrom1904();

    /** What is known before the rows are read; formulas are marked at their cells. */
    Set<Notice> notices();

    /**
     * Hands over every row below the header that holds something.
     *
     * @throws RefusedFile midway, if the file turns out damaged or goes past a limit
     */
    void forEachRow(RowConsumer consumer) throws IOException;

    @Override
    void close() throws IOException;
}
