package id.teladan.planning;

import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Results of many people's plans at once, a few statements whatever their number. */
@Repository
class PlanAssignmentRepository {

    private final JdbcClient jdbc;

    PlanAssignmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where an assigned result stands already. */
    record Placed(int position, WorkResultId resultId, WorkResultId lineId) {}

    static Long[] ids(Collection<PlanId> plans) {
        return plans.stream().map(PlanId::value).toArray(Long[]::new);
    }

    /** A draft for everybody who has no plan in the year. */
    List<PlanId> begin(AgencyId agency, Set<EmployeeId> people, int year) {
        return of(agency, """
                        INSERT INTO planning.plan
                            (agency_id, employee_id, year, starts_on, ends_on, approach, high_leader, status, unit_id, position_id)
                        SELECT :agencyId, e.id, :year, make_date(:year, 1, 1), make_date(:year, 12, 31), 'KUANTITATIF',
                               e.position_kind IN ('JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA') OR EXISTS (
                                   SELECT FROM organization.v_unit_head h
                                   JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.id = h.unit_id
                                   JOIN planning.independent_unit_kind k
                                     ON k.unit_kind = u.kind
                                    AND make_date(:year, 1, 1) BETWEEN k.effective_from AND coalesce(k.effective_to, 'infinity')
                                   WHERE h.agency_id = :agencyId AND h.employee_id = e.id),
                               'DRAFT', e.unit_id, e.position_id
                        FROM organization.v_employee e
                        WHERE e.agency_id = :agencyId AND e.id = ANY (:people)
                          AND NOT EXISTS (SELECT FROM planning.plan p
                                          WHERE p.agency_id = :agencyId AND p.employee_id = e.id AND p.year = :year
                                            AND p.status NOT IN ('SUPERSEDED', 'CANCELLED'))
                        RETURNING id
                        """)
                .param("people", people(people))
                .param("year", year)
                .query((row, number) -> new PlanId(row.getLong("id")))
                .list();
    }

    /** The draft or returned plan of each person, held until the end of the transaction. */
    Map<EmployeeId, PlanId> lockOpen(AgencyId agency, Set<EmployeeId> people, int year) {
        Map<EmployeeId, PlanId> open = new HashMap<>();
        of(agency, """
                        SELECT p.id, p.employee_id FROM planning.plan p
                        WHERE p.agency_id = :agencyId AND p.status IN ('DRAFT', 'RETURNED') AND p.id IN (
                            SELECT DISTINCT ON (o.employee_id) o.id FROM planning.plan o
                            WHERE o.agency_id = :agencyId AND o.employee_id = ANY (:people) AND o.year = :year
                              AND o.status IN ('DRAFT', 'RETURNED')
                            ORDER BY o.employee_id, o.starts_on DESC, o.id DESC)
                        ORDER BY p.id
                        FOR UPDATE
                        """).param("people", people(people)).param("year", year).query(row -> {
            open.put(new EmployeeId(row.getLong("employee_id")), new PlanId(row.getLong("id")));
        });
        return open;
    }

    /** Those whose line stands in one of the plans. */
    List<Placed> placed(AgencyId agency, Collection<PlanId> plans, List<AssignedResult> results) {
        return of(agency, """
                        SELECT cast(g.position AS int) - 1 AS position, r.id AS result_id, r.line_id
                        FROM unnest(cast(:lines AS bigint[])) WITH ORDINALITY AS g (line_id, position)
                        JOIN planning.work_result r
                          ON r.agency_id = :agencyId AND r.line_id = g.line_id AND r.plan_id = ANY (:plans)
                        """)
                .param(
                        "lines",
                        numbers(
                                results,
                                each -> each.lineId() == null
                                        ? null
                                        : each.lineId().value()))
                .param("plans", ids(plans))
                .query((row, number) -> new Placed(
                        row.getInt("position"),
                        new WorkResultId(row.getLong("result_id")),
                        new WorkResultId(row.getLong("line_id"))))
                .list();
    }

