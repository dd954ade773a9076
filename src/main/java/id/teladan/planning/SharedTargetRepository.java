package id.teladan.planning;

import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class SharedTargetRepository {

    /** The people of a group: a team if there is no unit. */
    private static final String GROUP = """
            WITH person AS (
                SELECT e.id, e.name, e.plain_name, e.position_name, e.unit_name,
                       e.position_kind LIKE 'JPT%' OR EXISTS (
                           SELECT FROM organization.v_unit_head h
                           WHERE h.agency_id = :agencyId AND h.employee_id = e.id) AS leads
                FROM organization.v_employee e
                WHERE e.agency_id = :agencyId AND e.active AND e.nip IS NOT NULL
                  AND (:positionName = '' OR e.position_name = :positionName)
                  AND CASE WHEN cast(:unit AS bigint) IS NULL
                      THEN EXISTS (SELECT FROM organization.v_assessor a
                                   WHERE a.agency_id = :agencyId AND a.employee_id = e.id AND a.assessor_id = :self
                                     AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity'))
                      ELSE EXISTS (SELECT FROM organization.v_unit_path u
                                   WHERE u.agency_id = :agencyId AND u.ancestor_id = :unit AND u.descendant_id = e.unit_id)
                      END
            )
            """;

    private final JdbcClient jdbc;

    SharedTargetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> positions(Actor actor, TargetGroup group, LocalDate today) {
        return of(actor, group, today, GROUP + "SELECT DISTINCT position_name FROM person ORDER BY position_name")
                .query(String.class)
                .list();
    }

    List<SharedTargetPerson> people(Actor actor, TargetGroup group, String description, LocalDate today) {
        return of(actor, group, today, GROUP + """
                SELECT e.id AS employee_id, e.name, e.position_name, e.unit_name,
                       CASE WHEN EXISTS (
                                SELECT FROM planning.plan p
                                JOIN planning.work_result r ON r.agency_id = :agencyId AND r.plan_id = p.id
                                WHERE p.agency_id = :agencyId AND p.employee_id = e.id AND p.year = :year
                                  AND p.status NOT IN ('SUPERSEDED', 'CANCELLED', 'CLOSED')
                                  AND lower(r.description) = lower(:description)) THEN 'ALREADY_THERE'
                            WHEN open.id IS NOT NULL THEN 'ADDED'
                            WHEN EXISTS (
                                SELECT FROM planning.plan p
                                WHERE p.agency_id = :agencyId AND p.employee_id = e.id AND p.year = :year
                                  AND p.status NOT IN ('SUPERSEDED', 'CANCELLED', 'CLOSED')) THEN 'LOCKED'
                            WHEN e.leads THEN 'LEADER'
                            ELSE 'BEGUN' END AS state
                FROM person e
                LEFT JOIN LATERAL (
                    SELECT p.id FROM planning.plan p
                    WHERE p.agency_id = :agencyId AND p.employee_id = e.id AND p.year = :year AND p.status IN ('DRAFT', 'RETURNED')
                    LIMIT 1) open ON true
                ORDER BY e.plain_name, e.id
                """)
                .param("description", description)
                .param("year", today.getYear())
                .query(SharedTargetPerson.class)
                .list();
    }

    void beginPlans(Actor actor, List<EmployeeId> people, int year) {
        jdbc.sql("""
                        INSERT INTO planning.plan (agency_id, employee_id, year, starts_on, ends_on, approach, status)
                        SELECT :agencyId, person, :year, make_date(:year, 1, 1), make_date(:year, 12, 31), 'KUANTITATIF', 'DRAFT'
                        FROM unnest(:people) AS person
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("people", ids(people))
                .param("year", year)
                .update();
    }

    /** Into the one open plan of each; its next version, so that an older form is told. */
    void insertResult(Actor actor, List<EmployeeId> people, int year, ResultRevision result) {
        jdbc.sql("""
                        WITH open AS (
                            UPDATE planning.plan SET version = version + 1
                            WHERE agency_id = :agencyId AND employee_id = ANY (:people) AND year = :year
                              AND status IN ('DRAFT', 'RETURNED')
                            RETURNING id
                        ),
                        added AS (
                            INSERT INTO planning.work_result (agency_id, plan_id, number, kind, description, parent_goal, assigner)
                            SELECT :agencyId, o.id,
                                   coalesce((SELECT max(r.number) FROM planning.work_result r
                                             WHERE r.agency_id = :agencyId AND r.plan_id = o.id), 0) + 1,
                                   :kind, :description, :parentGoal, :assigner
                            FROM open o
                            RETURNING id
                        )
                        INSERT INTO planning.indicator
                            (agency_id, result_id, number, aspect, description, target, target_max, unit, direction, measurement,
                             perspective)
                        SELECT :agencyId, a.id, i.*
                        FROM added a
                        CROSS JOIN unnest(:numbers, :aspects, :descriptions, :targets, :targetMaxes, :units, :directions,
                                          :measurements, :perspectives) AS i
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("people", ids(people))
                .param("year", year)
                .param("kind", result.kind().name())
                .param("description", result.description())
                .param("parentGoal", blankToNull(result.parentGoal()))
                .param("assigner", blankToNull(result.assigner()))
                .params(IndicatorColumns.of(result.indicators()))
                .update();
    }

    private StatementSpec of(Actor actor, TargetGroup group, LocalDate today, String sql) {
        return jdbc.sql(sql)
                .param("agencyId", actor.agencyId().value())
                .param(
                        "self",
                        actor.employeeId() == null ? null : actor.employeeId().value(),
                        java.sql.Types.BIGINT)
                .param("unit", group.unit() == null ? null : group.unit().value(), java.sql.Types.BIGINT)
                .param("positionName", group.positionName().strip())
                .param("today", today);
    }

    private static Long[] ids(List<EmployeeId> people) {
        return people.stream().map(EmployeeId::value).toArray(Long[]::new);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
