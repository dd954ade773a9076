package id.teladan.planning;

import id.teladan.cycle.BehaviorValue;
import id.teladan.cycle.BehaviorValues;
import id.teladan.shared.Actor;
import id.teladan.shared.TenantTransactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A plan through its editions, and what one changed in the other. */
@Service
@TenantTransactional(readOnly = true)
public class PlanEditions {

    private final Plans plans;
    private final PlanRepository repository;
    private final BehaviorValues behaviorValues;

    PlanEditions(Plans plans, PlanRepository repository, BehaviorValues behaviorValues) {
        this.plans = plans;
        this.repository = repository;
        this.behaviorValues = behaviorValues;
    }

    /** All editions of a plan with what became of them, the newest first; one that was given up is not among them. */
    public List<Plan> of(Actor actor, Plan plan) {
        plans.mustSee(actor, plan);
        List<Plan> all = repository.findAll(actor.agencyId(), plan.employeeId());
        List<Plan> editions = new ArrayList<>();
        editions.add(plan);
        Optional<Plan> former = replaced(all, plan);
        while (former.isPresent()) {
            editions.addLast(former.get());
            former = replaced(all, former.get());
        }
        Optional<Plan> next = successor(all, plan);
        while (next.isPresent()) {
            editions.addFirst(next.get());
            next = successor(all, next.get());
        }
        return List.copyOf(editions);
    }

    /** What an edition changes in the one it replaces; empty for a first edition. */
    public Optional<PlanDifference> difference(Actor actor, PlanContent newer) {
        plans.mustSee(actor, newer.plan());
        PlanId replaced = newer.plan().replacesId();
        if (replaced == null || !newer.plan().changes()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (BehaviorValue value : behaviorValues.on(newer.plan().startsOn())) {
            values.put(value.code(), value.label());
        }
        return Optional.of(PlanDifferences.between(plans.require(actor, replaced), newer, values));
    }

    private static Optional<Plan> successor(List<Plan> all, Plan plan) {
        return all.stream()
                .filter(next -> plan.id().equals(next.replacesId()))
                .filter(next -> next.changes() && next.status() != PlanStatus.CANCELLED)
                .findFirst();
    }

    private static Optional<Plan> replaced(List<Plan> all, Plan plan) {
        return all.stream()
                .filter(former -> plan.changes() && former.id().equals(plan.replacesId()))
                .findFirst();
    }
}
