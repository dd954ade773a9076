package id.teladan.intake;

import java.util.Locale;

/** What can be wrong with a cell of any file. */
public enum CellProblem implements RowProblem {
    DATE_UNREADABLE,
    DATES_REVERSED,
    MISSING_VALUE,
    BROKEN_TEXT,
    FORMULA,
    NUMBER_UNREADABLE;

    @Override
    public ProblemKind kind() {
        return switch (this) {
            case DATE_UNREADABLE, DATES_REVERSED -> ProblemKind.DATE;
            case MISSING_VALUE -> ProblemKind.MISSING_VALUE;
            case BROKEN_TEXT -> ProblemKind.BROKEN_TEXT;
            case FORMULA, NUMBER_UNREADABLE -> ProblemKind.NOTE;
        };
    }

    @Override
    public String key() {
        return "intake." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
