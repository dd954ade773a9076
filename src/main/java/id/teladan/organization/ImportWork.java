package id.teladan.organization;

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
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
    private final UploadStore store;
    private final StagingRepository staging;
    private final UnitImportRepository units;
    private final EmployeeImportRepository employees;
    private final AssessorImportRepository assessors;
    private final AuditTrail audit;
    private final Clock clock;

    ImportWork(
            UploadRepository uploads,
            UploadStore store,
            StagingRepository staging,
            UnitImportRepository units,
            EmployeeImportRepository employees,
            AssessorImportRepository assessors,
            AuditTrail audit,
            Clock clock) {
        this.uploads = uploads;
        this.store = store;
        this.staging = staging;
        this.units = units;
        this.employees = employees;
        this.assessors = assessors;
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
            int absent = stage(agency, upload, progress);
            uploads.clearProblems(agency, id);
            staging.publishProblems(agency, id);
            uploads.checked(agency, id, staging.counts(agency, id, upload.kind()), absent);
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
        staging.lockMerging(agency);
        if (staging.count(agency, id, upload.kind()) != upload.rowCount()) {
            stage(agency, upload, done -> {});
            staging.clearProblems(agency, id);
        }
        merge(agency, upload);
        staging.clear(agency, id, upload.kind());
        uploads.committed(agency, id, now());
        audit.record(
                actor,
                "upload.committed",
                "upload",
                id.value(),
                Map.of(
                        "kind", upload.kind().name(),
                        "file", upload.fileSha256(),
                        "new", upload.newCount(),
                        "changed", upload.changedCount(),
                        "same", upload.sameCount(),
                        "leftOut", upload.wrongCount() + upload.leftOutCount()));
    }

    /** @return how many things of the register the file does not mention */
    private int stage(AgencyId agency, Upload upload, IntConsumer progress) throws IOException {
        staging.clear(agency, upload.id(), upload.kind());
        staging.clearProblems(agency, upload.id());
        List<FoundProblem> problems = new ArrayList<>();
        StagedRows rows = rows(agency, upload);
        try (TabularFile file = TabularFile.open(store.path(agency, upload.fileSha256()), upload.fileName())) {
            RowCells cells = new RowCells(upload.kind().columns(), file.header(), file.datesFrom1904(), found -> {
                if (problems.size() < MOST_PROBLEMS) {
                    problems.add(found);
                }
            });
            staging.copy(
                    agency,
                    upload.id(),
                    upload.kind(),
                    rows.columns(),
                    sink -> copy(file, cells, rows, sink, progress));
        }
        staging.copyProblems(agency, upload.id(), problems);
        return judge(agency, upload);
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

    private StagedRows rows(AgencyId agency, Upload upload) {
        return switch (upload.kind()) {
            case UNIT -> new UnitRows();
            case EMPLOYEE ->
                new EmployeeRows(new UnitIndex(employees.units(agency, today())), upload.corrections(), today());
            case ASSESSOR -> new AssessorRows();
        };
    }

    private int judge(AgencyId agency, Upload upload) {
        return switch (upload.kind()) {
            case UNIT -> judgeUnits(agency, upload.id());
            case EMPLOYEE -> judgeEmployees(agency, upload);
            case ASSESSOR -> judgeAssessors(agency, upload.id());
        };
    }

    private int judgeUnits(AgencyId agency, UploadId id) {
        staging.copyProblems(agency, id, UnitTreeCheck.problems(units.stored(agency), units.staged(agency, id)));
        units.judge(agency, id);
        return units.countAbsent(agency, id);
    }

    private int judgeEmployees(AgencyId agency, Upload upload) {
        UploadId id = upload.id();
        employees.leaveOut(agency, id, upload.corrections().chosenRows());
        employees.findTwins(agency, id);
        employees.findSharedSiasnIds(agency, id);
        employees.findTakenSiasnIds(agency, id);
        employees.notePositionsNamedTwice(agency, id);
        employees.namePositionsOnce(agency, id);
        employees.judge(agency, id);
        return employees.countAbsent(agency, id);
    }

    private int judgeAssessors(AgencyId agency, UploadId id) {
        assessors.findPeople(agency, id);
        assessors.reportStrangers(agency, id);
        assessors.reportOverlapsInFile(agency, id);
        assessors.findKnown(agency, id);
        assessors.reportOverlaps(agency, id);
        staging.copyProblems(agency, id, AssessorCycleCheck.problems(assessors.edges(agency, id, today())));
        assessors.judge(agency, id);
        return assessors.countAbsent(agency, id, today());
    }

    private void merge(AgencyId agency, Upload upload) {
        UploadId id = upload.id();
        switch (upload.kind()) {
            case UNIT -> {
                units.giveIds(agency, id);
                units.merge(agency, id);
                units.clearPaths(agency);
                units.buildPaths(agency);
            }
            case EMPLOYEE -> {
                employees.mergePositions(agency, id);
                employees.mergeEmployees(agency, id);
            }
            case ASSESSOR -> {
                assessors.closeEarlier(agency, id);
                assessors.change(agency, id);
                assessors.add(agency, id, now());
            }
        }
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }

    private OffsetDateTime now() {
        return OfficeTime.now(clock);
    }
}
