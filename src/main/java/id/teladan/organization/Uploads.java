package id.teladan.organization;

import id.teladan.audit.AuditTrail;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Paging;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import id.teladan.tabular.Notice;
import id.teladan.tabular.TabularFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Files of units, employees and assessors on their way in: what is wrong with them, what they would change, and small
 * corrections that leave the file itself alone. {@link Imports} does the long work.
 */
@Service
@TenantTransactional
public class Uploads {

    private final UploadRepository repository;
    private final StagingRepository staging;
    private final UnitImportRepository units;
    private final EmployeeImportRepository employees;
    private final AssessorImportRepository assessors;
    private final UploadStore store;
    private final AuditTrail audit;
    private final Clock clock;

    Uploads(
            UploadRepository repository,
            StagingRepository staging,
            UnitImportRepository units,
            EmployeeImportRepository employees,
            AssessorImportRepository assessors,
            UploadStore store,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.staging = staging;
        this.units = units;
        this.employees = employees;
        this.assessors = assessors;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a file in; nothing in it is believed yet.
     *
     * @throws id.teladan.tabular.RefusedFile if it is no table that is safe to read; nothing is kept then
     */
    public UploadId receive(Actor actor, NewUpload file) {
        actor.mustBe(Role.BKPSDM);
        try (TabularFile table = TabularFile.open(file.content(), file.fileName())) {
            List<String> notices = table.notices().stream().map(Notice::key).toList();
            UploadId id = repository.add(
                    actor.agencyId(),
                    file,
                    store.keep(actor.agencyId(), file.content()),
                    table.header().names(),
                    notices,
                    table.expectedRows().orElse(0),
                    actor.name(),
                    OfficeTime.now(clock));
            audit.record(
                    actor,
                    "upload.received",
                    "upload",
                    id.value(),
                    Map.of("kind", file.kind().name(), "fileName", file.fileName()));
            return id;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws NotFound for a file of another agency */
    @TenantTransactional(readOnly = true)
    public Upload require(Actor actor, UploadId id) {
        actor.mustBe(Role.BKPSDM);
        return repository.find(actor.agencyId(), id).orElseThrow(NotFound::new);
    }

    /** The latest files, newest first. */
    @TenantTransactional(readOnly = true)
    public List<Upload> recent(Actor actor) {
        actor.mustBe(Role.BKPSDM);
        return repository.recent(actor.agencyId());
    }

    /** How many cells have which problem; kinds without any are left out. */
    @TenantTransactional(readOnly = true)
    public Map<ProblemKind, Integer> problemKinds(Actor actor, UploadId id) {
        require(actor, id);
        Map<ProblemKind, Integer> kinds = new EnumMap<>(ProblemKind.class);
        repository
                .problemCounts(actor.agencyId(), id)
                .forEach(each -> kinds.merge(each.problem().kind(), each.count(), Integer::sum));
        return kinds;
    }

    /**
     * What keeps rows out, or the problems of one kind, by row; one more than a page if there are further ones.
     *
     * @param kind null for all that keep rows out
     */
    @TenantTransactional(readOnly = true)
    public List<UploadProblem> problems(Actor actor, UploadId id, @Nullable ProblemKind kind, Paging paging) {
        require(actor, id);
        List<RowProblem> wanted = Arrays.stream(RowProblem.values())
                .filter(problem -> kind == null ? problem.blocking() : problem.kind() == kind)
                .toList();
        return repository.problems(actor.agencyId(), id, wanted, paging.limit(), paging.offset());
    }

    /** Everything that was found, notes too, by row: for the report, which leaves a mark in the trail. */
    public List<UploadProblem> allProblems(Actor actor, UploadId id) {
        require(actor, id);
        audit.record(actor, "upload.report-downloaded", "upload", id.value());
        return repository.problems(actor.agencyId(), id, List.of(RowProblem.values()), Integer.MAX_VALUE, 0);
    }

    /** What the rows of one page would change, value by value; only while the file waits to be committed. */
    @TenantTransactional(readOnly = true)
    public List<RowChange> changes(Actor actor, UploadId id, Paging paging) {
        AgencyId agency = actor.agencyId();
        Upload upload = require(actor, id);
        if (upload.status() != UploadStatus.CHECKED) {
            return List.of();
        }
        return switch (upload.kind()) {
            case UNIT -> units.changes(agency, id, Paging.SIZE, paging.offset());
            case EMPLOYEE -> employees.changes(agency, id, Paging.SIZE, paging.offset());
            case ASSESSOR -> assessors.changes(agency, id, Paging.SIZE, paging.offset());
        };
    }

    /** From now on this text stands for that unit, in every row that holds it. The file must be checked again. */
    public void useUnit(Actor actor, UploadId id, String text, String unorId) {
        correct(actor, id, "unit", corrections -> corrections.withUnit(text, unorId));
    }

    /**
     * Gives a row the number that the file lost. The file must be checked again.
     *
     * @throws RuleViolation if it is no NIP
     */
    public void fillNip(Actor actor, UploadId id, int row, String nip) {
        String digits = Nip.parse(nip).digits();
        correct(actor, id, "nip", corrections -> corrections.withNip(row, digits));
    }

    /** Of several rows with the same NIP this one counts, the others are left out. The file must be checked again. */
    public void chooseRow(Actor actor, UploadId id, int row) {
        correct(actor, id, "row", corrections -> corrections.withChosenRow(row));
    }

    private void correct(Actor actor, UploadId id, String what, UnaryOperator<Corrections> change) {
        Upload upload = require(actor, id);
        if (upload.status() != UploadStatus.CHECKED) {
            throw new RuleViolation("organization.import.not-checked");
        }
        repository.correct(actor.agencyId(), id, change.apply(upload.corrections()));
        audit.record(actor, "upload.corrected", "upload", id.value(), Map.of("what", what));
    }

    /** Nothing of the file goes in, and it is deleted. */
    public void discard(Actor actor, UploadId id) {
        Upload upload = require(actor, id);
        change(actor, upload, UploadStatus.DISCARDED);
        staging.clear(actor.agencyId(), id, upload.kind());
        repository.clearProblems(actor.agencyId(), id);
        audit.record(actor, "upload.discarded", "upload", id.value());
        forgetAfterCommit(actor.agencyId(), upload);
    }

    void start(Actor actor, UploadId id, UploadStatus stage) {
        Upload upload = require(actor, id);
        if (stage == UploadStatus.CHECKING && !upload.missingColumns().isEmpty()) {
            throw new RuleViolation(
                    "organization.import.columns-missing",
                    String.join(
                            ", ",
                            upload.missingColumns().stream()
                                    .map(UploadColumn::name)
                                    .toList()));
        }
        change(actor, upload, stage);
    }

    void noteProgress(AgencyId agency, UploadId id, int done) {
        repository.progress(agency, id, done);
    }

    void fail(Actor actor, UploadId id, String sentence) {
        repository.fail(actor.agencyId(), id, sentence);
        audit.record(actor, "upload.failed", "upload", id.value());
    }

    @TenantTransactional(readOnly = true)
    List<Upload> busy(AgencyId agency) {
        return repository.busy(agency);
    }

    /** What the file held beyond the register is nobody's business any more. */
    void forgetFile(Actor actor, UploadId id) {
        Upload upload = require(actor, id);
        if (upload.status().isOver()) {
            forgetAfterCommit(actor.agencyId(), upload);
        }
    }

    private void forgetAfterCommit(AgencyId agency, Upload upload) {
        if (repository.isNeededElsewhere(agency, upload)) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    store.forget(agency, upload.fileSha256());
                } catch (IOException kept) {
                    throw new UncheckedIOException(kept);
                }
            }
        });
    }

    private void change(Actor actor, Upload upload, UploadStatus next) {
        if (!upload.status().mayBecome(next)
                || !repository.changeStatus(actor.agencyId(), upload.id(), upload.status(), next)) {
            throw new RuleViolation(
                    "organization.import.not-now", upload.status().label());
        }
    }
}
