package id.teladan.evaluation;

import id.teladan.audit.AuditTrail;
import id.teladan.cycle.Period;
import id.teladan.cycle.PeriodId;
import id.teladan.cycle.Periods;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.RuleSets;
import id.teladan.cycle.UnitPredicate;
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
import id.teladan.ui.LiveTopic;
import id.teladan.ui.LiveUpdates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Evaluating one person: opened, rated, final. */
@Service
@TenantTransactional
public class Assessments {

    private final EvaluationRepository repository;
    private final MarkRepository marks;
    private final EvidenceQueries evidence;
    private final LedUnitQueries ledUnits;
    private final AssessmentSource source;
    private final Duties duties;
    private final Spreads spreads;
    private final UnitPredicates units;
    private final Employees employees;
    private final Periods periods;
    private final RuleSets ruleSets;
    private final AuditTrail audit;
    private final LiveUpdates live;
    private final Clock clock;

    Assessments(
            EvaluationRepository repository,
            MarkRepository marks,
            EvidenceQueries evidence,
            LedUnitQueries ledUnits,
            AssessmentSource source,
            Duties duties,
            Spreads spreads,
            UnitPredicates units,
            Employees employees,
            Periods periods,
            RuleSets ruleSets,
            AuditTrail audit,
            LiveUpdates live,
            Clock clock) {
        this.repository = repository;
        this.marks = marks;
        this.evidence = evidence;
        this.ledUnits = ledUnits;
        this.source = source;
        this.duties = duties;
        this.spreads = spreads;
        this.units = units;
        this.employees = employees;
        this.periods = periods;
        this.ruleSets = ruleSets;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /**
     * One person, opened for rating on the first look; empty while no agreed plan covers the period.
     *
     * @throws NotFound unless the actor holds the duty to evaluate the person, or it is final and the actor's; and for
     *     periods that have not begun
     */
    public Optional<Assessment> open(Actor actor, EmployeeId employee, PeriodId id) {
        Period period = begun(actor, id);
        Duty duty = duties.of(actor, employee, period).orElseThrow(NotFound::new);
        Optional<Evaluation> known = find(actor, employee, id);
        if (known.filter(Evaluation::isFinal).isPresent()) {
            return known.filter(evaluation -> actor.is(evaluation.assessorId())
                            || actor.is(duty.assessor().id()))
                    .map(evaluation -> source.of(actor, evaluation))
                    .or(() -> {
                        throw new NotFound();
                    });
        }
        if (!actor.is(duty.holder().id())) {
            throw new NotFound();
        }
        if (known.filter(evaluation -> actor.is(evaluation.assessorId())).isPresent()) {
            return known.map(evaluation -> source.of(actor, evaluation));
        }
        return evidence.plan(actor, employee, period).map(plan -> begin(actor, employee, period, plan, duty));
    }

    private Assessment begin(Actor actor, EmployeeId employee, Period period, PlanId plan, Duty duty) {
        UnitId unit = ledUnits.unitOf(actor, duty.assessor().id());
        UnitId led = ledUnits.ledBy(actor, List.of(employee), period.id()).stream()
                .findFirst()
                .map(LedUnit::unitId)
                .orElse(null);
        EvaluationId opened = repository.open(
                actor,
                employee,
                period,
                plan,
                duty,
                unit,
                led,
                ruleSets.current(period.endsOn()).id());
        audit.record(
                actor,
                "evaluation.opened",
                "evaluation",
                opened.value(),
                Map.of("employee", employee.value(), "period", period.id().value(), "late", duty.late()));
        return source.of(actor, require(actor, opened));
    }

    /** The duty towards a member of the actor's own team that has passed to the actor's superior; empty otherwise. */
    @TenantTransactional(readOnly = true)
    public Optional<Duty> passedOn(Actor actor, EmployeeId employee, PeriodId id) {
        return duties.of(actor, employee, periods.require(actor, id))
                .filter(duty -> duty.late() && actor.is(duty.assessor().id()))
                .filter(duty ->
                        find(actor, employee, id).filter(Evaluation::isFinal).isEmpty());
    }

    /** How the person's team spreads once the person has this predicate; empty while the unit has none. */
    @TenantTransactional(readOnly = true)
    public Optional<TeamSpread> spreadWith(Actor actor, Assessment assessment, Predicate predicate) {
        return spreads.with(actor, assessment, predicate);
    }

    /**
     * Rates, or rates again while nothing is final.
     *
     * @throws NotFound unless the actor holds the duty to evaluate the person
     * @throws RuleViolation without a reason for departing from the suggestion, or once the evaluation is final
     * @throws StaleVersion if it was rated meanwhile
     */
    public void rate(Actor actor, EvaluationId id, NewRating rating) {
        rated(actor, mine(actor, id), rating);
    }

    /**
     * Rates and makes the evaluation final: signed by whoever evaluates and handed over at once.
     *
     * @throws RuleViolation as {@link #rate}; also before the unit's predicate is set, before the window opens, if the
     *     ratings lead to another predicate than the confirmed one, and if the team's spread departs from the pattern and
     *     nobody has written why
     */
    public void finalise(Actor actor, EvaluationId id, NewRating rating) {
        Evaluation evaluation = mine(actor, id);
        holdUnits(actor, evaluation);
        Rated rated = rated(actor, evaluation, rating);
        UnitPredicate unit = EvaluationRules.mustHaveUnitPredicate(
                rated.assessment().derivation().unit().predicate());
        EvaluationRules.mustBeConfirmed(rated.predicate(), rating.predicate());
        EvaluationRules.mustBeOpen(rated.assessment().period(), today());
        spreads.mustJustify(actor, rated.assessment(), rated.predicate(), rating.justification());
        if (!repository.finalise(
                actor, id, unit, source.written(rated.assessment().derivation()), now())) {
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
                        "employee", evaluation.employeeId().value(),
                        "period", evaluation.periodId().value(),
                        "unitPredicate", unit,
                        "predicate", rated.predicate(),
                        "late", evaluation.lateAssessorId() != null));
        live.changedAfterCommit(actor.agencyId(), LiveTopic.employee(evaluation.employeeId()));
        live.changedAfterCommit(actor.agencyId(), LiveTopic.team(evaluation.teamOf()));
    }

