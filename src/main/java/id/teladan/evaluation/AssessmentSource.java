package id.teladan.evaluation;

import id.teladan.cycle.BehaviorValues;
import id.teladan.cycle.Period;
import id.teladan.cycle.Periods;
import id.teladan.cycle.RuleSet;
import id.teladan.cycle.RuleSets;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts together evaluations with all they rest on: as kept once final, as of now before. */
@Component
class AssessmentSource {

    private final EvaluationRepository repository;
    private final MarkRepository marks;
    private final EvidenceQueries evidence;
    private final UnitPredicates units;
    private final Periods periods;
    private final RuleSets ruleSets;
    private final BehaviorValues behaviorValues;
    private final JsonMapper json;
    private final Clock clock;

    AssessmentSource(
            EvaluationRepository repository,
            MarkRepository marks,
            EvidenceQueries evidence,
            UnitPredicates units,
            Periods periods,
            RuleSets ruleSets,
            BehaviorValues behaviorValues,
            JsonMapper json,
            Clock clock) {
        this.repository = repository;
        this.marks = marks;
        this.evidence = evidence;
        this.units = units;
        this.periods = periods;
        this.ruleSets = ruleSets;
        this.behaviorValues = behaviorValues;
        this.json = json;
        this.clock = clock;
    }

    Assessment of(Actor actor, Evaluation evaluation) {
        Period period = periods.require(actor, evaluation.periodId());
        RuleSet rules = ruleSets.require(evaluation.ruleSetId());
        Derivation derivation = evaluation.isFinal()
                ? kept(actor, evaluation).orElseGet(() -> derive(actor, evaluation, period, rules))
                : derive(actor, evaluation, period, rules);
        return new Assessment(
                evaluation,
                repository.findPerson(actor, evaluation.employeeId()),
                repository.findPerson(actor, evaluation.assessorId()),
                period,
                rules,
                derivation,
                marks.findOfResults(actor, evaluation.id()),
                marks.findOfValues(actor, evaluation.id()));
    }

    /** Reports count up to the end of the period, and not before they were made. */
    LocalDate asOf(Period period) {
        LocalDate today = OfficeTime.today(clock);
        return today.isBefore(period.endsOn()) ? today : period.endsOn();
    }

    String written(Derivation derivation) {
        return json.writeValueAsString(derivation);
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
}
