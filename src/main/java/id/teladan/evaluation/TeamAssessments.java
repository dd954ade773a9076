package id.teladan.evaluation;

import id.teladan.cycle.BehaviorValue;
import id.teladan.cycle.BehaviorValues;
import id.teladan.cycle.Period;
import id.teladan.cycle.PeriodId;
import id.teladan.cycle.Periods;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.RuleSet;
import id.teladan.cycle.RuleSets;
import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.organization.Subordinate;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An assessor's whole team in a period; a constant number of queries whatever its size. */
@Service
@TenantTransactional(readOnly = true)
public class TeamAssessments {

    private final EvaluationRepository repository;
    private final EvidenceQueries evidence;
    private final LedUnitQueries ledUnits;
    private final AssessmentSource source;
    private final Duties duties;
    private final Spreads spreads;
    private final UnitPredicates units;
    private final Employees employees;
    private final Periods periods;
    private final RuleSets ruleSets;
    private final BehaviorValues behaviorValues;
    private final Clock clock;

    TeamAssessments(
            EvaluationRepository repository,
            EvidenceQueries evidence,
            LedUnitQueries ledUnits,
            AssessmentSource source,
            Duties duties,
            Spreads spreads,
            UnitPredicates units,
            Employees employees,
            Periods periods,
            RuleSets ruleSets,
            BehaviorValues behaviorValues,
            Clock clock) {
        this.repository = repository;
        this.evidence = evidence;
        this.ledUnits = ledUnits;
        this.source = source;
        this.duties = duties;
        this.spreads = spreads;
        this.units = units;
        this.employees = employees;
        this.periods = periods;
        this.ruleSets = ruleSets;
        this.behaviorValues = behaviorValues;
        this.clock = clock;
    }

    /** The actor's team of today, by name. */
    public List<TeamAssessment> grid(Actor actor, PeriodId id) {
        Period period = begun(actor, id);
        RuleSet rules = ruleSets.current(period.endsOn());
        List<Employee> team = employees.team(actor);
        List<EmployeeId> people = team.stream().map(Employee::id).toList();
        Map<EmployeeId, Evaluation> evaluations = evaluations(actor, people, id);
        Map<EmployeeId, List<IndicatorEvidence>> indicators =
                evidence.indicators(actor, people, period, source.asOf(period)).stream()
                        .collect(Collectors.groupingBy(IndicatorEvidence::employeeId));
        Map<EmployeeId, List<FeedbackLine>> feedback = evidence.feedback(actor, people, period).stream()
                .collect(Collectors.groupingBy(FeedbackLine::employeeId));
        Map<EmployeeId, UnitStanding> led = ledUnits.ledBy(actor, people, id).stream()
                .collect(Collectors.toMap(LedUnit::employeeId, LedUnit::standing, (first, second) -> first));
        List<BehaviorValue> values = behaviorValues.on(period.endsOn());
        UnitStanding unit = units.standing(actor, ledUnits.unitOf(actor, actor.requireEmployee()), period);
        boolean late = duties.ofTeam(actor, period).late();
        return team.stream()
                .map(person -> {
                    List<IndicatorEvidence> known = indicators.getOrDefault(person.id(), List.of());
                    Evaluation evaluation = evaluations.get(person.id());
                    return new TeamAssessment(
                            person,
                            !known.isEmpty() || evaluation != null,
                            evaluation == null ? null : evaluation.status(),
                            suggested(
                                    Derivation.of(
                                            source.asOf(period),
                                            unit,
                                            led.get(person.id()),
                                            known,
                                            feedback.getOrDefault(person.id(), List.of()),
                                            values,
                                            rules),
                                    rules),
                            evaluation == null ? null : evaluation.predicate(),
                            late && (evaluation == null || !evaluation.isFinal()));
                })
                .toList();
    }

    /**
     * Those whom the actor has to evaluate in the stead of their assessors, by assessor and name: nobody before the window
     * has closed, and nobody whom no agreed plan covers (Lampiran IV.A.11).
     */
    public List<LateAssessment> late(Actor actor, PeriodId id) {
        Period period = begun(actor, id);
        if (!period.windowHasPassed(OfficeTime.today(clock))) {
            return List.of();
        }
        List<Subordinate> beneath = employees.teamsBeneath(actor);
        List<EmployeeId> people = beneath.stream().map(Subordinate::id).toList();
        Set<EmployeeId> planned = evidence.planned(actor, people, period);
        Map<EmployeeId, Evaluation> evaluations = evaluations(actor, people, id);
        return beneath.stream()
                .filter(person -> planned.contains(person.id()))
                .map(person -> new LateAssessment(
                        person,
                        Optional.ofNullable(evaluations.get(person.id()))
                                .map(Evaluation::status)
                                .orElse(null)))
                .filter(person -> person.status() == null || person.status().ratable())
                .toList();
    }

    /** Whose it is to evaluate the actor's team. */
    public Duty duty(Actor actor, PeriodId period) {
        return duties.ofTeam(actor, periods.require(actor, period));
    }

    /** The predicate of the unit that the actor's team is measured by. */
    public UnitStanding unitOf(Actor actor, PeriodId period) {
        return units.standing(actor, ledUnits.unitOf(actor, actor.requireEmployee()), periods.require(actor, period));
    }

    public Optional<Justification> justification(Actor actor, PeriodId period) {
        return spreads.justification(
                actor, actor.requireEmployee(), ledUnits.unitOf(actor, actor.requireEmployee()), period);
    }

    /**
     * Writes why the team's spread departs from the pattern, or writes it anew.
     *
     * @throws RuleViolation once the last evaluation of the team is final
     */
    @TenantTransactional
    public void justify(Actor actor, NewJustification justification) {
        if (TeamAssessment.areComplete(grid(actor, justification.period()))) {
            throw new RuleViolation("evaluation.justification-closed");
        }
        spreads.justify(
                actor,
                actor.requireEmployee(),
                ledUnits.unitOf(actor, actor.requireEmployee()),
                justification.period(),
                justification.justification().strip());
    }

    private Map<EmployeeId, Evaluation> evaluations(Actor actor, List<EmployeeId> people, PeriodId period) {
        return repository.findOf(actor, people, period).stream()
                .collect(Collectors.toMap(Evaluation::employeeId, Function.identity()));
    }

    private static @Nullable Predicate suggested(Derivation derivation, RuleSet rules) {
        return derivation.result().rating() == null || derivation.behavior().rating() == null
                ? null
                : Quadrant.predicate(
                        rules.matrix(),
                        derivation.result().rating(),
                        derivation.behavior().rating());
    }

    private Period begun(Actor actor, PeriodId id) {
        Period period = periods.require(actor, id);
        if (period.startsOn().isAfter(OfficeTime.today(clock))) {
            throw new NotFound();
        }
        return period;
    }
}
