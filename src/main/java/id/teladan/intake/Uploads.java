package id.teladan.intake;

import id.teladan.audit.AuditTrail;
import id.teladan.intake.UploadRepository.ProblemCount;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Paging;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import id.teladan.tabular.Notice;
import id.teladan.tabular.TabularFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Files on their way in: what is wrong with them, what they would change, and small corrections that leave the file itself
 * alone. {@link Imports} does the long work. Whoever may not bring a kind of file finds none of that kind.
 */
@Service
@TenantTransactional
public class Uploads {

    private final UploadRepository repository;
    private final StagingRepository staging;
    private final UploadSources sources;
    private final UploadStore store;
    private final AuditTrail audit;
    private final Clock clock;

    Uploads(
            UploadRepository repository,
            StagingRepository staging,
            UploadSources sources,
            UploadStore store,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.staging = staging;
        this.sources = sources;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The kinds of files that the actor may bring, in the order in which they should come.
     *
     * @throws NotFound if there is none
     */
    @TenantTransactional(readOnly = true)
    public List<UploadKind> kinds(Actor actor) {
        List<UploadKind> kinds = sources.openTo(actor);
        if (kinds.isEmpty()) {
            throw new NotFound();
        }
        return kinds;
    }

    /**
     * @param name the kind's code, or the word in its template's address
     * @throws NotFound if there is no such kind for the actor
     */
    @TenantTransactional(readOnly = true)
    public UploadKind requireKind(Actor actor, String name) {
        return kinds(actor).stream()
                .filter(kind -> kind.code().equals(name) || kind.word().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Takes a file in; nothing in it is believed yet.
     *
     * @throws id.teladan.tabular.RefusedFile if it is no table that is safe to read; nothing is kept then
     */
    public UploadId receive(Actor actor, NewUpload file) {
        if (!file.kind().isOpenTo(actor)) {
            throw new NotFound();
        }
        try (TabularFile table = TabularFile.open(file.content(), file.fileName())) {
            List<String> notices = table.notices().stream().map(Notice::key).toList();
            UploadId id = repository.add(
                    file,
                    store.keep(actor.agencyId(), file.content()),
                    table.header().names(),
                    notices,
                    table.expectedRows().orElse(0),
                    actor,
                    OfficeTime.now(clock));
            audit.record(
                    actor,
                    "upload.received",
                    "upload",
                    id.value(),
                    Map.of("kind", file.kind().code(), "fileName", file.fileName()));
            return id;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws NotFound for a file of another agency */
    @TenantTransactional(readOnly = true)
    public Upload require(Actor actor, UploadId id) {
        return repository
                .find(actor.agencyId(), id)
                .filter(upload -> isOpenTo(actor, upload))
                .orElseThrow(NotFound::new);
    }

    /** The latest files, newest first. */
    @TenantTransactional(readOnly = true)
    public List<Upload> recent(Actor actor) {
        return repository.recent(actor.agencyId(), kinds(actor)).stream()
                .filter(upload -> isOpenTo(actor, upload))
                .toList();
    }

    private boolean isOpenTo(Actor actor, Upload upload) {
        return upload.kind().isOpenTo(actor) && sources.of(upload.kind()).isOpenTo(actor, upload);
    }

    /** How many cells have which problem; kinds without any are left out. */
    @TenantTransactional(readOnly = true)
    public Map<ProblemKind, Integer> problemKinds(Actor actor, UploadId id) {
        UploadKind kind = require(actor, id).kind();
        Map<String, Integer> counts = repository.problemCounts(actor.agencyId(), id).stream()
                .collect(Collectors.toMap(ProblemCount::problem, ProblemCount::count));
        Map<ProblemKind, Integer> kinds = new LinkedHashMap<>();
        sources.problems(kind).stream()
                .filter(problem -> counts.containsKey(problem.name()))
                .sorted(Comparator.comparing(problem -> !problem.blocking()))
                .forEach(problem -> kinds.merge(problem.kind(), counts.getOrDefault(problem.name(), 0), Integer::sum));
        return kinds;
    }

    /**
     * What keeps rows out, or the problems of one kind, by row; one more than a page if there are further ones.
     *
     * @param kind its code; null for all that keep rows out
     * @throws NotFound if there is no such kind of problem
     */
    @TenantTransactional(readOnly = true)
    public List<UploadProblem> problems(Actor actor, UploadId id, @Nullable String kind, Paging paging) {
        Upload upload = require(actor, id);
        List<RowProblem> wanted = sources.problems(upload.kind()).stream()
                .filter(problem -> kind == null
                        ? problem.blocking()
                        : problem.kind().code().equals(kind))
                .toList();
        if (wanted.isEmpty()) {
            throw new NotFound();
        }
        return repository.problems(actor.agencyId(), upload, wanted, paging.limit(), paging.offset());
    }

    /** Everything that was found, notes too, by row: for the report, which leaves a mark in the trail. */
    public List<UploadProblem> allProblems(Actor actor, UploadId id) {
        Upload upload = require(actor, id);
        audit.record(actor, "upload.report-downloaded", "upload", id.value());
        return repository.problems(actor.agencyId(), upload, sources.problems(upload.kind()), Integer.MAX_VALUE, 0);
    }

    /** What the rows of one page would change, value by value; only while the file waits to be committed. */
    @TenantTransactional(readOnly = true)
    public List<RowChange> changes(Actor actor, UploadId id, Paging paging) {
        Upload upload = require(actor, id);
        return upload.status() == UploadStatus.CHECKED
                ? sources.of(upload.kind()).changes(upload.staged(actor.agencyId()), paging)
                : List.of();
    }

    /** From now on this text of a field means another, in every row that holds it. The file must be checked again. */
    public void useText(Actor actor, UploadId id, String field, String text, String meant) {
        mustBeReadable(text, meant);
        correct(actor, id, field, corrections -> corrections.withText(field, text, meant));
    }

    /** Gives a row what its cell lost. The file must be checked again. */
    public void fillCell(Actor actor, UploadId id, String field, int row, String value) {
        mustBeReadable(value);
        correct(actor, id, field, corrections -> corrections.withCell(field, row, value));
    }

    /** Of several rows that exclude each other this one counts, the others are left out. The file must be checked again. */
    public void chooseRow(Actor actor, UploadId id, int row) {
        correct(actor, id, "row", corrections -> corrections.withChosenRow(row));
    }

    private static void mustBeReadable(String... texts) {
        if (Arrays.stream(texts).anyMatch(text -> text.indexOf('\0') >= 0)) {
            throw new RuleViolation("intake.broken-text");
        }
    }

    private void correct(Actor actor, UploadId id, String what, UnaryOperator<Corrections> change) {
        Upload upload = require(actor, id);
        if (upload.status() != UploadStatus.CHECKED) {
            throw new RuleViolation("intake.not-checked");
        }
        repository.correct(actor.agencyId(), id, change.apply(upload.corrections()));
        audit.record(actor, "upload.corrected", "upload", id.value(), Map.of("what", what));
    }

    /** Nothing of the file goes in, and it is deleted. */
    public void discard(Actor actor, UploadId id) {
        Upload upload = require(actor, id);
        change(actor, upload, UploadStatus.DISCARDED);
        staging.clear(actor.agencyId(), id, sources.of(upload.kind()).stagingTable());
        repository.clearProblems(actor.agencyId(), id);
        audit.record(actor, "upload.discarded", "upload", id.value());
        forgetAfterCommit(actor.agencyId(), upload);
    }

    void start(Actor actor, UploadId id, UploadStatus stage) {
        Upload upload = require(actor, id);
        if (stage == UploadStatus.CHECKING && !upload.missingColumns().isEmpty()) {
            throw new RuleViolation(
                    "intake.columns-missing",
                    String.join(
                            ", ",
                            upload.missingColumns().stream()
                                    .map(UploadColumn::name)
                                    .toList()));
        }
        if (stage == UploadStatus.COMMITTING) {
            sources.of(upload.kind()).mustBeCommittableBy(actor, upload.staged(actor.agencyId()));
            if (actor.employeeId() != null) {
                repository.addHandler(actor.agencyId(), id, actor.employeeId());
            }
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
    void forgetFile(AgencyId agency, UploadId id) {
        Upload upload = find(agency, id);
        if (upload.status().isOver()) {
            forgetAfterCommit(agency, upload);
        }
    }

    /** For work that goes on when nobody looks. */
    @TenantTransactional(readOnly = true)
    Upload find(AgencyId agency, UploadId id) {
        return repository.find(agency, id).orElseThrow(NotFound::new);
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
            throw new RuleViolation("intake.not-now", upload.status().label());
        }
    }
}
