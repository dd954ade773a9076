package id.teladan.demo;

import java.util.List;

/** What units promised last year and this one: agreements with signatures, indicators under each other, realisations. */
final class PerformanceSteps {

    static final List<HistoryStep> ALL = List.of(
            new HistoryStep("promised indicators", """
                    CREATE TEMP TABLE demo_key ON COMMIT DROP AS
                    SELECT nextval('performance.indicator_id_seq') AS id, y.year, y.year < c.year AS past, u.id AS unit_id,
                           u.unor_id, u.department_id, u.quality, k.number, k.key, k.objective, k.name, k.unit, k.direction,
                           k.measurement, k.target_max, k.programme, k.activity, k.formula, k.source, k.parent_key,
                           k.cascade_kind,
                           CASE WHEN k.budget IS NOT NULL THEN round(k.budget * (0.85 + 0.3 * d.size)::numeric, -6) END
                               AS budget,
                           CASE WHEN k.varies AND k.target >= 100 THEN round(goal.of * (0.7 + 0.6 * d.size)::numeric, -1)
                                WHEN k.varies THEN greatest(round(goal.of * (0.7 + 0.6 * d.size)::numeric), 2)
                                ELSE goal.of END AS goal,
                           CASE WHEN NOT y.year < c.year AND k.base <> k.target THEN k.base
                                WHEN k.direction = 'MINIMIZE' THEN k.base * 1.06
                                ELSE k.base * 0.97 END AS start
                    FROM demo_clock c
                    CROSS JOIN LATERAL (VALUES (c.year - 1), (c.year)) AS y (year)
                    CROSS JOIN demo_unit u
                    JOIN demo_promised k ON u.kind = ANY (string_to_array(k.kind, ',')) AND u.name ~ k.pattern
                    CROSS JOIN LATERAL (SELECT CASE WHEN y.year < c.year THEN k.base ELSE k.target END AS of) goal
                    CROSS JOIN LATERAL (SELECT pg_temp.draw(u.unor_id || k.number, 70) AS size) d
                    WHERE NOT k.generic
                       OR NOT EXISTS (SELECT FROM demo_promised s
                                      WHERE NOT s.generic AND u.kind = ANY (string_to_array(s.kind, ','))
                                        AND u.name ~ s.pattern)
                    """),
            new HistoryStep("indicator statistics", "ANALYZE demo_key"),
            new HistoryStep("whom indicators serve", """
                    CREATE TEMP TABLE demo_served ON COMMIT DROP AS
                    SELECT DISTINCT ON (k.id) k.id, p.id AS parent_id
                    FROM demo_clock c
                    CROSS JOIN demo_key k
                    JOIN demo_key p ON p.year = k.year AND p.unit_id <> k.unit_id
                    LEFT JOIN organization.unit_path up
                        ON up.agency_id = c.agency_id AND up.ancestor_id = p.unit_id AND up.descendant_id = k.unit_id
                    WHERE p.key = k.parent_key OR k.parent_key = '^' AND up.ancestor_id IS NOT NULL
                    ORDER BY k.id, up.depth NULLS LAST, p.department_id IS DISTINCT FROM k.department_id, p.number, p.id
                    """),
            new HistoryStep("targets", """
                    CREATE TEMP TABLE demo_goal ON COMMIT DROP AS
                    SELECT k.id, coalesce(sum(below.goal), k.goal) AS target, s.parent_id,
                           dense_rank() OVER (PARTITION BY k.unit_id, k.year ORDER BY f.first) AS objective_number,
                           row_number() OVER (PARTITION BY k.unit_id, k.year, k.objective ORDER BY k.number) AS number
                    FROM demo_key k
                    JOIN (SELECT unit_id, year, objective, min(number) AS first
                          FROM demo_key GROUP BY unit_id, year, objective) f
                        ON f.unit_id = k.unit_id AND f.year = k.year AND f.objective = k.objective
                    LEFT JOIN demo_served s ON s.id = k.id
                    LEFT JOIN demo_served t ON t.parent_id = k.id
                    LEFT JOIN demo_key below ON below.id = t.id AND below.cascade_kind = 'LOAD'
                    GROUP BY k.id, k.goal, s.parent_id, k.unit_id, k.year, k.objective, k.number, f.first
                    """),
            new HistoryStep("agreements", """
                    CREATE TEMP TABLE demo_agreement ON COMMIT DROP AS
                    SELECT nextval('performance.agreement_id_seq') AS id, k.unit_id, k.year, k.past, u.parent_id IS NULL AS top,
                           CASE WHEN k.past OR u.id = u.department_id OR u.parent_id IS NULL OR u.name ~ 'Kilasah|Ciruas'
                                     OR u.kind = 'BIDANG' AND u.name ~ 'Kesehatan' THEN 'AGREED'
                                WHEN pg_temp.draw(u.unor_id, 71) < 0.02 THEN 'DRAFT'
                                WHEN pg_temp.draw(u.unor_id, 71) < 0.05 THEN 'SIGNED'
                                ELSE 'AGREED' END AS status,
                           u.head_id, coalesce(a.assessor_id, above.head_id) AS superior_id,
                           make_date(k.year, 1, 5 + floor(pg_temp.draw(u.unor_id || k.year, 72) * 9)::int) + time '08:40'
                               + pg_temp.draw(u.unor_id, 72) * interval '6 hours'
                               AS signed_at,
                           make_date(k.year, 1, 15 + floor(pg_temp.draw(u.unor_id || k.year, 73) * 12)::int) + time '09:05'
                               + pg_temp.draw(u.unor_id, 73) * interval '6 hours'
                               AS agreed_at
                    FROM (SELECT DISTINCT unit_id, year, past FROM demo_key) k
                    JOIN demo_unit u ON u.id = k.unit_id
                    LEFT JOIN demo_unit above ON above.id = u.parent_id
                    LEFT JOIN demo_assessor a ON a.employee_id = u.head_id
                    """),
            new HistoryStep("agreements without a head are drafts", """
                    UPDATE demo_agreement SET status = 'DRAFT'
                    WHERE head_id IS NULL OR NOT top AND (superior_id IS NULL OR superior_id = head_id)
                    """),
            new HistoryStep("performance.agreement", """
                    INSERT INTO performance.agreement (agency_id, id, unit_id, year, revision, status, agreed_at, version)
                    OVERRIDING SYSTEM VALUE
                    SELECT c.agency_id, a.id, a.unit_id, a.year, 1, a.status,
                           CASE WHEN a.status = 'AGREED' THEN a.agreed_at END, 1
                    FROM demo_agreement a, demo_clock c
                    """),
            new HistoryStep("performance.signature", """
                    INSERT INTO performance.signature
                        (agency_id, agreement_id, party, employee_id, name, nip, grade_code, position, signed_at)
                    SELECT c.agency_id, a.id, s.party, e.id, e.name, e.nip, e.grade_code, e.position_name, s.at
                    FROM demo_clock c
                    CROSS JOIN demo_agreement a
                    CROSS JOIN LATERAL (VALUES
                        ('HEAD', a.head_id, CASE WHEN a.top THEN a.agreed_at ELSE a.signed_at END, a.status <> 'DRAFT'),
                        ('SUPERIOR', a.superior_id, a.agreed_at, a.status = 'AGREED' AND NOT a.top)) AS s (party, who, at, so)
                    JOIN organization.v_employee e ON e.agency_id = c.agency_id AND e.id = s.who
                    WHERE s.so
                    """),
            new HistoryStep("performance.agreement_transition", """
                    INSERT INTO performance.agreement_transition
                        (agency_id, agreement_id, from_status, to_status, actor_name, at)
                    SELECT c.agency_id, a.id, t.from_status, t.to_status, e.name, t.at
                    FROM demo_clock c
                    CROSS JOIN demo_agreement a
                    CROSS JOIN LATERAL (VALUES
                        (1, 'DRAFT', 'SIGNED', a.head_id, a.signed_at, a.status <> 'DRAFT' AND NOT a.top),
                        (2, CASE WHEN a.top THEN 'DRAFT' ELSE 'SIGNED' END, 'AGREED',
                            CASE WHEN a.top THEN a.head_id ELSE a.superior_id END, a.agreed_at, a.status = 'AGREED'))
                        AS t (number, from_status, to_status, who, at, so)
                    JOIN organization.v_employee e ON e.agency_id = c.agency_id AND e.id = t.who
                    WHERE t.so
                    ORDER BY a.id, t.number
                    """),
            new HistoryStep("performance.objective", """
                    INSERT INTO performance.objective (agency_id, agreement_id, number, statement)
                    SELECT DISTINCT c.agency_id, a.id, g.objective_number, k.objective
                    FROM demo_clock c
                    CROSS JOIN demo_key k
                    JOIN demo_goal g ON g.id = k.id
                    JOIN demo_agreement a ON a.unit_id = k.unit_id AND a.year = k.year
                    """),
            new HistoryStep("performance.indicator", """
                    INSERT INTO performance.indicator (agency_id, id, unit_id, year)
                    OVERRIDING SYSTEM VALUE
                    SELECT c.agency_id, k.id, k.unit_id, k.year FROM demo_key k, demo_clock c
                    """),
            new HistoryStep("performance.promise", """
                    INSERT INTO performance.promise
                        (agency_id, agreement_id, indicator_id, objective_id, number, name, formula, source, target, target_max,
                         unit, direction, measurement, rhythm, programme, activity, budget, parent_id, cascade_kind, share)
                    SELECT c.agency_id, a.id, k.id, o.id, g.number, k.name, k.formula, k.source, g.target, k.target_max, k.unit,
                           k.direction, k.measurement, 'QUARTER', k.programme, k.activity, k.budget, g.parent_id,
                           CASE WHEN g.parent_id IS NOT NULL THEN k.cascade_kind END,
                           CASE WHEN g.parent_id IS NOT NULL AND k.cascade_kind = 'LOAD' THEN g.target END
                    FROM demo_clock c
                    CROSS JOIN demo_key k
                    JOIN demo_goal g ON g.id = k.id
                    JOIN demo_agreement a ON a.unit_id = k.unit_id AND a.year = k.year
                    JOIN performance.objective o
                        ON o.agency_id = c.agency_id AND o.agreement_id = a.id AND o.number = g.objective_number
                    """),
            new HistoryStep("ways", """
                    CREATE TEMP TABLE demo_way ON COMMIT DROP AS
                    SELECT k.id, a.id AS agreement_id, q.month, q.number AS quarter,
                           CASE WHEN k.direction = 'MILESTONE' THEN CASE WHEN q.number = 1 THEN 0 ELSE g.target END
                                WHEN k.direction = 'RANGE' THEN g.target
                                WHEN k.measurement = 'CUMULATIVE' THEN round(g.target * q.sum)
                                ELSE round(k.start + (g.target - k.start) * q.share, 2) END AS amount
                    FROM demo_key k
                    JOIN demo_goal g ON g.id = k.id
                    JOIN demo_agreement a ON a.unit_id = k.unit_id AND a.year = k.year
                    CROSS JOIN (VALUES (1, 3, 0.22, 0.25), (2, 6, 0.48, 0.5), (3, 9, 0.74, 0.75), (4, 12, 1, 1))
                        AS q (number, month, sum, share)
                    """),
            new HistoryStep("way statistics", "ANALYZE demo_way"),
            new HistoryStep("performance.waypoint", """
                    INSERT INTO performance.waypoint (agency_id, agreement_id, indicator_id, month, amount)
                    SELECT c.agency_id, w.agreement_id, w.id, w.month, w.amount FROM demo_way w, demo_clock c
                    """),
            new HistoryStep("what was realised", """
                    CREATE TEMP TABLE demo_realized ON COMMIT DROP AS
                    SELECT k.id, w.month, a.head_id, pg_temp.draw(k.unor_id || k.number || k.year || w.month, 76) AS slip,
                           make_date(k.year, w.month, 28) + 9 + floor(pg_temp.draw(k.unor_id || k.number || w.month, 75) * 6)::int
                               + time '08:15' + pg_temp.draw(k.unor_id || k.number || w.month, 79) * interval '7 hours' AS at,
                           greatest(CASE
                               WHEN k.direction = 'MILESTONE' THEN w.amount
                               WHEN k.direction = 'RANGE' THEN round(CASE WHEN luck.of > 0.95
                                   THEN w.amount + (k.target_max - w.amount) * (0.2 + 0.5 * d.step)::numeric
                                   ELSE w.amount * 0.93 END, 1)
                               WHEN k.measurement = 'CUMULATIVE' THEN round((w.amount - coalesce(before.amount, 0))
                                   * (CASE k.direction WHEN 'MINIMIZE' THEN 2 - luck.of ELSE luck.of END
                                      + (d.step - 0.5) * 0.05)::numeric)
                               WHEN k.direction = 'MINIMIZE' THEN round(w.amount * (2 - near.of + (d.step - 0.5) * 0.01)::numeric, 2)
                               WHEN k.unit = '%' THEN least(round(w.amount * (near.of + (d.step - 0.5) * 0.01)::numeric, 1), 100)
                               ELSE round(w.amount * (near.of + (d.step - 0.5) * 0.01)::numeric, 2) END, 0) AS amount
                    FROM demo_clock c
                    CROSS JOIN demo_key k
                    JOIN demo_agreement a ON a.unit_id = k.unit_id AND a.year = k.year AND a.status = 'AGREED'
                    JOIN demo_way w ON w.id = k.id
                    LEFT JOIN demo_way before ON before.id = k.id AND before.quarter = w.quarter - 1
                    CROSS JOIN LATERAL (SELECT pg_temp.draw(k.unor_id || k.number || k.year, 74) AS luck,
                                               pg_temp.draw(k.unor_id || k.number || k.year || w.month, 77) AS step) d
                    CROSS JOIN LATERAL (SELECT CASE WHEN k.key = 'stunting' AND NOT k.past THEN 0.82 ELSE
                        CASE k.quality WHEN 'ISTIMEWA' THEN 1.06 WHEN 'BAIK' THEN 1.02 WHEN 'BUTUH_PERBAIKAN' THEN 0.96
                                       WHEN 'KURANG' THEN 0.88 ELSE 0.82 END + (d.luck - 0.55) * 0.18 END AS of) luck
                    CROSS JOIN LATERAL (SELECT 1 + (luck.of - 1) * 0.8 AS of) near
                    WHERE (make_date(k.year, w.month, 1) + interval '1 month')::date <= c.today
                      AND (k.past OR w.month < 9 OR pg_temp.draw(k.unor_id || k.number, 78) > 0.05)
                    """),
            new HistoryStep("performance.realization", """
                    INSERT INTO performance.realization
                        (agency_id, indicator_id, month, amount, note, entered_by, employee_id, entered_at)
                    SELECT c.agency_id, r.id, r.month, CASE WHEN r.slip < 0.03 THEN round(r.amount * 0.9) ELSE r.amount END,
                           CASE WHEN r.slip > 0.85 THEN 'Data sementara, menunggu rekonsiliasi.'
                                WHEN r.slip > 0.72 THEN 'Sudah dibahas dalam rapat evaluasi triwulan.' END,
                           e.name, e.id, least(r.at, c.at - interval '1 hour')
                    FROM demo_clock c
                    CROSS JOIN demo_realized r
                    JOIN organization.v_employee e ON e.agency_id = c.agency_id AND e.id = r.head_id
                    """),
            new HistoryStep("corrections", """
                    INSERT INTO performance.realization
                        (agency_id, indicator_id, month, amount, note, corrects_id, entered_by, employee_id, entered_at)
                    SELECT c.agency_id, r.id, r.month, r.amount, 'Data lapangan yang terlambat masuk sudah dihitung.', f.id,
                           f.entered_by, f.employee_id, least(f.entered_at + interval '8 days', c.at)
                    FROM demo_clock c
                    CROSS JOIN demo_realized r
                    JOIN performance.realization f
                        ON f.agency_id = c.agency_id AND f.indicator_id = r.id AND f.month = r.month
                    WHERE r.slip < 0.03
                    """));

    private PerformanceSteps() {}
}
