package id.teladan.cascade;

import id.teladan.performance.KeyIndicatorId;
import id.teladan.planning.PlanId;
import id.teladan.shared.AgencyId;
import id.teladan.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What nobody carries and what supports nothing, for a unit and all beneath it. */
@Repository
class CoverageQueries {

    /** The people of the unit, and what they have planned: the agreed edition, or the first while none is. */
    private static final String PLANNED = """
            WITH RECURSIVE person AS (
                SELECT e.id, e.name, e.plain_name, e.position_name, e.unit_name
                FROM organization.v_unit_path w
                JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.unit_id = w.descendant_id AND e.active
                WHERE w.agency_id = :agencyId AND w.ancestor_id = :unit
            ),
            planned AS (
                SELECT r.id, r.line_id, r.parent_line_id, r.parent_goal, r.key_indicator_id, r.kind, r.number, r.description,
                       p.id AS plan_id, p.employee_id, p.high_leader, p.approach
                FROM planning.v_plan p
                JOIN planning.v_work_result r ON r.agency_id = :agencyId AND r.plan_id = p.id
                WHERE p.agency_id = :agencyId AND p.year = :year AND p.status NOT IN ('SUPERSEDED', 'CANCELLED')
                  AND (p.replaces_id IS NULL OR p.agreed_at IS NOT NULL)
            )
            """;

    private final JdbcClient jdbc;

    CoverageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Key indicators of the units, in force or being drawn up, that nothing beneath them serves. */
    List<Gap> unserved(AgencyId agency, UnitId unit, int year) {
        return of(agency, unit, year, PLANNED + """
                        SELECT u.name, u.name AS unit_name, k.name AS text, NULL::numeric AS target, NULL::numeric AS shared,
                               NULL::text AS unit, NULL::bigint AS matrix_id, NULL::bigint AS line_id, NULL::bigint AS plan_id,
                               k.id AS key_indicator_id
                        FROM organization.v_unit_path w
                        JOIN performance.v_indicator k ON k.agency_id = :agencyId AND k.unit_id = w.descendant_id AND k.year = :year
                        JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.id = k.unit_id
                        WHERE w.agency_id = :agencyId AND w.ancestor_id = :unit
                          AND NOT EXISTS (SELECT FROM performance.v_indicator b WHERE b.agency_id = :agencyId AND b.parent_id = k.id)
                          AND k.id NOT IN (SELECT p.key_indicator_id FROM planned p WHERE p.key_indicator_id IS NOT NULL)
                        ORDER BY u.name, k.objective_number, k.number LIMIT :most
                        """)
                .query(row(GapKind.UNSERVED))
                .list();
    }

    /** Loads of key indicators whose shares among lower units differ from their target. */
    List<Gap> unevenPromises(AgencyId agency, UnitId unit, int year) {
        return of(agency, unit, year, """
                        SELECT u.name, u.name AS unit_name, k.name AS text, k.target, b.shared, k.unit, NULL::bigint AS matrix_id,
                               NULL::bigint AS line_id, NULL::bigint AS plan_id, k.id AS key_indicator_id
                        FROM organization.v_unit_path w
                        JOIN performance.v_indicator k ON k.agency_id = :agencyId AND k.unit_id = w.descendant_id AND k.year = :year
                        JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.id = k.unit_id
                        JOIN (SELECT parent_id, sum(share) AS shared FROM performance.v_indicator
                              WHERE agency_id = :agencyId AND year = :year AND cascade_kind = 'LOAD'
                              GROUP BY parent_id) b ON b.parent_id = k.id
                        WHERE w.agency_id = :agencyId AND w.ancestor_id = :unit AND b.shared <> k.target
                        ORDER BY u.name, k.objective_number, k.number LIMIT :most
                        """).query(row(GapKind.UNEVEN)).list();
    }

