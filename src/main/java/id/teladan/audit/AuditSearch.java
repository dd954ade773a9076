package id.teladan.audit;

import id.teladan.shared.Actor;
import id.teladan.shared.Paging;
import id.teladan.shared.Role;
import id.teladan.shared.TenantTransactional;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reading the trail: the inspectorate's right alone. */
@Service
@TenantTransactional(readOnly = true)
public class AuditSearch {

    private final AuditRepository repository;

    AuditSearch(AuditRepository repository) {
        this.repository = repository;
    }

    /**
     * The deeds of the days from {@code from} to {@code until}, newest first, one more than a page if there are further
     * ones.
     *
     * @param text part of a name or an action; empty for all
     * @throws id.teladan.shared.NotFound unless the actor is of the inspectorate
     */
    public List<AuditEntry> find(Actor actor, String text, LocalDate from, LocalDate until, Paging paging) {
        actor.mustBe(Role.INSPEKTORAT);
        return repository.find(actor, text.strip(), from, until, paging);
    }
}
