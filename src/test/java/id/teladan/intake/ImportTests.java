package id.teladan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.SharedContext;
import id.teladan.organization.Agencies;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.Paging;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Files brought into an agency of its own, which has nothing yet. */
public abstract class ImportTests extends SharedContext {

    private static final AtomicInteger AGENCIES = new AtomicInteger();

    @Autowired
    protected Agencies agencies;

    @Autowired
    protected Uploads uploads;

    @Autowired
    protected Imports imports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @TempDir
    protected Path folder;

    protected Actor actor = Actor.system(new AgencyId(0));

    @BeforeEach
    void openAgency() {
        actor = Actor.system(
                agencies.open("uploads-" + AGENCIES.incrementAndGet(), "Contoh").id());
    }

    protected Upload commit(UploadKind kind, Path file) {
        Upload checked = check(kind, file);
        Upload done = imports.commit(actor, checked.id());
        assertThat(done.status()).as(done.failure()).isEqualTo(UploadStatus.COMMITTED);
        return done;
    }

    protected Upload check(UploadKind kind, Path file) {
        Upload checked = imports.check(actor, receive(kind, file));
        assertThat(checked.status()).as(checked.failure()).isEqualTo(UploadStatus.CHECKED);
        return checked;
    }

    protected UploadId receive(UploadKind kind, Path file) {
        return uploads.receive(actor, new NewUpload(kind, String.valueOf(file.getFileName()), file));
    }

    protected List<String> problems(Upload upload) {
        return uploads.problems(actor, upload.id(), null, new Paging(1)).stream()
                .map(problem -> problem.rowNumber() + " " + problem.problem())
                .sorted(Comparator.comparingInt((String line) -> Integer.parseInt(line.substring(0, line.indexOf(' '))))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    protected long count(String sql) {
        return Objects.requireNonNull(transactions.execute(status -> {
            enter();
            return jdbc.sql(sql).query(Long.class).single();
        }));
    }

    protected List<String> texts(String sql) {
        return Objects.requireNonNull(transactions.execute(status -> {
            enter();
            return jdbc.sql(sql).query(String.class).list();
        }));
    }

    protected void inAgency(String sql) {
        transactions.executeWithoutResult(status ->
                jdbc.sql(sql).param("agencyId", actor.agencyId().value()).update());
    }

    private void enter() {
        jdbc.sql("SELECT set_config('app.agency', :agency, true)")
                .param("agency", actor.agencyId().toString())
                .query(String.class)
                .single();
    }
}