    /** Main results of people who assess others, with no result and no role beneath them. */
    List<Gap> uncarried(AgencyId agency, UnitId unit, int year, LocalDate today) {
        return of(agency, unit, year, PLANNED + """
                        SELECT e.name, e.unit_name, r.description AS text, NULL::numeric AS target, NULL::numeric AS shared,
                               NULL::text AS unit, m.id AS matrix_id,
                               (SELECT i.id FROM planning.v_indicator i
                                WHERE i.agency_id = :agencyId AND i.result_id = r.id ORDER BY i.number LIMIT 1) AS line_id, r.plan_id,
                               NULL::bigint AS key_indicator_id
                        FROM person e
                        JOIN planned r ON r.employee_id = e.id AND r.kind = 'UTAMA'
                        LEFT JOIN cascade.matrix m
                          ON m.agency_id = :agencyId AND m.leader_id = e.id AND m.year = :year AND m.level = 'UNIT'
                        WHERE EXISTS (SELECT FROM organization.v_assessor a
                                      WHERE a.agency_id = :agencyId AND a.assessor_id = e.id
                                        AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity'))
                          AND NOT EXISTS (SELECT FROM planned c WHERE c.parent_line_id = r.line_id)
                          AND NOT EXISTS (
                              SELECT FROM cascade.matrix n
                              JOIN cascade.matrix_column k
                                ON k.agency_id = :agencyId AND k.matrix_id = n.id
                               AND (k.self_done OR EXISTS (SELECT FROM cascade.matrix_cell c
                                                           WHERE c.agency_id = :agencyId AND c.matrix_id = n.id
                                                             AND c.line_id = k.line_id AND c.role IS NOT NULL
                                                             AND c.state NOT IN ('DRAFT', 'REFUSED')))
                              WHERE n.agency_id = :agencyId AND n.leader_id = e.id AND n.year = :year
                                AND (k.line_id = r.line_id AND n.level = 'TEAM'
                                     OR n.level = 'UNIT' AND k.line_id IN (SELECT i.id FROM planning.v_indicator i
                                                                           WHERE i.agency_id = :agencyId AND i.result_id = r.id)))
                        ORDER BY e.plain_name, e.id, r.number LIMIT :most
                        """)
                .param("today", today)
                .query(row(GapKind.UNCARRIED))
                .list();
    }

    /** Loads whose shares, as they are written now or as they were issued, differ from the leader's target of now. */
    List<Gap> uneven(AgencyId agency, UnitId unit, int year) {
        return of(agency, unit, year, PLANNED + """
                        , load AS (
                            SELECT m.id AS matrix_id, m.leader_id, k.line_id, k.issued_target, i.description, i.target, i.unit, i.plan_id,
                                   (SELECT sum(c.share) FROM cascade.matrix_cell c
                                    WHERE c.agency_id = :agencyId AND c.matrix_id = m.id AND c.line_id = k.line_id) AS shared
                            FROM cascade.matrix m
                            JOIN cascade.matrix_column k
                              ON k.agency_id = :agencyId AND k.matrix_id = m.id AND k.method = 'BEBAN_TARGET'
                            JOIN LATERAL (
                                SELECT v.description, v.target, v.unit, v.plan_id FROM planning.v_indicator v
                                WHERE v.agency_id = :agencyId AND v.employee_id = m.leader_id AND v.year = :year
                                  AND v.plan_status NOT IN ('SUPERSEDED', 'CANCELLED')
                                  AND (m.level = 'UNIT' AND v.id = k.line_id
                                       OR m.level = 'TEAM' AND v.measurement = 'CUMULATIVE' AND v.direction = 'MAXIMIZE'
                                          AND v.result_id IN (SELECT r.id FROM planned r WHERE r.line_id = k.line_id))
                                ORDER BY v.number LIMIT 1) i ON true
                            WHERE m.agency_id = :agencyId AND m.year = :year
                        )
                        SELECT e.name, e.unit_name, l.description AS text, l.target, coalesce(l.shared, 0) AS shared, l.unit,
                               l.matrix_id, l.line_id, l.plan_id,
                               NULL::bigint AS key_indicator_id
                        FROM person e
                        JOIN load l ON l.leader_id = e.id
                        WHERE l.shared IS NOT NULL
                          AND (l.shared <> l.target OR l.issued_target IS NOT NULL AND l.issued_target <> l.target)
                        ORDER BY e.plain_name, e.id, l.line_id LIMIT :most
                        """).query(row(GapKind.UNEVEN)).list();
    }

