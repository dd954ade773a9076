package id.teladan.planning;

import id.teladan.organization.Employees;
import id.teladan.performance.KeyIndicatorId;
import id.teladan.performance.KeyIndicators;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.TenantTransactional;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The people in the tree of performance: who carries an indicator of a unit, and who carries whose result on. */
@Service
@TenantTransactional(readOnly = true)
public class Carriers {

    private final CarrierQueries queries;
    private final PlanContentRepository contents;
    private final Plans plans;
    private final KeyIndicators indicators;
    private final Employees employees;

    Carriers(
            CarrierQueries queries,
            PlanContentRepository contents,
            Plans plans,
            KeyIndicators indicators,
            Employees employees) {
        this.queries = queries;
        this.contents = contents;
        this.plans = plans;
        this.indicators = indicators;
        this.employees = employees;
    }

    /** @throws NotFound for an indicator of a unit that the actor may not read */
    public CarriedBranch of(Actor actor, KeyIndicatorId indicator) {
        indicators.require(actor, indicator);
        return within(actor, queries.ofIndicator(actor.agencyId(), indicator));
    }

    /** @throws NotFound for a result in a plan that the actor may not read */
    public CarriedBranch beneath(Actor actor, WorkResultId result) {
        plans.head(actor, contents.findPlan(actor.agencyId(), result).orElseThrow(NotFound::new));
        return within(actor, queries.beneath(actor.agencyId(), result));
    }

    private CarriedBranch within(Actor actor, List<CarriedResult> all) {
        Set<EmployeeId> reached = employees.reached(
                actor, all.stream().map(CarriedResult::employeeId).distinct().toList());
        List<CarriedResult> readable = all.stream()
                .filter(result -> reached.contains(result.employeeId()))
                .toList();
        return new CarriedBranch(readable, all.size() - readable.size());
    }
}
