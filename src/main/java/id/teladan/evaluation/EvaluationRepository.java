package id.teladan.evaluation;

import id.teladan.cycle.Period;
import id.teladan.cycle.PeriodId;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.Rating;
import id.teladan.cycle.RuleSetId;
import id.teladan.cycle.UnitPredicate;
import id.teladan.organization.Employee;
import id.teladan.planning.PlanId;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.UnitId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvaluationRepository {

    private static final String EVALUATION = """
            SELECT e.id, e.employee_id, e.period_id, e.plan_id, e.assessor_id, e.late_assessor_id, e.unit_id, e.led_unit_id, e.rule_set_id,
                   e.status, e.unit_predicate, e.suggested_result, e.suggested_behavior, e.result_rating, e.behavior_rating, e.predicate,
                   e.reason, e.recommendation, e.rated_at, e.finalized_at, e.delivered_at, e.version
            FROM evaluation.evaluation e
            WHERE e.agency_id = :agencyId
            """;

    private final JdbcClient jdbc;

    EvaluationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Evaluation> find(Actor actor, EvaluationId id) {
        return jdbc.sql(EVALUATION + "AND e.id = :id")
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .query(Evaluation.class)
                .optional();
    }

    List<Evaluation> findOf(Actor actor, List<EmployeeId> people, PeriodId period) {
        return jdbc.sql(EVALUATION + "AND e.period_id = :period AND e.employee_id = ANY (:people)")
                .param("agencyId", actor.agencyId().value())
                .param("period", period.value())
                .param("people", ids(people))
                .query(Evaluation.class)
                .list();
    }

    List<Evaluation> findFinal(Actor actor, EmployeeId employee) {
        return jdbc.sql(EVALUATION + "AND e.employee_id = :employee AND e.finalized_at IS NOT NULL")
                .param("agencyId", actor.agencyId().value())
                .param("employee", employee.value())
                .query(Evaluation.class)
                .list();
    }

    Employee findPerson(Actor actor, EmployeeId id) {
        return jdbc.sql("""
                        SELECT e.id, e.nip, e.name, e.plain_name, e.kind, e.grade_code, e.unit_id, e.unit_name, e.position_name,
                               e.position_kind, e.active
                        FROM organization.v_employee e
                        WHERE e.agency_id = :agencyId AND e.id = :id
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .query(Employee.class)
                .single();
    }

    /** Opens an evaluation, or hands one that is not final to whoever holds the duty now. */
    EvaluationId open(
            Actor actor,
            EmployeeId employee,
            Period period,
            PlanId plan,
            Duty duty,
            UnitId unit,
            @Nullable UnitId ledUnit,
            RuleSetId rules) {
        return new EvaluationId(jdbc.sql("""
                        INSERT INTO evaluation.evaluation AS e
                            (agency_id, employee_id, period_id, plan_id, assessor_id, late_assessor_id, unit_id, led_unit_id, rule_set_id,
                             status)
                        VALUES (:agencyId, :employee, :period, :plan, :assessor, :lateAssessor, :unit, :ledUnit, :rules, 'IN_PROGRESS')
                        ON CONFLICT (agency_id, employee_id, period_id) DO UPDATE SET
                            assessor_id = excluded.assessor_id, late_assessor_id = excluded.late_assessor_id,
                            unit_id = excluded.unit_id, led_unit_id = excluded.led_unit_id, plan_id = excluded.plan_id, version = e.version + 1
                        WHERE e.finalized_at IS NULL
                        RETURNING id
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("employee", employee.value())
                .param("period", period.id().value())
                .param("plan", plan.value())
                .param("assessor", duty.holder().id().value())
                .param("lateAssessor", duty.late() ? duty.assessor().id().value() : null)
                .param("unit", unit.value())
                .param("ledUnit", ledUnit == null ? null : ledUnit.value())
                .param("rules", rules.value())
                .query(Long.class)
                .single());
    }

    /** False if it was rated meanwhile. */
    boolean rate(
            Actor actor,
            EvaluationId id,
            NewRating rating,
            Derivation derivation,
            Predicate predicate,
            String inputs,
            OffsetDateTime now) {
        return jdbc.sql("""
                        UPDATE evaluation.evaluation SET
                            status = 'RATED', suggested_result = :suggestedResult, suggested_behavior = :suggestedBehavior,
                            result_rating = :result, behavior_rating = :behavior, predicate = :predicate, reason = :reason,
                            recommendation = :recommendation, derivation = CAST(:inputs AS jsonb), rated_at = :now,
                            version = version + 1
                        WHERE agency_id = :agencyId AND id = :id AND version = :version AND finalized_at IS NULL
                        """)
                        .param("agencyId", actor.agencyId().value())
                        .param("id", id.value())
                        .param("version", rating.version())
                        .param("suggestedResult", nameOf(derivation.result().rating()))
                        .param("suggestedBehavior", nameOf(derivation.behavior().rating()))
                        .param("result", rating.resultRating().name())
                        .param("behavior", rating.behaviorRating().name())
                        .param("predicate", predicate.name())
                        .param("reason", stripped(rating.reason()))
                        .param("recommendation", stripped(rating.recommendation()))
                        .param("inputs", inputs)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Signed and handed over in one step. False if it is final already. */
    boolean finalise(Actor actor, EvaluationId id, UnitPredicate unit, String inputs, OffsetDateTime now) {
        return jdbc.sql("""
                        UPDATE evaluation.evaluation SET
                            status = 'DELIVERED', unit_predicate = :unit, derivation = CAST(:inputs AS jsonb),
                            finalized_at = :now, delivered_at = :now, version = version + 1
                        WHERE agency_id = :agencyId AND id = :id AND status = 'RATED'
                        """)
                        .param("agencyId", actor.agencyId().value())
                        .param("id", id.value())
                        .param("unit", unit.name())
                        .param("inputs", inputs)
                        .param("now", now)
                        .update()
                == 1;
    }

    void addTransition(
            Actor actor,
            EvaluationId id,
            EvaluationStatus from,
            EvaluationStatus to,
            @Nullable String note,
            OffsetDateTime now) {
        jdbc.sql("""
                        INSERT INTO evaluation.evaluation_transition
                            (agency_id, evaluation_id, from_status, to_status, actor_name, account_id, note, at)
                        VALUES (:agencyId, :id, :from, :to, :actorName, :accountId, :note, :now)
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .param("from", from.name())
                .param("to", to.name())
                .param("actorName", actor.name())
                .param(
                        "accountId",
                        actor.accountId() == null ? null : actor.accountId().value())
                .param("note", stripped(note))
                .param("now", now)
                .update();
    }

    /** Empty for an evaluation that was taken over without its inputs. */
    Optional<String> findDerivation(Actor actor, EvaluationId id) {
        return jdbc.sql("""
                        SELECT derivation::text FROM evaluation.evaluation
                        WHERE agency_id = :agencyId AND id = :id AND derivation <> '{}'
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    private static @Nullable String nameOf(@Nullable Rating rating) {
        return rating == null ? null : rating.name();
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Long[] ids(List<EmployeeId> people) {
        return people.stream().map(EmployeeId::value).toArray(Long[]::new);
    }
}
