package id.teladan.planning;

import id.teladan.shared.Actor;
import id.teladan.shared.Role;
import id.teladan.shared.TenantTransactional;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What an agency has decided about its plans where the regulation leaves it open. */
@Service
@TenantTransactional
public class PlanChoices {

    private final PlanChoiceRepository repository;
    private final PlanTrail trail;

    PlanChoices(PlanChoiceRepository repository, PlanTrail trail) {
        this.repository = repository;
        this.trail = trail;
    }

    /** Whether results are weighed, for display only; off until somebody decides otherwise. */
    @TenantTransactional(readOnly = true)
    public boolean usesWeights(Actor actor) {
        return repository.usesWeights(actor.agencyId());
    }

    public void useWeights(Actor actor, boolean uses) {
        actor.mustBe(Role.BKPSDM);
        repository.useWeights(actor.agencyId(), uses);
        trail.deed(actor, "plans.weights-chosen", Map.of("uses", uses));
    }
}
