package id.teladan.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one cell.
 *
 * @param rowNumber as a spreadsheet program shows it
 * @param value the cell as it is
 * @param rowName what the row is about
 * @param arguments for the sentence
 * @param proposal what a known fix would put there; null where only a person can know
 * @param remedy what can be done about it on the page; null if only a new file helps
 * @param alikeCount rows with the same problem and cell, this one included
 */
public record UploadProblem(
        int rowNumber,
        String columnName,
        RowProblem problem,
        String value,
        String rowName,
        List<String> arguments,
        @Nullable String proposal,
        @Nullable Remedy remedy,
        int alikeCount) {

    /** Whether the remedy mends all rows that are alike. */
    public boolean mendsAllAlike() {
        return remedy != null && remedy.way() == Remedy.Way.USE && alikeCount > 1;
    }
}
