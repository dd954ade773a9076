package id.teladan.audit;

import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where every module leaves its mark, from within the transaction of the deed. */
@Service
public class AuditTrail {

    private final AuditRepository repository;
    private final JsonMapper json;
    private final Clock clock;

    AuditTrail(AuditRepository repository, JsonMapper json, Clock clock) {
        this.repository = repository;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds one entry.
     *
     * @param action {@code <thing>.<past participle>}, for example {@code plan.submitted}
     * @param detail what a later reader needs to understand the deed; no passwords, codes or whole NIPs
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, String action, String subjectKind, long subjectId, Map<String, ?> detail) {
        OffsetDateTime now = OfficeTime.now(clock);
        repository.add(actor, action, subjectKind, subjectId, json.writeValueAsString(detail), now);
    }

    /**
     * Adds one entry for each row of a query, in one statement: for a deed that concerns thousands.
     *
     * @param query yields {@code subject_id} and {@code detail}, a jsonb; knows {@code :agencyId}
     * @param parameters further ones of the query
     * @return how many
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int recordEach(Actor actor, String action, String subjectKind, String query, Map<String, ?> parameters) {
        return repository.addEach(actor, action, subjectKind, query, parameters, OfficeTime.now(clock));
    }

    /** An entry without particulars. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, String action, String subjectKind, long subjectId) {
        record(actor, action, subjectKind, subjectId, Map.of());
    }
}
