package id.teladan.evaluation;

import id.teladan.audit.AuditTrail;
import id.teladan.cycle.BehaviorValue;
import id.teladan.cycle.BehaviorValues;
import id.teladan.cycle.Period;
import id.teladan.cycle.PeriodId;
import id.teladan.cycle.Periods;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.RuleSet;
import id.teladan.cycle.RuleSets;
import id.teladan.cycle.UnitPredicate;
import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.planning.PlanId;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import id.teladan.ui.LiveUpdates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Evaluating people: an assessor's grid, one person's evaluation, ratings, and what becomes final. */
@Service
@TenantTransactional
public class Evaluations {

    private final EvaluationRepository repository;
    private final EvidenceQueries evidence;
    private final UnitPredicates units;
    private final Employees employees;
    private final Periods periods;
    private final RuleSets ruleSets;
    private final BehaviorValues behaviorValues;
    private final AuditTrail audit;
    private final LiveUpdates live;
    private final JsonMapper json;
    private final Clock clock;

    Evaluations(
            EvaluationRepository repository,
            EvidenceQueries evidence,
            UnitPredicates units,
            Employees employees,
            Periods periods,
            RuleSets ruleSets,
            BehaviorValues behaviorValues,
            AuditTrail audit,
            LiveUpdates live,
            JsonMapper json,
            Clock clock) {
        this.repository = repository;
        this.evidence = evidence;
        this.units = units;
        this.employees = employees;
        this.periods = periods;
        this.ruleSets = ruleSets;
        this.behaviorValues = behaviorValues;
        this.audit = audit;
        this.live = live;
        this.json = json;
        this.clock = clock;
    }