    /** Main results without a superior's result or a goal; those of heads have nobody above to serve. */
    List<Gap> unsupporting(AgencyId agency, UnitId unit, int year) {
        return of(agency, unit, year, PLANNED + """
                        SELECT e.name, e.unit_name, r.description AS text, NULL::numeric AS target, NULL::numeric AS shared,
                               NULL::text AS unit, NULL::bigint AS matrix_id, NULL::bigint AS line_id, r.plan_id,
                               NULL::bigint AS key_indicator_id
                        FROM person e
                        JOIN planned r ON r.employee_id = e.id AND r.kind = 'UTAMA'
                        WHERE NOT r.high_leader AND r.approach = 'KUANTITATIF' AND r.parent_line_id IS NULL AND r.parent_goal IS NULL
                        ORDER BY e.plain_name, e.id, r.number LIMIT :most
                        """)
                .query(row(GapKind.UNSUPPORTING))
                .list();
    }

    /** People of a leader who has a matrix, in it or not, to whom no matrix gives a role. */
    List<Gap> roleless(AgencyId agency, UnitId unit, int year, LocalDate today) {
        return of(agency, unit, year, PLANNED + """
                        SELECT e.name, e.unit_name, e.position_name AS text, NULL::numeric AS target, NULL::numeric AS shared,
                               NULL::text AS unit, m.id AS matrix_id, NULL::bigint AS line_id, NULL::bigint AS plan_id,
                               NULL::bigint AS key_indicator_id
                        FROM person e
                        JOIN organization.v_assessor a
                          ON a.agency_id = :agencyId AND a.employee_id = e.id
                         AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity')
                        JOIN cascade.matrix m
                          ON m.agency_id = :agencyId AND m.leader_id = a.assessor_id AND m.year = :year AND m.level = 'UNIT'
                        WHERE NOT EXISTS (SELECT FROM cascade.matrix_member p
                                          JOIN cascade.matrix n ON n.agency_id = :agencyId AND n.id = p.matrix_id AND n.year = :year
                                          JOIN cascade.matrix_cell c
                                            ON c.agency_id = :agencyId AND c.member_id = p.id AND c.role IS NOT NULL
                                          WHERE p.agency_id = :agencyId AND p.employee_id = e.id)
                        ORDER BY e.plain_name, e.id LIMIT :most
                        """)
                .param("today", today)
                .query(row(GapKind.ROLELESS))
                .list();
    }

    /** Results that are reached again on the way up from themselves. */
    List<Gap> circular(AgencyId agency, UnitId unit, int year) {
        return of(agency, unit, year, PLANNED + """
                        , climb AS (
                            SELECT r.line_id AS start, r.parent_line_id AS line_id, ARRAY[r.line_id] AS passed, false AS round
                            FROM planned r
                            WHERE r.parent_line_id IS NOT NULL AND r.employee_id IN (SELECT id FROM person)
                            UNION ALL
                            SELECT c.start, r.parent_line_id, c.passed || r.line_id, r.line_id = c.start
                            FROM climb c
                            JOIN planned r ON r.line_id = c.line_id
                            WHERE NOT c.round AND (r.line_id = c.start OR r.line_id <> ALL (c.passed)) AND cardinality(c.passed) < 20
                        )
                        SELECT e.name, e.unit_name, r.description AS text, NULL::numeric AS target, NULL::numeric AS shared,
                               NULL::text AS unit, NULL::bigint AS matrix_id, NULL::bigint AS line_id, r.plan_id,
                               NULL::bigint AS key_indicator_id
                        FROM person e
                        JOIN planned r ON r.employee_id = e.id
                        WHERE r.line_id IN (SELECT start FROM climb WHERE round)
                        ORDER BY e.plain_name, e.id, r.number LIMIT :most
                        """)
                .query(row(GapKind.CIRCULAR))
                .list();
    }

    private StatementSpec of(AgencyId agency, UnitId unit, int year, String sql) {
        return jdbc.sql(sql)
                .param("agencyId", agency.value())
                .param("unit", unit.value())
                .param("year", year)
                .param("most", Coverage.MOST + 1);
    }

    private static RowMapper<Gap> row(GapKind kind) {
        return (row, number) -> new Gap(
                kind,
                row.getString("name"),
                row.getString("unit_name"),
                row.getString("text"),
                row.getBigDecimal("target"),
                row.getBigDecimal("shared"),
                row.getString("unit"),
                MatrixRepository.optional(row, "matrix_id").map(MatrixId::new).orElse(null),
                MatrixRepository.optional(row, "line_id").map(ColumnId::new).orElse(null),
                MatrixRepository.optional(row, "plan_id").map(PlanId::new).orElse(null),
                MatrixRepository.optional(row, "key_indicator_id")
                        .map(KeyIndicatorId::new)
                        .orElse(null));
    }
}
