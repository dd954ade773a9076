package id.teladan.evaluation;

import id.teladan.audit.AuditTrail;
import id.teladan.cycle.Period;
import id.teladan.cycle.PeriodId;
import id.teladan.cycle.Periods;
import id.teladan.organization.Employees;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reading evaluations: one's own, and those of people whom one may see. */
@Service
@TenantTransactional
public class Evaluations {

    private final EvaluationRepository repository;
    private final EvidenceQueries evidence;
    private final AssessmentSource source;
    private final Duties duties;
    private final Employees employees;
    private final Periods periods;
    private final AuditTrail audit;
    private final Clock clock;

    Evaluations(
            EvaluationRepository repository,
            EvidenceQueries evidence,
            AssessmentSource source,
            Duties duties,
            Employees employees,
            Periods periods,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.evidence = evidence;
        this.source = source;
        this.duties = duties;
        this.employees = employees;
        this.periods = periods;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An evaluation: for whoever evaluates at any time, for the employee and whoever else may see the person once it is
     * final.
     *
     * @throws NotFound for everybody else
     */
    @TenantTransactional(readOnly = true)
    public Assessment require(Actor actor, EvaluationId id) {
        Evaluation evaluation = repository.find(actor, id).orElseThrow(NotFound::new);
        employees.require(actor, evaluation.employeeId());
        boolean open = evaluation.isFinal()
                || (actor.is(evaluation.assessorId())
                        && duties.holds(actor, evaluation.employeeId(), periods.require(actor, evaluation.periodId())));
        if (!open) {
            throw new NotFound();
        }
        return source.of(actor, evaluation);
    }

    /**
     * The same for reading, whole, on the screen or on paper: reading another person's leaves a trail.
     *
     * @throws NotFound as {@link #require}
     */
    public Assessment read(Actor actor, EvaluationId id) {
        Assessment assessment = require(actor, id);
        Evaluation evaluation = assessment.evaluation();
        if (!actor.is(evaluation.employeeId())) {
            audit.record(
                    actor,
                    "evaluation.read",
                    "evaluation",
                    id.value(),
                    Map.of(
                            "employee", evaluation.employeeId().value(),
                            "period", evaluation.periodId().value()));
        }
        return assessment;
    }

    /** The periods of this year and of earlier ones with a final evaluation, newest first. */
    @TenantTransactional(readOnly = true)
    public List<OwnEvaluation> own(Actor actor) {
        LocalDate today = OfficeTime.today(clock);
        Map<PeriodId, Evaluation> known = repository.findFinal(actor, actor.requireEmployee()).stream()
                .collect(Collectors.toMap(Evaluation::periodId, Function.identity()));
        Map<PeriodId, Period> shown = new LinkedHashMap<>();
        periods.ofYear(actor, today.getYear()).stream()
                .filter(period -> !period.startsOn().isAfter(today))
                .forEach(period -> shown.put(period.id(), period));
        known.keySet().forEach(id -> shown.computeIfAbsent(id, missing -> periods.require(actor, missing)));
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
                actor, require(actor, assessment.evaluation().id()).evaluation().planId());
    }
}