    /** The actor's team of today in a period, by name; a constant number of queries whatever its size. */
    @TenantTransactional(readOnly = true)
    public List<TeamAssessment> grid(Actor actor, PeriodId id) {
        Period period = begun(actor, id);
        RuleSet rules = ruleSets.current(period.endsOn());
        List<Employee> team = employees.team(actor);
        List<EmployeeId> people = team.stream().map(Employee::id).toList();
        Map<EmployeeId, Evaluation> evaluations = repository.findOf(actor, people, id).stream()
                .collect(Collectors.toMap(Evaluation::employeeId, Function.identity()));
        Map<EmployeeId, List<IndicatorEvidence>> indicators =
                evidence.indicators(actor, people, period, asOf(period)).stream()
                        .collect(Collectors.groupingBy(IndicatorEvidence::employeeId));
        Map<EmployeeId, List<FeedbackLine>> feedback = evidence.feedback(actor, people, period).stream()
                .collect(Collectors.groupingBy(FeedbackLine::employeeId));
        Map<EmployeeId, UnitStanding> led = repository.findLedUnits(actor, people, id).stream()
                .collect(Collectors.toMap(LedUnit::employeeId, LedUnit::standing, (first, second) -> first));
        List<BehaviorValue> values = behaviorValues.on(period.endsOn());
        UnitStanding unit = units.standing(actor, repository.findUnitOf(actor, actor.requireEmployee()), period);
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
                                            asOf(period),
                                            unit,
                                            led.get(person.id()),
                                            known,
                                            feedback.getOrDefault(person.id(), List.of()),
                                            values,
                                            rules),
                                    rules),
                            evaluation == null ? null : evaluation.predicate());
                })
                .toList();
    }

    /** The predicate of the unit that the actor's team is measured by. */
    @TenantTransactional(readOnly = true)
    public UnitStanding unitOf(Actor actor, PeriodId period) {
        return units.standing(
                actor, repository.findUnitOf(actor, actor.requireEmployee()), periods.find(actor, period));
    }

    /**
     * One member of the actor's team, opened for rating on the first look; empty while no agreed plan covers the period.
     *
     * @throws NotFound unless the actor is the person's assessor today, and for periods that have not begun
     */
    public Optional<Assessment> open(Actor actor, EmployeeId employee, PeriodId id) {
        mustAssess(actor, employee);
        Period period = begun(actor, id);
        Optional<Evaluation> known =
                repository.findOf(actor, List.of(employee), id).stream().findFirst();
        if (known.isPresent() && (known.get().isFinal() || actor.is(known.get().assessorId()))) {
            return known.map(evaluation -> assessment(actor, evaluation));
        }
        Optional<PlanId> plan = evidence.plan(actor, employee, period);
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        UnitId unit = repository.findUnitOf(actor, actor.requireEmployee());
        UnitId led = repository.findLedUnits(actor, List.of(employee), id).stream()
                .findFirst()
                .map(LedUnit::unitId)
                .orElse(null);
        RuleSet rules = ruleSets.current(period.endsOn());
        EvaluationId opened = repository.open(actor, employee, period, plan.get(), unit, led, rules.id());
        audit.record(
                actor,
                "evaluation.opened",
                "evaluation",
                opened.value(),
                Map.of("employee", employee.value(), "period", id.value()));
        return repository.find(actor, opened).map(evaluation -> assessment(actor, evaluation));
    }

    /**
     * Rates, or rates again while nothing is final.
     *
     * @throws NotFound unless the actor is the person's assessor today
     * @throws RuleViolation without a reason for departing from the suggestion, or once the evaluation is final
     * @throws StaleVersion if it was rated meanwhile
     */
    public void rate(Actor actor, EvaluationId id, NewRating rating) {
        rated(actor, id, rating);
    }

    /**
     * Rates and makes the evaluation final: signed by the assessor and handed over at once.
     *
     * @throws RuleViolation as {@link #rate}; also before the unit's predicate is set, before the window opens, and if the
     *     ratings lead to another predicate than the confirmed one
     */
    public void finalise(Actor actor, EvaluationId id, NewRating rating) {
        Rated rated = rated(actor, id, rating);
        UnitPredicate unit =
                EvaluationRules.mustHaveUnitPredicate(rated.derivation().unit().predicate());
        EvaluationRules.mustBeConfirmed(rated.predicate(), rating.predicate());
        Period period = periods.find(actor, rated.before().periodId());
        EvaluationRules.mustBeOpen(period, today());
        if (!repository.finalise(actor, id, unit, json.writeValueAsString(rated.derivation()), now())) {
            throw stale(actor, id);
        }
        transition(actor, id, EvaluationStatus.RATED, EvaluationStatus.FINAL, null);
        transition(actor, id, EvaluationStatus.FINAL, EvaluationStatus.DELIVERED, null);
        audit.record(
                actor,
                "evaluation.finalised",
                "evaluation",
                id.value(),
                Map.of(
                        "employee", rated.before().employeeId().value(),
                        "period", rated.before().periodId().value(),
                        "unitPredicate", unit,
                        "predicate", rated.predicate()));
        live.changedAfterCommit(actor.agencyId(), "employee-" + rated.before().employeeId());
        live.changedAfterCommit(actor.agencyId(), "team-" + actor.requireEmployee());
    }

    /**
     * An evaluation: for its assessor at any time, for the employee and whoever else may see the person once it is final.
     *
     * @throws NotFound for everybody else
     */
    @TenantTransactional(readOnly = true)
    public Assessment of(Actor actor, EvaluationId id) {
        Evaluation evaluation = repository.find(actor, id).orElseThrow(NotFound::new);
        employees.require(actor, evaluation.employeeId());
        if (!evaluation.isFinal() && !mayRate(actor, evaluation)) {
            throw new NotFound();
        }
        return assessment(actor, evaluation);
    }

    /** The periods of this year and of earlier ones with a final evaluation, newest first. */
    @TenantTransactional(readOnly = true)
    public List<OwnEvaluation> own(Actor actor) {
        LocalDate today = today();
        Map<PeriodId, Evaluation> known = repository.findFinal(actor, actor.requireEmployee()).stream()
                .collect(Collectors.toMap(Evaluation::periodId, Function.identity()));
        Map<PeriodId, Period> shown = new LinkedHashMap<>();
        periods.ofYear(actor, today.getYear()).stream()
                .filter(period -> !period.startsOn().isAfter(today))
                .forEach(period -> shown.put(period.id(), period));
        known.keySet().forEach(id -> shown.computeIfAbsent(id, missing -> periods.find(actor, missing)));
        return shown.values().stream()
                .sorted(Comparator.comparing(Period::endsOn)
                        .thenComparing(Period::kind)
                        .reversed())
                .map(period -> {
                    Evaluation evaluation = known.get(period.id());
                    return evaluation == null
                            ? new OwnEvaluation(period, null, null, null)
                            : new OwnEvaluation(
                                    period, evaluation.id(), evaluation.predicate(), evaluation.finalizedAt());
                })
                .toList();
    }

    /** What the form takes from the evaluated plan; for whoever could read the assessment. */
    @TenantTransactional(readOnly = true)
    public PlanFacts planOf(Actor actor, Assessment assessment) {
        return evidence.planFacts(
                actor, of(actor, assessment.evaluation().id()).evaluation().planId());
    }

    private record Rated(Evaluation before, Derivation derivation, Predicate predicate) {}

    private Rated rated(Actor actor, EvaluationId id, NewRating rating) {
        Evaluation evaluation = repository
                .find(actor, id)
                .filter(found -> mayRate(actor, found))
                .orElseThrow(NotFound::new);
        if (!evaluation.status().ratable()) {
            throw new RuleViolation("evaluation.already-final");
        }
        if (evaluation.version() != rating.version()) {
            throw new StaleVersion("Penilaian", evaluation);
        }
        Assessment assessment = assessment(actor, evaluation);
        Derivation derivation = assessment.derivation();
        EvaluationRules.mustFollowLedUnit(derivation, rating.resultRating(), assessment.rules());
        EvaluationRules.mustExplainDeparture(
                derivation.result(),
                rating.resultRating(),
                derivation.behavior(),
                rating.behaviorRating(),
                rating.reason());
        Predicate predicate =
                Quadrant.predicate(assessment.rules().matrix(), rating.resultRating(), rating.behaviorRating());
        if (!repository.rate(actor, id, rating, derivation, predicate, json.writeValueAsString(derivation), now())) {
            throw stale(actor, id);
        }
        repository.mark(actor, id, derivation, rating);
        if (evaluation.status() == EvaluationStatus.IN_PROGRESS) {
            transition(actor, id, EvaluationStatus.IN_PROGRESS, EvaluationStatus.RATED, rating.reason());
        }
        audit.record(
                actor,
                "evaluation.rated",
                "evaluation",
                id.value(),
                Map.of(
                        "employee", evaluation.employeeId().value(),
                        "result", rating.resultRating(),
                        "behavior", rating.behaviorRating(),
                        "predicate", predicate,
                        "reason", Objects.requireNonNullElse(rating.reason(), "")));
        return new Rated(evaluation, derivation, predicate);
    }

    private Assessment assessment(Actor actor, Evaluation evaluation) {
        Period period = periods.find(actor, evaluation.periodId());
        RuleSet rules = ruleSets.byId(evaluation.ruleSetId());
        Derivation derivation = (evaluation.isFinal() ? kept(actor, evaluation) : Optional.<Derivation>empty())
                .orElseGet(() -> derive(actor, evaluation, period, rules));
        return new Assessment(
                evaluation,
                repository.findPerson(actor, evaluation.employeeId()),
                repository.findPerson(actor, evaluation.assessorId()),
                period,
                rules,
                derivation,
                repository.findResultMarks(actor, evaluation.id()),
                repository.findValueMarks(actor, evaluation.id()));
    }

    /** Results taken over from elsewhere came without their inputs; what is known of the period then stands for them. */
    private Optional<Derivation> kept(Actor actor, Evaluation evaluation) {
        return repository
                .findDerivation(actor, evaluation.id())
                .map(inputs -> json.readValue(inputs, Derivation.class));
    }

    private Derivation derive(Actor actor, Evaluation evaluation, Period period, RuleSet rules) {
        List<EmployeeId> person = List.of(evaluation.employeeId());
        UnitId led = evaluation.ledUnitId();
        return Derivation.of(
                asOf(period),
                units.standing(actor, evaluation.unitId(), period),
                led == null ? null : units.standing(actor, led, period),
                evidence.indicators(actor, person, period, asOf(period)),
                evidence.feedback(actor, person, period),
                behaviorValues.on(period.endsOn()),
                rules);
    }

    private static @Nullable Predicate suggested(Derivation derivation, RuleSet rules) {
        return derivation.result().rating() == null || derivation.behavior().rating() == null
                ? null
                : Quadrant.predicate(
                        rules.matrix(),
                        derivation.result().rating(),
                        derivation.behavior().rating());
    }

    private void transition(
            Actor actor, EvaluationId id, EvaluationStatus from, EvaluationStatus to, @Nullable String note) {
        if (!from.mayBecome(to)) {
            throw new IllegalStateException(from + " cannot become " + to);
        }
        repository.addTransition(actor, id, from, to, note, now());
    }

    private boolean mayRate(Actor actor, Evaluation evaluation) {
        return actor.is(evaluation.assessorId()) && employees.assesses(actor, evaluation.employeeId());
    }

    private void mustAssess(Actor actor, EmployeeId employee) {
        if (!employees.assesses(actor, employee)) {
            throw new NotFound();
        }
    }

    private Period begun(Actor actor, PeriodId id) {
        Period period = periods.find(actor, id);
        if (period.startsOn().isAfter(today())) {
            throw new NotFound();
        }
        return period;
    }

    private StaleVersion stale(Actor actor, EvaluationId id) {
        return new StaleVersion("Penilaian", repository.find(actor, id).orElseThrow(NotFound::new));
    }

    /** Reports count up to the end of the period, and not before they were made. */
    private LocalDate asOf(Period period) {
        LocalDate today = today();
        return today.isBefore(period.endsOn()) ? today : period.endsOn();
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }

    private OffsetDateTime now() {
        return OfficeTime.now(clock);
    }
}
