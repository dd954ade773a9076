package id.teladan.planning;

import id.teladan.shared.AgencyId;
import id.teladan.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** How far people have come with their plans, for many at once. */
@Repository
class PlanStageQueries {

    /**
     * One plan per person of :year: the one of today, and one that counts before one that shall replace it. Then who stands
     * where, among the people of the units in {@code place (unit_id, row_id)}, which the statement begins with.
     */
    static final String STAGED = """
            counted AS (
                SELECT DISTINCT ON (p.employee_id) p.employee_id, p.id, p.status, p.starts_on, p.begun_at, p.submitted_at, p.agreed_at
                FROM planning.plan p
                WHERE p.agency_id = :agencyId AND p.year = :year AND p.status NOT IN ('SUPERSEDED', 'CANCELLED')
                ORDER BY p.employee_id, :today BETWEEN p.starts_on AND p.ends_on DESC, p.status IN ('AGREED', 'CLOSED') DESC,
                         p.starts_on DESC, p.id DESC
            ),
            staged AS (
                SELECT place.row_id, e.id AS employee_id, e.name, e.plain_name, e.position_name, e.unit_name,
                       c.id AS plan_id, c.begun_at, c.submitted_at, c.agreed_at,
                       CASE WHEN c.id IS NULL THEN 'NOT_BEGUN'
                            WHEN c.status IN ('AGREED', 'CLOSED') THEN 'AGREED'
                            WHEN c.status IN ('SUBMITTED', 'RETURNED') THEN c.status
                            ELSE 'DRAFT' END AS stage,
                       c.status IS DISTINCT FROM 'AGREED' AND c.status IS DISTINCT FROM 'CLOSED' AND :today > :deadline
                           AND coalesce(c.starts_on, :deadline) <= :deadline AS overdue
                FROM place
                JOIN organization.v_employee e
                  ON e.agency_id = :agencyId AND e.unit_id = place.unit_id AND e.active AND e.nip IS NOT NULL
                LEFT JOIN counted c ON c.employee_id = e.id
            )
            """;

    /** All people of a unit and of those beneath it. */
    static final String WITHIN = """
            WITH place AS (
                SELECT p.descendant_id AS unit_id, p.ancestor_id AS row_id
                FROM organization.v_unit_path p
                WHERE p.agency_id = :agencyId AND p.ancestor_id = :unit
            ),
            """;

    private final JdbcClient jdbc;

    PlanStageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The government itself; empty before its units are in. */
    Optional<UnitId> root(AgencyId agency) {
        return jdbc.sql("SELECT id FROM organization.v_unit WHERE agency_id = :agencyId AND parent_id IS NULL")
                .param("agencyId", agency.value())
                .query((row, number) -> new UnitId(row.getLong("id")))
                .optional();
    }

