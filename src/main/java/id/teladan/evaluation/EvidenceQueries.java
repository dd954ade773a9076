package id.teladan.evaluation;

import id.teladan.cycle.Period;
import id.teladan.cycle.Rating;
import id.teladan.feedback.Relation;
import id.teladan.planning.Approach;
import id.teladan.planning.IndicatorId;
import id.teladan.planning.PlanId;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.OfficeTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of people's work in a period, from plans, reports and feedback. */
@Repository
class EvidenceQueries {

    /** The latest agreed plan that covers part of the period. */
    private static final String PLANS = """
            SELECT DISTINCT ON (p.employee_id) p.id
            FROM planning.v_plan p
            WHERE p.agency_id = :agencyId AND p.employee_id = ANY (:people) AND p.status IN ('AGREED', 'CLOSED')
              AND p.starts_on <= :endsOn AND p.ends_on >= :startsOn
            ORDER BY p.employee_id, p.starts_on DESC
            """;

    private final JdbcClient jdbc;

    EvidenceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PlanId> plan(Actor actor, EmployeeId employee, Period period) {
        return jdbc.sql(PLANS)
                .param("agencyId", actor.agencyId().value())
                .param("people", ids(List.of(employee)))
                .param("startsOn", period.startsOn())
                .param("endsOn", period.endsOn())
                .query((row, number) -> new PlanId(row.getLong(1)))
                .optional();
    }

    /** Those of the people whose period an agreed plan covers. */
    Set<EmployeeId> planned(Actor actor, List<EmployeeId> people, Period period) {
        return jdbc
                .sql("SELECT p.employee_id FROM planning.v_plan p WHERE p.agency_id = :agencyId AND p.id IN (" + PLANS
                        + ")")
                .param("agencyId", actor.agencyId().value())
                .param("people", ids(people))
                .param("startsOn", period.startsOn())
                .param("endsOn", period.endsOn())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** In the plans' order. */
    List<IndicatorEvidence> indicators(Actor actor, List<EmployeeId> people, Period period, LocalDate asOf) {
        return jdbc.sql("""
                        SELECT i.employee_id, i.plan_id, i.result_id, i.result_number, i.result_kind, i.result_description,
                               coalesce(above.description, w.parent_goal, w.assigner, '') AS parent,
                               i.id AS indicator_id, i.aspect, i.perspective, i.description, i.target, i.target_max, i.unit,
                               i.direction, i.measurement, i.starts_on, i.ends_on,
                               CASE i.measurement WHEN 'CUMULATIVE' THEN r.total ELSE r.last_amount END AS realized,
                               coalesce(r.report_count, 0) AS report_count, coalesce(r.evidence_count, 0) AS evidence_count
                        FROM planning.v_indicator i
                        JOIN planning.v_work_result w ON w.agency_id = :agencyId AND w.id = i.result_id
                        LEFT JOIN planning.v_work_result above ON above.agency_id = :agencyId AND above.id = w.parent_result_id
                        LEFT JOIN LATERAL (
                            SELECT sum(v.amount) AS total, count(*) AS report_count, sum(v.evidence_count) AS evidence_count,
                                   (array_agg(v.amount ORDER BY v.on_date DESC, v.id DESC))[1] AS last_amount
                            FROM reporting.v_report v
                            WHERE v.agency_id = :agencyId AND v.employee_id = i.employee_id AND v.indicator_id = i.id
                              AND v.on_date <= :asOf) r ON true
                        WHERE i.agency_id = :agencyId AND i.employee_id = ANY (:people) AND i.plan_id IN (
                        """ + PLANS + ") ORDER BY i.employee_id, i.result_number, i.number")
                .param("agencyId", actor.agencyId().value())
                .param("people", ids(people))
                .param("startsOn", period.startsOn())
                .param("endsOn", period.endsOn())
                .param("asOf", asOf)
                .query(IndicatorEvidence.class)
                .list();
    }

    private record Note(
            EmployeeId employeeId,
            EmployeeId giverId,
            String giverName,
            Relation relation,
            @Nullable IndicatorId indicatorId,
            @Nullable String valueCode,
            @Nullable Rating mark,
            String text,
            OffsetDateTime at) {

        FeedbackLine line() {
            return new FeedbackLine(
                    employeeId,
                    giverId,
                    relation.giver(giverName),
                    relation == Relation.PIMPINAN,
                    indicatorId,
                    valueCode,
                    mark,
                    text,
                    at);
        }
    }

    /** What was said in the period, newest first. */
    List<FeedbackLine> feedback(Actor actor, List<EmployeeId> people, Period period) {
        return jdbc
                .sql("""
                        SELECT n.employee_id, n.giver_id, n.giver_name, n.relation, n.indicator_id, n.value_code, n.mark, n.text,
                               n.created_at AS at
                        FROM feedback.v_note n
                        WHERE n.agency_id = :agencyId AND n.employee_id = ANY (:people)
                          AND n.created_at >= :from AND n.created_at < :until
                        ORDER BY n.created_at DESC, n.id DESC
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("people", ids(people))
                .param("from", period.startsOn().atStartOfDay(OfficeTime.ZONE).toOffsetDateTime())
                .param(
                        "until",
                        period.endsOn()
                                .plusDays(1)
                                .atStartOfDay(OfficeTime.ZONE)
                                .toOffsetDateTime())
                .query(Note.class)
                .list()
                .stream()
                .map(Note::line)
                .toList();
    }

    PlanFacts planFacts(Actor actor, PlanId plan) {
        Map<String, String> expectations = new HashMap<>();
        jdbc.sql(
                        "SELECT value_code, text FROM planning.v_behavior_expectation WHERE agency_id = :agencyId AND plan_id = :plan")
                .param("agencyId", actor.agencyId().value())
                .param("plan", plan.value())
                .query(row -> {
                    expectations.put(row.getString("value_code"), row.getString("text"));
                });
        return jdbc.sql(
                        "SELECT approach, starts_on, ends_on FROM planning.v_plan WHERE agency_id = :agencyId AND id = :plan")
                .param("agencyId", actor.agencyId().value())
                .param("plan", plan.value())
                .query((row, number) -> new PlanFacts(
                        Approach.valueOf(row.getString("approach")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        expectations))
                .single();
    }

    private static Long[] ids(List<EmployeeId> people) {
        return people.stream().map(EmployeeId::value).toArray(Long[]::new);
    }
}
