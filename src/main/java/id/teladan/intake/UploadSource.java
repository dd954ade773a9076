package id.teladan.intake;

import id.teladan.shared.Actor;
import id.teladan.shared.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of file that a module takes in; a bean each. All methods are called within a transaction of the agency.
 *
 * <p>The module keeps a staging table without row-level security, which COPY cannot bear: {@code agency_id, upload_id,
 * row_number} as its key, the columns of {@link StagedRows}, and {@code state}, which {@link #judge} sets to {@code NEW},
 * {@code CHANGED}, {@code SAME}, {@code WRONG} or {@code LEFT_OUT}. Queries see rows with a problem that keeps them out in
 * {@code intake.v_wrong_row}.
 */
public interface UploadSource {

    UploadKind kind();

    /** What can be wrong with a row, besides {@link CellProblem}; their kinds are shown in this order. */
    List<RowProblem> problems();

    /** With its schema. */
    String stagingTable();

    /** How the rows of this file are read; asked anew each time the file is. */
    StagedRows rows(StagedUpload upload);

    /**
     * Finds what only all rows together, or rows and register, show; then says of each row what it would do.
     *
     * @return how many things of the register the file does not mention
     */
    int judge(StagedUpload upload, Findings findings);

    /** What the changed rows of one page would change, by row. */
    List<RowChange> changes(StagedUpload upload, Paging paging);

    /** Brings in the rows that are new, changed or same, and leaves a mark in the trail for whom they change. */
    void merge(Actor actor, StagedUpload upload);

    /**
     * What can be done on the page about a problem.
     *
     * @param proposal what a known fix would put there, if one is known
     */
    default @Nullable Remedy remedy(RowProblem problem, @Nullable String proposal) {
        return null;
    }

    /** Whether a file that others brought is there for this person, whose role allows the kind in general. */
    default boolean isOpenTo(Actor actor, Upload upload) {
        return true;
    }

    /**
     * Whether this person may bring in these rows, whose role allows it in general.
     *
     * @throws id.teladan.shared.RuleViolation if not
     */
    default void mustBeCommittableBy(Actor actor, StagedUpload upload) {}
}