    /** A row per unit directly beneath, and first one for those who are directly in the unit itself, if anybody is. */
    List<UnitProgress> beneath(AgencyId agency, UnitId unit, int year, LocalDate today, LocalDate deadline) {
        return of(agency, unit, year, today, deadline, """
                        WITH child AS (
                            SELECT u.id, u.name
                            FROM organization.v_unit u
                            WHERE u.agency_id = :agencyId AND u.parent_id = :unit
                              AND coalesce(u.valid_until, 'infinity') >= :today
                        ),
                        place AS (
                            SELECT p.descendant_id AS unit_id, child.id AS row_id
                            FROM child
                            JOIN organization.v_unit_path p ON p.agency_id = :agencyId AND p.ancestor_id = child.id
                            UNION ALL
                            SELECT :unit, :unit
                        ),
                        """ + STAGED + """
                        , tally AS (
                            SELECT row_id,
                                   count(*) AS people,
                                   count(*) FILTER (WHERE stage = 'NOT_BEGUN') AS not_begun,
                                   count(*) FILTER (WHERE stage = 'DRAFT') AS draft,
                                   count(*) FILTER (WHERE stage = 'SUBMITTED') AS submitted,
                                   count(*) FILTER (WHERE stage = 'RETURNED') AS returned,
                                   count(*) FILTER (WHERE stage = 'AGREED') AS agreed,
                                   count(*) FILTER (WHERE overdue) AS overdue
                            FROM staged
                            GROUP BY row_id
                        )
                        SELECT u.id AS unit_id, u.name, u.id = :unit AS direct,
                               coalesce(t.people, 0) AS people, coalesce(t.not_begun, 0) AS not_begun,
                               coalesce(t.draft, 0) AS draft, coalesce(t.submitted, 0) AS submitted,
                               coalesce(t.returned, 0) AS returned, coalesce(t.agreed, 0) AS agreed,
                               coalesce(t.overdue, 0) AS overdue,
                               u.id <> :unit AND EXISTS (SELECT FROM organization.v_unit k
                                                         WHERE k.agency_id = :agencyId AND k.parent_id = u.id) AS has_units
                        FROM organization.v_unit u
                        LEFT JOIN tally t ON t.row_id = u.id
                        WHERE u.agency_id = :agencyId AND (u.id IN (SELECT id FROM child) OR u.id = :unit AND t.people > 0)
                        ORDER BY u.id <> :unit, u.name
                        """)
                .query(UnitProgress.class)
                .list();
    }

    /**
     * @param stage null for all
     * @param limit null for all
     */
    List<PersonProgress> people(
            AgencyId agency,
            UnitId unit,
            int year,
            LocalDate today,
            LocalDate deadline,
            @Nullable PlanStage stage,
            boolean overdueOnly,
            @Nullable Integer limit,
            int offset) {
        return of(agency, unit, year, today, deadline, WITHIN + STAGED + """
                        , wanted AS (
                            SELECT s.*
                            FROM staged s
                            WHERE (cast(:stage AS text) IS NULL OR s.stage = :stage) AND (s.overdue OR NOT :overdueOnly)
                            ORDER BY s.plain_name, s.employee_id
                            LIMIT cast(:limit AS bigint) OFFSET :offset
                        )
                        SELECT w.employee_id, w.name, w.position_name, w.unit_name, w.stage, w.overdue, w.plan_id,
                               CASE w.stage
                                   WHEN 'DRAFT' THEN w.begun_at
                                   WHEN 'SUBMITTED' THEN w.submitted_at
                                   WHEN 'AGREED' THEN w.agreed_at
                                   WHEN 'RETURNED' THEN (SELECT max(t.at) FROM planning.plan_transition t
                                                         WHERE t.agency_id = :agencyId AND t.plan_id = w.plan_id
                                                           AND t.to_status = 'RETURNED')
                               END AS since,
                               above.name AS assessor_name,
                               (SELECT max(r.at) FROM planning.reminder r
                                WHERE r.agency_id = :agencyId AND r.year = :year
                                  AND r.employee_id = CASE w.stage WHEN 'SUBMITTED' THEN above.id ELSE w.employee_id END)
                                   AS reminded_at
                        FROM wanted w
                        LEFT JOIN organization.v_assessor a
                          ON a.agency_id = :agencyId AND a.employee_id = w.employee_id
                         AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity')
                        LEFT JOIN organization.v_employee above ON above.agency_id = :agencyId AND above.id = a.assessor_id
                        ORDER BY w.plain_name, w.employee_id
                        """)
                .param("stage", stage == null ? null : stage.name())
                .param("overdueOnly", overdueOnly)
                .param("limit", limit)
                .param("offset", offset)
                .query(PersonProgress.class)
                .list();
    }

    private StatementSpec of(AgencyId agency, UnitId unit, int year, LocalDate today, LocalDate deadline, String sql) {
        return jdbc.sql(sql)
                .param("agencyId", agency.value())
                .param("unit", unit.value())
                .param("year", year)
                .param("today", today)
                .param("deadline", deadline);
    }
}
