package id.teladan.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem found while a file is read, before it is known how many are alike.
 *
 * @param rowNumber as a spreadsheet program shows it
 * @param columnName the official name of the column
 * @param value the cell as it is
 * @param rowName what the row is about
 * @param arguments for the sentence
 * @param proposal what a known fix would put there; null where only a person can know
 */
public record FoundProblem(
        int rowNumber,
        String columnName,
        RowProblem problem,
        String value,
        String rowName,
        List<String> arguments,
        @Nullable String proposal) {}