    void reword(AgencyId agency, List<AssignedResult> results, Map<Integer, WorkResultId> rows) {
        List<AssignedResult> there = rows.keySet().stream().map(results::get).toList();
        of(agency, """
                        UPDATE planning.work_result r
                        SET description = g.description, parent_result_id = g.parent_id, parent_goal = NULL, key_indicator_id = NULL,
                            assigner = g.assigner
                        FROM unnest(cast(:rows AS bigint[]), cast(:descriptions AS text[]), cast(:parents AS bigint[]),
                                    cast(:assigners AS text[])) AS g (id, description, parent_id, assigner)
                        WHERE r.agency_id = :agencyId AND r.id = g.id
                        """)
                .param("rows", rows.values().stream().map(WorkResultId::value).toArray(Long[]::new))
                .param("descriptions", texts(there, AssignedResult::description))
                .param("parents", numbers(there, each -> each.parentId().value()))
                .param("assigners", texts(there, AssignedResult::assigner))
                .update();
    }

    /** Shares that are there take the new amount; those that are none any more become their owners' own. */
    void reallot(AgencyId agency, List<AssignedResult> results, Map<Integer, WorkResultId> rows) {
        shares(agency, results, rows, """
                        UPDATE planning.indicator i
                        SET target = coalesce(g.share, i.target), allotted = g.share IS NOT NULL, trajectory = NULL
                        FROM unnest(cast(:rows AS bigint[]), cast(:shares AS numeric[])) AS g (result_id, share)
                        WHERE i.agency_id = :agencyId AND i.result_id = g.result_id AND i.allotted
                        """).update();
    }

    /** @param there positions that need no new result */
    Map<Integer, WorkResultId> insert(
            AgencyId agency, List<AssignedResult> results, Map<EmployeeId, PlanId> open, Set<Integer> there) {
        List<Integer> positions = IntStream.range(0, results.size())
                .boxed()
                .filter(position -> !there.contains(position)
                        && results.get(position).lineId() == null
                        && open.containsKey(results.get(position).employeeId()))
                .toList();
        List<AssignedResult> fresh = positions.stream().map(results::get).toList();
        Map<Integer, WorkResultId> inserted = new HashMap<>();
        of(agency, """
                        WITH given AS (
                            SELECT g.*, coalesce((SELECT max(r.number) FROM planning.work_result r
                                                  WHERE r.agency_id = :agencyId AND r.plan_id = g.plan_id), 0)
                                        + row_number() OVER (PARTITION BY g.plan_id ORDER BY g.position) AS number
                            FROM unnest(cast(:positions AS int[]), cast(:plans AS bigint[]), cast(:descriptions AS text[]),
                                        cast(:parents AS bigint[]), cast(:assigners AS text[]))
                                 AS g (position, plan_id, description, parent_id, assigner)
                        ),
                        inserted AS (
                            INSERT INTO planning.work_result
                                (agency_id, plan_id, number, kind, description, parent_result_id, assigner)
                            SELECT :agencyId, plan_id, number, 'UTAMA', description, parent_id, assigner FROM given
                            RETURNING id, plan_id, number
                        )
                        SELECT given.position, inserted.id
                        FROM inserted JOIN given ON given.plan_id = inserted.plan_id AND given.number = inserted.number
                        """)
                .param("positions", positions.toArray(Integer[]::new))
                .param(
                        "plans",
                        numbers(
                                fresh,
                                each -> Objects.requireNonNull(open.get(each.employeeId()))
                                        .value()))
                .param("descriptions", texts(fresh, AssignedResult::description))
                .param("parents", numbers(fresh, each -> each.parentId().value()))
                .param("assigners", texts(fresh, AssignedResult::assigner))
                .query(row -> {
                    inserted.put(row.getInt("position"), new WorkResultId(row.getLong("id")));
                });
        return inserted;
    }

    /** An indicator as the leader's, with the share as its target, where a result has none yet. */
    void allot(AgencyId agency, List<AssignedResult> results, Map<Integer, WorkResultId> rows) {
        List<AssignedResult> given = rows.keySet().stream().map(results::get).toList();
        shares(agency, results, rows, """
                        INSERT INTO planning.indicator
                            (agency_id, result_id, number, aspect, description, target, unit, direction, measurement, allotted)
                        SELECT :agencyId, g.result_id,
                               coalesce((SELECT max(i.number) FROM planning.indicator i
                                         WHERE i.agency_id = :agencyId AND i.result_id = g.result_id), 0) + 1,
                               m.aspect, m.description, g.share, m.unit, m.direction, m.measurement, true
                        FROM unnest(cast(:rows AS bigint[]), cast(:shares AS numeric[]), cast(:measures AS bigint[]),
                                    cast(:parents AS bigint[])) AS g (result_id, share, measure_id, parent_id)
                        JOIN planning.indicator m
                          ON m.agency_id = :agencyId AND m.result_id = g.parent_id AND m.line_id = g.measure_id
                        WHERE g.share IS NOT NULL
                          AND NOT EXISTS (SELECT FROM planning.indicator i
                                          WHERE i.agency_id = :agencyId AND i.result_id = g.result_id AND i.allotted)
                        """)
                .param(
                        "measures",
                        numbers(
                                given,
                                each -> each.measureId() == null
                                        ? null
                                        : each.measureId().value()))
                .param("parents", numbers(given, each -> each.parentId().value()))
                .update();
    }

