package id.teladan.files;

import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** Takes evidence in and finds it again. Who may do so is for the caller to know. */
@Service
@TenantTransactional
public class EvidenceFiles {

    /** Longer than anybody takes between choosing a file and sending the form. */
    private static final Duration UNNAMED_AT_MOST = Duration.ofDays(2);

    private final ContentStore store;
    private final FileRepository repository;
    private final DataSize quotaPerDay;
    private final Clock clock;

    EvidenceFiles(
            ContentStore store,
            FileRepository repository,
            @Value("${teladan.files.quota-per-day:200MB}") DataSize quotaPerDay,
            Clock clock) {
        this.store = store;
        this.repository = repository;
        this.quotaPerDay = quotaPerDay;
        this.clock = clock;
    }

    /**
     * Keeps a file of at most {@code teladan.files.max-size}. Photos lose the place where they were taken, unless it is
     * kept on purpose; other documents are stored as they are. The same content is stored once.
     *
     * @param originalName as the sender's device calls it; see {@link StoredFile#named}
     * @throws RuleViolation if it is too large, empty, damaged or of a type that evidence may not be, or if the account has
     *     sent {@code teladan.files.quota-per-day} today
     */
    public StoredFile store(Actor actor, InputStream content, String originalName, boolean keepLocation) {
        return store.store(actor.agencyId(), content, originalName, keepLocation, file -> {
            mustHaveRoom(actor, file.size());
            repository.insert(actor.agencyId(), file, clock.instant());
        });
    }

    @TenantTransactional(readOnly = true)
    public Optional<StoredFile> find(AgencyId agencyId, String sha256) {
        return repository.find(agencyId, sha256);
    }

    /** @throws NotFound if the agency has no such file */
    @TenantTransactional(readOnly = true)
    public Resource open(AgencyId agencyId, String sha256) {
        StoredFile file = repository.find(agencyId, sha256).orElseThrow(NotFound::new);
        return new FileSystemResource(store.path(agencyId, file.sha256()));
    }

    /**
     * Removes what has lain in a folder for two days and is named by nobody. The row goes first and is held until its bytes
     * are gone, so that the same content coming in again waits, and is then kept anew.
     *
     * @param uses nothing is removed if nobody can be asked
     * @return how many files were removed
     */
    int sweep(AgencyId agencyId, String folder, List<FileUses> uses) {
        Instant before = clock.instant().minus(UNNAMED_AT_MOST);
        Set<String> unnamed = new TreeSet<>(repository.findOld(agencyId, folder, before));
        unnamed.addAll(store.digests(agencyId, folder, before));
        if (uses.isEmpty() || unnamed.isEmpty()) {
            return 0;
        }
        List<String> asked = List.copyOf(unnamed);
        uses.forEach(module -> unnamed.removeAll(module.named(agencyId, asked)));
        repository.adopt(agencyId, unnamed, before.minusSeconds(1));
        List<String> removed = repository.delete(agencyId, unnamed, before);
        removed.forEach(digest -> store.remove(agencyId, digest));
        return removed.size();
    }

    void forgetIntake(AgencyId agencyId) {
        repository.forgetIntake(agencyId, OfficeTime.today(clock));
    }

    private void mustHaveRoom(Actor actor, long size) {
        AccountId account = actor.accountId();
        if (account != null
                && repository.addIntake(actor.agencyId(), account, OfficeTime.today(clock), size)
                        > quotaPerDay.toBytes()) {
            throw new RuleViolation("files.quota-used", quotaPerDay.toMegabytes());
        }
    }
}
