package id.teladan.evaluation;

import id.teladan.audit.AuditTrail;
import id.teladan.cycle.PeriodId;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.UnitPredicate;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.UnitId;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How teams spread over the predicates, and the justification where they depart from the pattern (Lampiran IV.B.2). */
@Component
class Spreads {

    private final SpreadRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    Spreads(SpreadRepository repository, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person's team as it will be with this predicate; empty while the unit has none. */
    Optional<TeamSpread> with(Actor actor, Assessment assessment, Predicate predicate) {
        Evaluation evaluation = assessment.evaluation();
        UnitPredicate unit = assessment.derivation().unit().predicate();
        if (unit == null) {
            return Optional.empty();
        }
        Map<Predicate, Integer> counts = repository.countFinal(
                actor, evaluation.teamOf(), evaluation.unitId(), evaluation.periodId(), evaluation.id());
        counts.merge(predicate, 1, Integer::sum);
        return Optional.of(new TeamSpread(
                Distribution.of(counts, unit, assessment.rules()),
                justification(actor, evaluation.teamOf(), evaluation.unitId(), evaluation.periodId())
                        .orElse(null)));
    }

    Optional<Justification> justification(Actor actor, EmployeeId assessor, UnitId unit, PeriodId period) {
        return repository.findJustification(actor, assessor, unit, period);
    }

    /** Keeps what was written with an evaluation, or was written before; without either a departing team stays open. */
    void mustJustify(Actor actor, Assessment assessment, Predicate predicate, @Nullable String written) {
        Evaluation evaluation = assessment.evaluation();
        TeamSpread spread = with(actor, assessment, predicate).orElseThrow();
        Justification earlier = spread.justification();
        String known = earlier == null ? null : earlier.text();
        String text = written == null || written.isBlank() ? known : written.strip();
        EvaluationRules.mustJustify(spread.distribution(), text);
        if (text != null && !Objects.equals(text, known)) {
            justify(actor, evaluation.teamOf(), evaluation.unitId(), evaluation.periodId(), text);
        }
    }

    void justify(Actor actor, EmployeeId assessor, UnitId unit, PeriodId period, String text) {
        repository.saveJustification(actor, assessor, unit, period, text, OfficeTime.now(clock));
        audit.record(
                actor,
                "spread.justified",
                "unit",
                unit.value(),
                Map.of("assessor", assessor.value(), "period", period.value(), "text", text));
    }
}