    /** From here on nobody changes the predicates that the evaluation rests on, until it is final or refused. */
    private void holdUnits(Actor actor, Evaluation evaluation) {
        units.hold(actor, evaluation.unitId(), evaluation.periodId());
        UnitId led = evaluation.ledUnitId();
        if (led != null) {
            units.hold(actor, led, evaluation.periodId());
        }
    }

    private record Rated(Assessment assessment, Predicate predicate) {}

    private Rated rated(Actor actor, Evaluation evaluation, NewRating rating) {
        if (!evaluation.status().ratable()) {
            throw new RuleViolation("evaluation.already-final");
        }
        if (evaluation.version() != rating.version()) {
            throw new StaleVersion("Penilaian", evaluation);
        }
        EvaluationId id = evaluation.id();
        Assessment assessment = source.of(actor, evaluation);
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
        if (!repository.rate(actor, id, rating, derivation, predicate, source.written(derivation), now())) {
            throw stale(actor, id);
        }
        mark(actor, id, derivation, rating);
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
        return new Rated(assessment, predicate);
    }

    /** The given marks in the place of earlier ones; computed marks where none was given. */
    private void mark(Actor actor, EvaluationId id, Derivation derivation, NewRating rating) {
        marks.clearResults(actor, id);
        marks.clearValues(actor, id);
        derivation
                .results()
                .forEach(result -> Optional.ofNullable(
                                rating.results().get(result.resultId().toString()))
                        .or(() -> Optional.ofNullable(result.mark()))
                        .ifPresent(mark -> marks.markResult(actor, id, result.resultId(), mark)));
        derivation
                .values()
                .forEach(value -> Optional.ofNullable(rating.values().get(value.code()))
                        .ifPresent(mark -> marks.markValue(actor, id, value.code(), mark)));
    }

    private void transition(
            Actor actor, EvaluationId id, EvaluationStatus from, EvaluationStatus to, @Nullable String note) {
        if (!from.mayBecome(to)) {
            throw new IllegalStateException(from + " cannot become " + to);
        }
        repository.addTransition(actor, id, from, to, note, now());
    }

    private Evaluation mine(Actor actor, EvaluationId id) {
        Evaluation evaluation = require(actor, id);
        boolean assessing = evaluation.isFinal()
                ? employees.assesses(actor, evaluation.employeeId())
                : duties.holds(actor, evaluation.employeeId(), periods.require(actor, evaluation.periodId()));
        if (!actor.is(evaluation.assessorId()) || !assessing) {
            throw new NotFound();
        }
        return evaluation;
    }

    private Evaluation require(Actor actor, EvaluationId id) {
        return repository.find(actor, id).orElseThrow(NotFound::new);
    }

    private Optional<Evaluation> find(Actor actor, EmployeeId employee, PeriodId id) {
        return repository.findOf(actor, List.of(employee), id).stream().findFirst();
    }

    private Period begun(Actor actor, PeriodId id) {
        Period period = periods.require(actor, id);
        if (period.startsOn().isAfter(today())) {
            throw new NotFound();
        }
        return period;
    }

    private StaleVersion stale(Actor actor, EvaluationId id) {
        return new StaleVersion("Penilaian", require(actor, id));
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }

    private OffsetDateTime now() {
        return OfficeTime.now(clock);
    }
}
