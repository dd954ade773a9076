package id.teladan.intake;

import id.teladan.audit.AuditTrail;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import id.teladan.tabular.RefusedFile;
import id.teladan.tabular.TabularFile;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;

/** The two long deeds of an import, each one transaction: all of it or nothing. */
@Service
@TenantTransactional
class ImportWork {

    private static final int PROGRESS_EVERY = 500;
    private static final int MOST_PROBLEMS = 50_000;

    private final UploadRepository uploads;
    private final UploadSources sources;
    private final UploadStore store;
    private final StagingRepository staging;
    private final AuditTrail audit;
    private final Clock clock;

    ImportWork(
            UploadRepository uploads,
            UploadSources sources,
            UploadStore store,
            StagingRepository staging,
            AuditTrail audit,
            Clock clock) {
        this.uploads = uploads;
        this.sources = sources;
        this.store = store;
        this.staging = staging;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads the file again from its beginning and says what each row would do. Does nothing if somebody else is at it. */
    void check(Actor actor, UploadId id, IntConsumer progress) throws IOException {
        AgencyId agency = actor.agencyId();
        if (!staging.lock(agency, id)) {
            return;
        }
        staging.joinByHash();
        Upload upload = uploads.find(agency, id).orElseThrow(NotFound::new);
        if (upload.status() == UploadStatus.CHECKING) {
            UploadSource source = sources.of(upload.kind());
            int absent = stage(agency, upload, source, progress);
            uploads.clearProblems(agency, id);
            staging.publishProblems(agency, id);
            uploads.checked(agency, id, staging.counts(agency, id, source.stagingTable()), absent);
            staging.clearProblems(agency, id);
        }
    }

    /** Merges the valid rows. Staging that a crash has emptied is filled again first. */
    void commit(Actor actor, UploadId id) throws IOException {
        AgencyId agency = actor.agencyId();
        if (!staging.lock(agency, id)) {
            return;
        }
        staging.joinByHash();
        Upload upload = uploads.find(agency, id).orElseThrow(NotFound::new);
        if (upload.status() != UploadStatus.COMMITTING) {
            return;
        }
        UploadSource source = sources.of(upload.kind());
        staging.lockMerging(agency);
        if (staging.count(agency, id, source.stagingTable()) != upload.rowCount()) {
            stage(agency, upload, source, done -> {});
            staging.clearProblems(agency, id);
        }
        source.merge(actor, upload.staged(agency));
        staging.clear(agency, id, source.stagingTable());
        uploads.committed(agency, id, OfficeTime.now(clock));
        audit.record(
                actor,
                "upload.committed",
                "upload",
                id.value(),
                Map.of(
                        "kind", upload.kind().code(),
                        "file", upload.fileSha256(),
                        "new", upload.newCount(),
                        "changed", upload.changedCount(),
                        "same", upload.sameCount(),
                        "leftOut", upload.wrongCount() + upload.leftOutCount()));
    }

    /** @return how many things of the register the file does not mention */
    private int stage(AgencyId agency, Upload upload, UploadSource source, IntConsumer progress) throws IOException {
        UploadId id = upload.id();
        StagedUpload staged = upload.staged(agency);
        staging.clear(agency, id, source.stagingTable());
        staging.clearProblems(agency, id);
        List<FoundProblem> problems = new ArrayList<>();
        StagedRows rows = source.rows(staged);
        try (TabularFile file = TabularFile.open(store.path(agency, upload.fileSha256()), upload.fileName())) {
            RowCells cells = new RowCells(upload.kind().columns(), file.header(), file.datesFrom1904(), found -> {
                if (problems.size() < MOST_PROBLEMS) {
                    problems.add(found);
                }
            });
            staging.copy(
                    agency, id, source.stagingTable(), rows.columns(), sink -> copy(file, cells, rows, sink, progress));
        }
        staging.copyProblems(agency, id, problems);
        return source.judge(staged, new Findings(staging, agency, id, sources.problems(upload.kind())));
    }

    private static void copy(
            TabularFile file, RowCells cells, StagedRows rows, StagingRepository.Sink sink, IntConsumer progress)
            throws IOException, RefusedFile {
        int[] done = {0};
        file.forEachRow(row -> {
            cells.moveTo(row, rows.nameField());
            sink.add(row.number(), rows.values(cells));
            if (++done[0] % PROGRESS_EVERY == 0) {
                progress.accept(done[0]);
            }
        });
        progress.accept(done[0]);
    }
}
