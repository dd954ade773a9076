package id.teladan.intake;

/** What can be wrong with a row of an uploaded file; an enum of each module that takes files in. */
public interface RowProblem {

    /** As it is stored, and as queries call it; unlike that of any other problem of the same kind of file. */
    String name();

    ProblemKind kind();

    /** Names the sentence of what is wrong; with {@code .mend} appended, the one of how to mend it. */
    String key();

    /** Whether the row stays out until it is mended. */
    default boolean blocking() {
        return !kind().equals(ProblemKind.NOTE);
    }

    /** Whether the way to mend it is too long to be said for each row of a page. */
    default boolean saidOnce() {
        return false;
    }
}
