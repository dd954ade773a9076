package id.teladan.organization;

import id.teladan.audit.AuditTrail;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The Wali Kota or Bupati: in no register of civil servants, yet the assessor of the departments' heads. */
@Service
@TenantTransactional
public class RegionalHeads {

    private final RegionalHeadRepository repository;
    private final AuditTrail audit;

    RegionalHeads(RegionalHeadRepository repository, AuditTrail audit) {
        this.repository = repository;
        this.audit = audit;
    }

    @TenantTransactional(readOnly = true)
    public Optional<NewRegionalHead> find(Actor actor) {
        return repository.find(actor);
    }

    /**
     * Names the head of the government, at the top of the unit tree; a later call corrects name and title.
     *
     * @throws id.teladan.shared.NotFound unless the actor keeps the agency's register
     * @throws RuleViolation before units were imported
     */
    public EmployeeId name(Actor actor, NewRegionalHead head) {
        actor.mustBe(Role.BKPSDM);
        repository.namePosition(actor, head.position().strip());
        if (!repository.leadRoot(actor)) {
            throw new RuleViolation("organization.regional-head-needs-root");
        }
        String name = head.name().strip();
        EmployeeId id = repository.rename(actor, name).orElseGet(() -> repository.add(actor, name));
        audit.record(actor, "regional-head.named", "employee", id.value(), Map.of("name", name));
        return id;
    }
}
