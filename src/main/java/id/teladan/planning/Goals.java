package id.teladan.planning;

import id.teladan.organization.Employees;
import id.teladan.organization.Units;
import id.teladan.performance.KeyIndicator;
import id.teladan.performance.KeyIndicatorId;
import id.teladan.performance.KeyIndicators;
import id.teladan.shared.Actor;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * What the organisation has promised and a result may serve: enough to plan and agree while the superior has no plan yet,
 * and for heads the very thing that they plan by (PermenPANRB 6/2022, Ps 8(1), Lampiran II.A.1).
 */
@Service
@TenantTransactional(readOnly = true)
public class Goals {

    private final KeyIndicators indicators;
    private final Employees employees;
    private final Units units;

    Goals(KeyIndicators indicators, Employees employees, Units units) {
        this.indicators = indicators;
        this.employees = employees;
        this.units = units;
    }

    /** Key indicators of the plan's year that the actor's unit has promised, then those of the units above it. */
    public List<KeyIndicator> choices(Actor actor, Plan plan) {
        List<UnitId> path = units.path(actor, employees.self(actor).unitId());
        return indicators.ofUnits(actor, path, plan.year()).stream()
                .sorted(Comparator.comparingInt(indicator -> path.indexOf(indicator.unitId())))
                .toList();
    }

    /**
     * A goal with its indicator, as Format A.1.7 wants it: "Menurunnya stunting (prevalensi balita stunting: paling banyak
     * 12,5 %)".
     *
     * @throws RuleViolation if there is no such indicator in the plan's year, or the actor may not read it
     */
    public String words(Actor actor, Plan plan, KeyIndicatorId id) {
        return indicators
                .find(actor, id)
                .filter(indicator -> indicator.year() == plan.year())
                .map(indicator -> indicator.objective() + " (" + indicator.name() + ": " + indicator.targetText() + ")")
                .orElseThrow(() -> new RuleViolation("planning.unknown-key-indicator"));
    }
}
