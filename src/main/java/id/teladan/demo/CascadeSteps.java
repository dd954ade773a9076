package id.teladan.demo;

import java.util.List;

/** This year's matrices of those who lead a unit, as they must have been filled in for the plans to be what they are. */
final class CascadeSteps {

    static final List<HistoryStep> ALL = List.of(
            new HistoryStep("roles", """
                    CREATE TEMP TABLE demo_role ON COMMIT DROP AS
                    SELECT p.employee_id AS leader_id, p.led_unit_id AS unit_id, i.id AS line_id, below.employee_id,
                           below.id AS result_id, below.number, below.description
                    FROM demo_clock c
                    JOIN demo_result below ON below.year = c.year AND NOT below.high
                    JOIN demo_plan q ON q.id = below.plan_id AND q.status = 'AGREED'
                    JOIN demo_parent above
                        ON above.employee_id = below.assessor_id AND above.year = below.year AND above.topic = below.topic
                    JOIN demo_indicator i ON i.result_id = above.id AND i.number = 1
                    JOIN demo_plan p ON p.id = i.plan_id AND p.status = 'AGREED' AND p.led_unit_id IS NOT NULL
                    """),
            new HistoryStep("role statistics", "ANALYZE demo_role"),
            new HistoryStep("cascade.matrix", """
                    INSERT INTO cascade.matrix (agency_id, year, level, name, owner_id, leader_id, unit_id, created_at)
                    SELECT DISTINCT c.agency_id, c.year, 'UNIT', 'Matriks unit', r.leader_id, r.leader_id, r.unit_id,
                           make_date(c.year, 1, 6)::timestamptz
                    FROM demo_clock c
                    CROSS JOIN demo_role r
                    """),
            new HistoryStep("cascade.matrix_member", """
                    INSERT INTO cascade.matrix_member (agency_id, matrix_id, employee_id)
                    SELECT DISTINCT m.agency_id, m.id, a.employee_id
                    FROM demo_clock c
                    JOIN cascade.matrix m ON m.agency_id = c.agency_id
                    JOIN organization.v_assessor a
                      ON a.agency_id = c.agency_id AND a.assessor_id = m.leader_id
                     AND c.today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity')
                    JOIN organization.employee e ON e.agency_id = c.agency_id AND e.id = a.employee_id AND e.active
                    """),
            new HistoryStep("cascade.matrix_cell", """
                    INSERT INTO cascade.matrix_cell
                        (agency_id, matrix_id, member_id, line_id, role, issued_role, issued_version, issued_at, issued_by, state,
                         result_line_id, seen_at)
                    SELECT DISTINCT ON (w.id, r.line_id)
                           c.agency_id, m.id, w.id, r.line_id, r.description, r.description, 1,
                           make_date(c.year, 1, 8)::timestamptz, l.name, 'IN_PLAN', r.result_id, make_date(c.year, 1, 9)::timestamptz
                    FROM demo_clock c
                    CROSS JOIN demo_role r
                    JOIN cascade.matrix m ON m.agency_id = c.agency_id AND m.leader_id = r.leader_id AND m.year = c.year
                    JOIN cascade.matrix_member w
                      ON w.agency_id = c.agency_id AND w.matrix_id = m.id AND w.employee_id = r.employee_id
                    JOIN organization.v_employee l ON l.agency_id = c.agency_id AND l.id = r.leader_id
                    ORDER BY w.id, r.line_id, r.number
                    """),
            new HistoryStep("cascade.matrix_column", """
                    INSERT INTO cascade.matrix_column (agency_id, matrix_id, line_id, method, issued_method, issued_at)
                    SELECT DISTINCT x.agency_id, x.matrix_id, x.line_id, 'OUTPUT_ANTARA', 'OUTPUT_ANTARA', x.issued_at
                    FROM demo_clock c
                    JOIN cascade.matrix_cell x ON x.agency_id = c.agency_id
                    """));

    private CascadeSteps() {}
}
