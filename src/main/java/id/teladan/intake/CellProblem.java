package id.teladan.intake;

import java.util.Locale;

/** What can be wrong with a cell of any file. */
public enum CellProblem implements RowProblem {
    DATE_UNREADABLE(ProblemKind.DATE),
    DATES_REVERSED(ProblemKind.DATE),
    MISSING_VALUE(ProblemKind.MISSING_VALUE),
    BROKEN_TEXT(ProblemKind.BROKEN_TEXT),
    FORMULA(ProblemKind.NOTE),
    NUMBER_UNREADABLE(ProblemKind.NOTE);

    private final ProblemKind kind;

    CellProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "intake." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
