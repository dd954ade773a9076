package id.teladan.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one cell.
 *
 * @param rowNumber as a spreadsheet program shows it
 * @param value the cell as it is
 * @param rowName the person or unit in the row
 * @param arguments for the sentence
 * @param remedy what a known fix would put there: a UNOR ID, or a row's number; null where only a person can know
 * @param alikeCount rows with the same problem and cell, this one included
 */
public record UploadProblem(
        int rowNumber,
        String columnName,
        RowProblem problem,
        String value,
        String rowName,
        List<String> arguments,
        @Nullable String remedy,
        int alikeCount) {}
