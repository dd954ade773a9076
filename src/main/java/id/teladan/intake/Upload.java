package id.teladan.intake;

import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in.
 *
 * @param header its columns, normalised as {@link id.teladan.tabular.Header} does
 * @param notices keys of sentences about the file as a whole
 * @param rowCount rows that hold something; while checking, as many as are expected
 * @param handlers who brought it, and who began to commit it
 * @param doneCount rows read so far
 * @param notedCount rows that go in with a remark; they are new, changed or same too
 * @param wrongCount rows that cannot go in
 * @param absentCount things known here that the file does not mention; they stay as they are
 * @param failure sentence that says why the file could not be read to its end
 */
public record Upload(
        UploadId id,
        UploadKind kind,
        UploadStatus status,
        String fileName,
        String fileSha256,
        List<String> header,
        List<String> notices,
        Corrections corrections,
        List<EmployeeId> handlers,
        int rowCount,
        int doneCount,
        int newCount,
        int changedCount,
        int sameCount,
        int notedCount,
        int wrongCount,
        int absentCount,
        @Nullable String failure,
        String createdBy,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime committedAt,
        int version) {

    /** Rows that would go in, those that change nothing included. */
    public int readyCount() {
        return newCount + changedCount + sameCount;
    }

    /** Rows that somebody chose another row over. */
    public int leftOutCount() {
        return Math.max(0, rowCount - readyCount() - wrongCount);
    }

    StagedUpload staged(AgencyId agency) {
        return new StagedUpload(agency, id, corrections, handlers);
    }

    public boolean wasBroughtBy(Actor actor) {
        EmployeeId employee = actor.employeeId();
        return employee == null ? createdBy.equals(actor.name()) : handlers.contains(employee);
    }

    public List<UploadColumn> missingColumns() {
        return kind.missing(header);
    }

    /** Whether the contents may be checked (again) now. */
    public boolean mayBeChecked() {
        return status.mayBecome(UploadStatus.CHECKING) && missingColumns().isEmpty();
    }

    public boolean mayBeCommitted() {
        return status.mayBecome(UploadStatus.COMMITTING) && newCount + changedCount > 0;
    }

    public boolean mayBeDiscarded() {
        return status.mayBecome(UploadStatus.DISCARDED);
    }
}
