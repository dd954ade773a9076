package id.teladan.files;

import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/** Takes evidence in and finds it again. Who may do so is for the caller to know. */
@Service
@TenantTransactional
public class EvidenceFiles {

    private final ContentStore store;
    private final FileRepository repository;
    private final Clock clock;

    EvidenceFiles(ContentStore store, FileRepository repository, Clock clock) {
        this.store = store;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Keeps a file of at most {@code teladan.files.max-size}. Photos lose the place where they were taken, unless it is
     * kept on purpose; other documents are stored as they are. The same content is stored once.
     *
     * @param originalName as the sender's device calls it; see {@link StoredFile#named}
     * @throws RuleViolation if it is too large, empty, damaged or of a type that evidence may not be
     */
    public StoredFile store(Actor actor, InputStream content, String originalName, boolean keepLocation) {
        StoredFile file = store.store(actor.agencyId(), content, originalName, keepLocation);
        repository.insert(actor.agencyId(), file, clock.instant());
        return file;
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
}