    /** Lines in these plans under which nothing hangs. */
    Set<WorkResultId> removable(AgencyId agency, Collection<PlanId> plans, Set<WorkResultId> lines) {
        return new HashSet<>(of(agency, """
                        SELECT r.line_id FROM planning.work_result r
                        WHERE r.agency_id = :agencyId AND r.plan_id = ANY (:plans) AND r.line_id = ANY (:lines)
                          AND NOT EXISTS (SELECT FROM planning.work_result c
                                          WHERE c.agency_id = :agencyId AND c.parent_result_id = r.id)
                          AND NOT EXISTS (SELECT FROM planning.work_result c
                                          WHERE c.agency_id = :agencyId AND c.origin_id = r.id)
                          AND NOT EXISTS (SELECT FROM planning.result_link l
                                          WHERE l.agency_id = :agencyId AND l.parent_id = r.id)
                        """)
                .param("plans", ids(plans))
                .param("lines", lines(lines))
                .query((row, number) -> new WorkResultId(row.getLong("line_id")))
                .list());
    }

    void deleteIndicators(AgencyId agency, Collection<PlanId> plans, Set<WorkResultId> lines) {
        of(agency, """
                        DELETE FROM planning.indicator i USING planning.work_result r
                        WHERE i.agency_id = :agencyId AND r.agency_id = :agencyId AND i.result_id = r.id
                          AND r.plan_id = ANY (:plans) AND r.line_id = ANY (:lines)
                        """).param("plans", ids(plans)).param("lines", lines(lines)).update();
    }

    void deleteResults(AgencyId agency, Collection<PlanId> plans, Set<WorkResultId> lines) {
        of(agency, """
                        DELETE FROM planning.work_result
                        WHERE agency_id = :agencyId AND plan_id = ANY (:plans) AND line_id = ANY (:lines)
                        """).param("plans", ids(plans)).param("lines", lines(lines)).update();
    }

    /** Main results first, as on the form. */
    void renumber(AgencyId agency, Collection<PlanId> plans) {
        of(agency, """
                        UPDATE planning.work_result r SET number = ordered.number
                        FROM (SELECT id, row_number() OVER (PARTITION BY plan_id ORDER BY kind = 'TAMBAHAN', number, id) AS number
                              FROM planning.work_result
                              WHERE agency_id = :agencyId AND plan_id = ANY (:plans)) ordered
                        WHERE r.agency_id = :agencyId AND r.id = ordered.id AND r.number <> ordered.number
                        """).param("plans", ids(plans)).update();
    }

    void advance(AgencyId agency, Collection<PlanId> plans) {
        of(agency, "UPDATE planning.plan SET version = version + 1 WHERE agency_id = :agencyId AND id = ANY (:plans)")
                .param("plans", ids(plans))
                .update();
    }

    private StatementSpec shares(
            AgencyId agency, List<AssignedResult> results, Map<Integer, WorkResultId> rows, String sql) {
        List<AssignedResult> given = rows.keySet().stream().map(results::get).toList();
        return of(agency, sql)
                .param("rows", rows.values().stream().map(WorkResultId::value).toArray(Long[]::new))
                .param("shares", texts(given, each -> amount(each.share())));
    }

    private StatementSpec of(AgencyId agency, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value());
    }

    private static Long[] people(Set<EmployeeId> people) {
        return people.stream().map(EmployeeId::value).toArray(Long[]::new);
    }

    private static Long[] lines(Set<WorkResultId> lines) {
        return lines.stream().map(WorkResultId::value).toArray(Long[]::new);
    }

    private static Long[] numbers(List<AssignedResult> results, Function<AssignedResult, @Nullable Long> number) {
        return results.stream().map(number).toArray(Long[]::new);
    }

    private static String[] texts(List<AssignedResult> results, Function<AssignedResult, @Nullable String> text) {
        return results.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable String amount(@Nullable BigDecimal share) {
        return share == null ? null : share.toPlainString();
    }
}
