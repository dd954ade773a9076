package id.teladan.demo;

import java.util.List;

/** Predicates of units and evaluations of people, for every period whose window has passed. */
final class EvaluationSteps {

    static final List<HistoryStep> ALL = List.of(
            new HistoryStep("rounds", """
                    CREATE TEMP TABLE demo_round ON COMMIT DROP AS
                    SELECT p.id AS period_id, p.year, p.kind, p.number, p.starts_on, p.ends_on, p.year < c.year AS past,
                           p.year || p.kind || p.number AS name,
                           p.ends_on + time '09:00' + CASE p.kind WHEN 'TAHUNAN' THEN interval '9 days' ELSE interval '2 days' END
                               AS begins_at,
                           p.year = c.year AND p.ends_on = max(p.ends_on) OVER (PARTITION BY p.year) AS latest,
                           (SELECT r.id FROM cycle.rule_set r WHERE r.effective_from <= p.ends_on
                            ORDER BY r.effective_from DESC LIMIT 1) AS rule_set_id
                    FROM demo_clock c
                    JOIN cycle.period p ON p.agency_id = c.agency_id
                    WHERE p.year = c.year - 1 OR p.year = c.year AND p.window_closes_on < c.today
                    """),
            new HistoryStep("units' predicates", """
                    CREATE TEMP TABLE demo_unit_predicate ON COMMIT DROP AS
                    SELECT u.id AS unit_id, r.period_id, coalesce(r.begins_at, c.today - 3 + time '10:00') AS set_at,
                           CASE WHEN pg_temp.draw(u.unor_id || r.name, 80) < 0.08 THEN 'BAIK' ELSE u.quality END AS predicate,
                           coalesce(above.name, 'Sistem') AS set_by
                    FROM demo_clock c
                    CROSS JOIN (
                        SELECT period_id, begins_at, name, 1.0 AS share FROM demo_round
                        UNION ALL
                        SELECT p.id, NULL, p.year || p.kind || p.number, 0.3
                        FROM demo_clock k JOIN cycle.period p ON p.agency_id = k.agency_id AND p.kind <> 'TAHUNAN'
                        WHERE k.today BETWEEN p.starts_on AND p.ends_on AND p.id NOT IN (SELECT period_id FROM demo_round)) r
                    JOIN demo_unit u ON u.head_id IS NOT NULL AND (r.share = 1 OR pg_temp.draw(u.unor_id, 81) < r.share)
                    LEFT JOIN demo_unit over ON over.id = u.parent_id
                    LEFT JOIN organization.v_employee above ON above.agency_id = c.agency_id AND above.id = coalesce(over.head_id, u.head_id)
                    WHERE r.share = 1 OR u.name <> 'Puskesmas Kilasah'
                    """),
            new HistoryStep("evaluation.unit_predicate", """
                    INSERT INTO evaluation.unit_predicate (agency_id, unit_id, period_id, predicate, reason, set_by, set_at)
                    SELECT c.agency_id, u.unit_id, u.period_id, u.predicate,
                           CASE u.predicate
                               WHEN 'ISTIMEWA' THEN 'Seluruh rencana aksi tercapai dan dua indikator melampaui target perjanjian kinerja.'
                               WHEN 'BAIK' THEN 'Rencana aksi perjanjian kinerja tercapai sesuai target periode ini.'
                               WHEN 'BUTUH_PERBAIKAN' THEN 'Sebagian rencana aksi tertunda; capaian indikator di bawah target periode ini.'
                               WHEN 'KURANG' THEN 'Lebih dari separuh rencana aksi belum tercapai.'
                               ELSE 'Sebagian besar rencana aksi belum menunjukkan kemajuan.' END,
                           u.set_by, u.set_at
                    FROM demo_unit_predicate u, demo_clock c
                    """),
            new HistoryStep("marks of results", """
                    CREATE TEMP TABLE demo_mark ON COMMIT DROP AS
                    SELECT p.id AS plan_id, o.period_id, r.id AS result_id, r.kind,
                           CASE WHEN x.ratio > 1.005 THEN 'DIATAS' WHEN x.ratio >= 0.9 THEN 'SESUAI' ELSE 'DIBAWAH' END AS mark
                    FROM demo_round o
                    JOIN demo_plan p ON p.year = o.year AND p.status IN ('AGREED', 'CLOSED') AND p.starts_on <= o.ends_on - 30
                    JOIN (SELECT result_id, avg(ratio) AS ratio FROM demo_indicator GROUP BY result_id) i ON true
                    JOIN demo_result r ON r.plan_id = p.id AND r.id = i.result_id
                    CROSS JOIN LATERAL (SELECT i.ratio + (pg_temp.draw(p.nip || o.name || r.number, 82) - 0.55) * 0.05 AS ratio) x
                    """),
            new HistoryStep("mark statistics", "ANALYZE demo_mark, demo_round, demo_unit_predicate"),
            new HistoryStep("evaluations", """
                    CREATE TEMP TABLE demo_evaluation ON COMMIT DROP AS
                    SELECT nextval('evaluation.evaluation_id_seq') AS id, e.*, m.predicate,
                           (e.begins_at + pg_temp.draw(e.nip || e.period_name, 88) * CASE e.period_kind WHEN 'TAHUNAN' THEN 14 ELSE 5 END
                               * interval '1 day')::date + time '08:00' + pg_temp.draw(e.nip || e.period_name, 87) * interval '5 hours' AS rated_at
                    FROM (
                        SELECT s.*, CASE WHEN s.turn < 0.02 AND s.suggested_result <> 'DIATAS' THEN
                                        CASE s.suggested_result WHEN 'SESUAI' THEN 'DIATAS' ELSE 'SESUAI' END
                                    WHEN s.turn BETWEEN 0.02 AND 0.035 AND s.suggested_result = 'DIATAS' THEN 'SESUAI'
                                    ELSE s.suggested_result END AS result_rating,
                               CASE WHEN s.turn BETWEEN 0.035 AND 0.05 AND s.suggested_behavior = 'SESUAI' THEN 'DIATAS'
                                    ELSE s.suggested_behavior END AS behavior_rating
                        FROM (
                            SELECT p.employee_id, p.nip, p.name AS employee_name, p.assessor_id, p.assessor_name, p.id AS plan_id,
                                   p.assessor_unit_id AS unit_id, up.predicate AS unit_predicate, o.period_id, o.kind AS period_kind,
                                   o.name AS period_name, o.begins_at, o.rule_set_id, o.past, o.latest,
                                   pg_temp.draw(p.nip || o.name, 83) AS turn,
                                   CASE own.predicate WHEN 'ISTIMEWA' THEN 'DIATAS' WHEN 'BAIK' THEN 'SESUAI' ELSE CASE
                                       WHEN own.predicate IS NOT NULL THEN 'DIBAWAH'
                                       WHEN g.above * 2 > g.total AND g.main_below = 0 THEN 'DIATAS'
                                       WHEN g.below * 2 > g.total OR g.main_below * 4 > g.main THEN 'DIBAWAH'
                                       ELSE 'SESUAI' END END AS suggested_result,
                                   CASE WHEN w.guardian + (w.drift - 0.5) * 0.12 > 0.68 THEN 'DIATAS'
                                        WHEN w.guardian + (w.drift - 0.5) * 0.12 < CASE WHEN up.predicate IN ('KURANG', 'SANGAT_KURANG')
                                            THEN 0.03 WHEN up.predicate = 'BUTUH_PERBAIKAN' THEN -0.07 ELSE -0.03 END THEN 'DIBAWAH'
                                        ELSE 'SESUAI' END AS suggested_behavior
                            FROM (SELECT plan_id, period_id, count(*) AS total, count(*) FILTER (WHERE mark = 'DIATAS') AS above,
                                         count(*) FILTER (WHERE mark = 'DIBAWAH') AS below,
                                         count(*) FILTER (WHERE kind = 'UTAMA') AS main,
                                         count(*) FILTER (WHERE kind = 'UTAMA' AND mark = 'DIBAWAH') AS main_below
                                  FROM demo_mark GROUP BY plan_id, period_id) g
                            JOIN demo_round o ON o.period_id = g.period_id
                            JOIN demo_plan p ON p.id = g.plan_id
                            JOIN (SELECT v.*, pg_temp.draw(v.nip, 84) AS drift FROM demo_manner v) w ON w.employee_id = p.employee_id
                            JOIN demo_unit_predicate up ON up.unit_id = p.assessor_unit_id AND up.period_id = o.period_id
                            LEFT JOIN demo_unit_predicate own ON own.unit_id = p.led_unit_id AND own.period_id = o.period_id
                        ) s
                    ) e
                    JOIN cycle.predicate_rule m ON m.rule_set_id = e.rule_set_id AND m.result_rating = e.result_rating
                        AND m.behavior_rating = e.behavior_rating
                    """),
            new HistoryStep("outcomes", """
                    CREATE TEMP TABLE demo_outcome ON COMMIT DROP AS
                    SELECT e.*, CASE WHEN e.latest AND d.of < 0.04 THEN 'FINAL'
                                     WHEN d.of < CASE WHEN e.latest THEN 0.2 WHEN e.past THEN 0.02 ELSE 0.05 END THEN 'DELIVERED'
                                     ELSE 'ACKNOWLEDGED' END AS status,
                           e.rated_at + interval '3 hours' AS finalized_at
                    FROM demo_evaluation e
                    CROSS JOIN LATERAL (SELECT pg_temp.draw(e.nip || e.period_name, 89) AS of) d
                    """),
            new HistoryStep("outcome statistics", "ANALYZE demo_outcome"),
            new HistoryStep("evaluation.evaluation", """
                    INSERT INTO evaluation.evaluation (agency_id, id, employee_id, period_id, plan_id, assessor_id, unit_id, rule_set_id,
                        status, unit_predicate, suggested_result, suggested_behavior, result_rating, behavior_rating, predicate, reason,
                        recommendation, rated_at, finalized_at, delivered_at, version)
                    OVERRIDING SYSTEM VALUE
                    SELECT c.agency_id, e.id, e.employee_id, e.period_id, e.plan_id, e.assessor_id, e.unit_id, e.rule_set_id, e.status,
                           e.unit_predicate, e.suggested_result, e.suggested_behavior, e.result_rating, e.behavior_rating, e.predicate,
                           CASE WHEN e.result_rating = 'SESUAI' AND e.suggested_result = 'DIBAWAH'
                                    THEN 'Kegiatan tertahan banjir dan perpindahan jadwal; kendalanya dilaporkan sejak awal dan hasilnya dapat dipahami.'
                                WHEN e.result_rating = 'DIATAS' AND e.suggested_result = 'SESUAI'
                                    THEN 'Mengambil alih tugas rekan yang cuti panjang; hasil gabungannya melampaui yang disepakati.'
                                WHEN e.result_rating = 'SESUAI' AND e.suggested_result = 'DIATAS'
                                    THEN 'Angka melampaui target karena sasaran awal terlalu rendah; mutunya sesuai yang disepakati.'
                                WHEN e.behavior_rating <> e.suggested_behavior
                                    THEN 'Menjadi rujukan rekan dan menggerakkan perbaikan layanan di unit.' END,
                           CASE e.predicate WHEN 'SANGAT_BAIK' THEN 'Pertahankan, dan dampingi rekan yang baru.'
                                WHEN 'BAIK' THEN 'Pertahankan mutu. Periode berikut mulai lebih awal.'
                                WHEN 'BUTUH_PERBAIKAN' THEN 'Dampingi penyusunan jadwal dan tinjau kemajuan tiap dua pekan.'
                                ELSE 'Bimbingan kinerja dengan rencana perbaikan tertulis.' END,
                           e.rated_at, e.finalized_at,
                           CASE WHEN e.status <> 'FINAL' THEN e.finalized_at + interval '5 minutes' END,
                           CASE e.status WHEN 'FINAL' THEN 3 WHEN 'DELIVERED' THEN 4 ELSE 5 END
                    FROM demo_outcome e, demo_clock c
                    """),
            new HistoryStep("spreads", """
                    CREATE TEMP TABLE demo_spread ON COMMIT DROP AS
                    WITH counted AS (
                        SELECT assessor_id, unit_id, period_id, rule_set_id, unit_predicate, predicate, count(*) AS part,
                               min(assessor_name) AS assessor_name, min(finalized_at) AS at
                        FROM demo_outcome
                        GROUP BY assessor_id, unit_id, period_id, rule_set_id, unit_predicate, predicate),
                    team AS (
                        SELECT assessor_id, unit_id, period_id, rule_set_id, unit_predicate, min(assessor_name) AS assessor_name,
                               min(at) AS at, sum(part) AS total
                        FROM counted
                        GROUP BY assessor_id, unit_id, period_id, rule_set_id, unit_predicate)
                    SELECT t.*, r.predicate, r.height, r.at_most_percent, r.at_least_percent, coalesce(k.part, 0) AS part
                    FROM team t
                    JOIN cycle.setting s ON s.rule_set_id = t.rule_set_id AND s.name = 'distribution.smallest-unit' AND t.total >= s.value
                    JOIN cycle.distribution_rule r ON r.rule_set_id = t.rule_set_id AND r.organization_predicate = t.unit_predicate
                    LEFT JOIN counted k ON k.assessor_id = t.assessor_id AND k.unit_id = t.unit_id AND k.period_id = t.period_id
                        AND k.rule_set_id = t.rule_set_id AND k.unit_predicate = t.unit_predicate AND k.predicate = r.predicate
                    """),
            new HistoryStep("evaluation.justification", """
                    INSERT INTO evaluation.justification (agency_id, assessor_id, unit_id, period_id, text, written_by, written_at)
                    SELECT c.agency_id, t.assessor_id, t.unit_id, t.period_id,
                           'Target disepakati sama untuk seluruh tim dan dicapai bersama. Perbedaan antarpegawai ada pada cara kerja, '
                               || 'bukan pada hasil, dan sudah dibicarakan dalam dialog kinerja.',
                           t.assessor_name, t.at
                    FROM demo_clock c
                    CROSS JOIN (
                        SELECT s.assessor_id, s.unit_id, s.period_id, s.rule_set_id, s.unit_predicate, s.assessor_name, s.at, s.total
                        FROM demo_spread s
                        GROUP BY s.assessor_id, s.unit_id, s.period_id, s.rule_set_id, s.unit_predicate, s.assessor_name, s.at, s.total
                        HAVING bool_or(s.part * 100 > s.at_most_percent * s.total) OR bool_or(s.part * 100 < s.at_least_percent * s.total)
                            OR (array_agg(s.part ORDER BY s.height DESC))[1] < max(s.part)
                            OR EXISTS (
                                SELECT FROM cycle.distribution_group_rule g
                                WHERE g.rule_set_id = s.rule_set_id AND g.organization_predicate = s.unit_predicate
                                  AND coalesce(sum(s.part) FILTER (WHERE s.predicate = 'BUTUH_PERBAIKAN' OR s.predicate = 'KURANG'), 0)
                                      < greatest(g.at_least_people, g.at_least_percent * s.total / 100))) t
                    """),
            new HistoryStep("evaluation.result_mark", """
                    INSERT INTO evaluation.result_mark (agency_id, evaluation_id, result_id, mark)
                    SELECT c.agency_id, e.id, m.result_id, m.mark
                    FROM demo_clock c
                    CROSS JOIN demo_outcome e
                    JOIN demo_mark m ON m.plan_id = e.plan_id AND m.period_id = e.period_id
                    """),
            new HistoryStep("evaluation.behavior_mark", """
                    INSERT INTO evaluation.behavior_mark (agency_id, evaluation_id, value_code, mark)
                    SELECT c.agency_id, e.id, v.code, CASE
                        WHEN e.behavior_rating = 'DIATAS' AND (v.number + d.shift) % 7 < 5 THEN 'DIATAS'
                        WHEN e.behavior_rating = 'SESUAI' AND (v.number + d.shift) % 7 < d.shift % 3 THEN 'DIATAS'
                        WHEN e.behavior_rating = 'DIBAWAH' AND (v.number + d.shift) % 7 = 0 THEN 'DIBAWAH'
                        ELSE 'SESUAI' END
                    FROM demo_clock c
                    CROSS JOIN demo_outcome e
                    CROSS JOIN LATERAL (SELECT floor(pg_temp.draw(e.nip, 90) * 7)::int AS shift) d
                    CROSS JOIN cycle.behavior_value v
                    WHERE e.latest OR e.period_kind = 'TAHUNAN'
                    """),
            new HistoryStep("evaluation.evaluation_transition", """
                    INSERT INTO evaluation.evaluation_transition (agency_id, evaluation_id, from_status, to_status, actor_name, at)
                    SELECT c.agency_id, e.id, t.from_status, t.to_status, t.actor_name, t.at
                    FROM demo_clock c
                    CROSS JOIN demo_outcome e
                    CROSS JOIN LATERAL (VALUES
                        (1, 'IN_PROGRESS', 'RATED', e.assessor_name, e.rated_at, true),
                        (2, 'RATED', 'FINAL', e.assessor_name, e.finalized_at, true),
                        (3, 'FINAL', 'DELIVERED', e.assessor_name, e.finalized_at + interval '5 minutes', e.status <> 'FINAL'),
                        (4, 'DELIVERED', 'ACKNOWLEDGED', e.employee_name, e.finalized_at + interval '26 hours',
                            e.status = 'ACKNOWLEDGED')) AS t (number, from_status, to_status, actor_name, at, so)
                    WHERE t.so
                    ORDER BY e.id, t.number
                    """));

    private EvaluationSteps() {}
}
