package id.teladan.demo;

import id.teladan.intake.Imports;
import id.teladan.intake.NewUpload;
import id.teladan.intake.Upload;
import id.teladan.intake.UploadId;
import id.teladan.intake.UploadKind;
import id.teladan.intake.UploadStatus;
import id.teladan.intake.Uploads;
import id.teladan.shared.Actor;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Brings a file in as a person would: received, checked, committed. */
@Component
class DemoImport {

    private final Uploads uploads;
    private final Imports imports;

    DemoImport(Uploads uploads, Imports imports) {
        this.uploads = uploads;
        this.imports = imports;
    }

    /** A file that changes nothing any more is left alone: it came in before the load was cut off. */
    void bringIn(Actor actor, UploadKind kind, Path file) {
        UploadId id =
                uploads.receive(actor, new NewUpload(kind, file.getFileName().toString(), file));
        Upload checked = imports.check(actor, id);
        if (checked.status() != UploadStatus.CHECKED || checked.wrongCount() > 0) {
            throw new IllegalStateException("Demo file %s: %s, %d wrong rows, %s"
                    .formatted(file.getFileName(), checked.status(), checked.wrongCount(), checked.failure()));
        }
        if (!checked.mayBeCommitted()) {
            uploads.discard(actor, id);
            return;
        }
        Upload committed = imports.commit(actor, id);
        if (committed.status() != UploadStatus.COMMITTED) {
            throw new IllegalStateException("Demo file %s: %s".formatted(file.getFileName(), committed.failure()));
        }
    }
}
