package id.teladan.demo;

import java.util.List;

/** This year's matrices of those who lead a unit, as they must have been filled in for the plans to be what they are. */
final class CascadeSteps {

    static final List<HistoryStep> ALL = List.of(
            new HistoryStep("cascade.matrix", """
                    INSERT INTO cascade.matrix (agency_id, year, level, name, owner_id, leader_id, unit_id, created_at)
                    SELECT c.agency_id, c.year, 'UNIT', 'Matriks unit', e.id, e.id, e.unit_id, make_date(c.year, 1, 6)::timestamptz
                    FROM demo_clock c
                    JOIN organization.employee e ON e.agency_id = c.agency_id AND e.active
                    WHERE EXISTS (SELECT FROM organization.v_unit_head h WHERE h.agency_id = c.agency_id AND h.employee_id = e.id)
                      AND EXISTS (SELECT FROM planning.plan p
                                  JOIN planning.work_result r ON r.agency_id = c.agency_id AND r.plan_id = p.id
                                  JOIN planning.work_result below ON below.agency_id = c.agency_id AND below.parent_result_id = r.id
                                  WHERE p.agency_id = c.agency_id AND p.employee_id = e.id AND p.year = c.year AND p.status = 'AGREED')
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
                    SELECT DISTINCT ON (w.id, i.line_id)
                           c.agency_id, m.id, w.id, i.line_id, below.description, below.description, 1,
                           make_date(c.year, 1, 8)::timestamptz, l.name, 'IN_PLAN', below.line_id, make_date(c.year, 1, 9)::timestamptz
                    FROM demo_clock c
                    JOIN cascade.matrix m ON m.agency_id = c.agency_id
                    JOIN organization.v_employee l ON l.agency_id = c.agency_id AND l.id = m.leader_id
                    JOIN planning.plan p
                      ON p.agency_id = c.agency_id AND p.employee_id = m.leader_id AND p.year = c.year AND p.status = 'AGREED'
                    JOIN planning.work_result r ON r.agency_id = c.agency_id AND r.plan_id = p.id
                    JOIN planning.indicator i ON i.agency_id = c.agency_id AND i.result_id = r.id AND i.number = 1
                    JOIN planning.work_result below ON below.agency_id = c.agency_id AND below.parent_result_id = r.id
                    JOIN planning.plan q ON q.agency_id = c.agency_id AND q.id = below.plan_id AND q.status = 'AGREED'
                    JOIN cascade.matrix_member w
                      ON w.agency_id = c.agency_id AND w.matrix_id = m.id AND w.employee_id = q.employee_id
                    ORDER BY w.id, i.line_id, below.number
                    """),
            new HistoryStep("cascade.matrix_column", """
                    INSERT INTO cascade.matrix_column (agency_id, matrix_id, line_id, method, issued_method, issued_at)
                    SELECT DISTINCT x.agency_id, x.matrix_id, x.line_id, 'OUTPUT_ANTARA', 'OUTPUT_ANTARA', x.issued_at
                    FROM demo_clock c
                    JOIN cascade.matrix_cell x ON x.agency_id = c.agency_id
                    """));

    private CascadeSteps() {}
}
