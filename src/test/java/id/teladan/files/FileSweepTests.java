package id.teladan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.architecture.EndpointFixture;
import id.teladan.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** What lies in the store and is named by nobody goes; what is named, or was sent just now, stays. */
class FileSweepTests extends SharedContext {

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private ContentStore store;

    @Autowired
    private FileRepository repository;

    @Autowired
    private FileSweep sweep;

    @Autowired
    private EndpointFixture fixture;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void onlyWhatNobodyNamesGoesAndOnlyAfterTwoDays() {
        Government city = people.government();
        fixture.places(city);
        String named = digestsOf(city).getFirst();
        StoredFile alone = store(city, "belum dikirim " + UUID.randomUUID());
        clock.travelTo(NOW.plus(Duration.ofHours(47)));
        sweep.sweep();
        assertThat(digestsOf(city)).contains(named, alone.sha256());
        clock.travelTo(NOW.plus(Duration.ofHours(49)));
        sweep.sweep();
        sweep.sweep();
        assertThat(digestsOf(city)).containsExactly(named);
        assertThat(store.path(city.agencyId(), alone.sha256())).doesNotExist();
        assertThat(store.path(city.agencyId(), named)).exists();
    }

    @Test
    void sameContentSentAgainIsNewAgain() {
        Government city = people.government();
        String text = "dikirim dua kali " + UUID.randomUUID();
        store(city, text);
        clock.travelTo(NOW.plus(Duration.ofHours(47)));
        StoredFile again = store(city, text);
        clock.travelTo(NOW.plus(Duration.ofHours(50)));
        sweep.sweep();
        assertThat(store.path(city.agencyId(), again.sha256())).exists();
        clock.travelTo(NOW.plus(Duration.ofDays(5)));
        sweep.sweep();
        assertThat(store.path(city.agencyId(), again.sha256())).doesNotExist();
        assertThat(store(city, text)).isEqualTo(again);
        assertThat(store.path(city.agencyId(), again.sha256())).exists();
    }

    @Test
    void bytesWithoutARowGoToo() throws IOException {
        Government city = people.government();
        String digest = "ab" + "0".repeat(62);
        Path orphan = store.path(city.agencyId(), digest);
        Files.createDirectories(orphan.getParent());
        Files.writeString(orphan, "sisa");
        Files.setLastModifiedTime(orphan, FileTime.from(NOW.minus(Duration.ofHours(49))));
        sweep.sweep();
        assertThat(orphan).doesNotExist();
        assertThat(digestsOf(city)).isEmpty();
    }

    @Test
    void nothingGoesWhileNobodyCanBeAsked() {
        Government city = people.government();
        StoredFile alone = store(city, "tanpa penjawab " + UUID.randomUUID());
        clock.travelTo(NOW.plus(Duration.ofDays(30)));
        assertThat(files.sweep(city.agencyId(), alone.sha256().substring(0, 2), List.of()))
                .isZero();
        assertThat(store.path(city.agencyId(), alone.sha256())).exists();
    }

    @Test
    void oneAccountSendsNoMoreThanItsQuotaADay() {
        Government city = people.government();
        EvidenceFiles small = new EvidenceFiles(store, repository, DataSize.ofBytes(100), clock);
        String text = "x".repeat(60);
        transactions.executeWithoutResult(status -> send(small, city, text));
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> send(small, city, "y".repeat(60))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("files.quota-used"));
        assertThat(digestsOf(city)).hasSize(1);
        clock.travelTo(NOW.plus(Duration.ofDays(1)));
        transactions.executeWithoutResult(status -> send(small, city, "y".repeat(60)));
        assertThat(digestsOf(city)).hasSize(2);
    }

    private void send(EvidenceFiles quota, Government city, String text) {
        enter(city);
        quota.store(
                city.nutritionist().actor(),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "catatan.txt",
                false);
    }

    private StoredFile store(Government city, String text) {
        return files.store(
                city.nutritionist().actor(),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "catatan.txt",
                false);
    }

    private List<String> digestsOf(Government city) {
        return transactions.execute(status -> {
            enter(city);
            return jdbc.sql("SELECT sha256 FROM files.file WHERE agency_id = ? ORDER BY created_at")
                    .param(city.agencyId().value())
                    .query(String.class)
                    .list();
        });
    }

    private void enter(Government city) {
        jdbc.sql("SELECT set_config('app.agency', ?, true)")
                .param(city.agencyId().toString())
                .query(String.class)
                .single();
    }
}
