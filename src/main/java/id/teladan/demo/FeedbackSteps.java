package id.teladan.demo;

import java.util.List;

/** What assessors and colleagues said about reports, indicators and values. */
final class FeedbackSteps {

    static final List<HistoryStep> ALL = List.of(
            new HistoryStep("manners", """
                    CREATE TEMP TABLE demo_manner ON COMMIT DROP AS
                    SELECT p.employee_id, p.nip, p.name, p.unit_id, p.assessor_id, p.assessor_name, p.busy, p.known, p.led_unit_id,
                           row_number() OVER (PARTITION BY p.unit_id ORDER BY p.nip) AS seat,
                           count(*) OVER (PARTITION BY p.unit_id) AS seats,
                           d.of + CASE p.quality WHEN 'ISTIMEWA' THEN 0.42 WHEN 'BAIK' THEN 0 WHEN 'BUTUH_PERBAIKAN' THEN -0.14
                               WHEN 'KURANG' THEN -0.22 ELSE -0.3 END AS guardian
                    FROM demo_person p
                    CROSS JOIN LATERAL (SELECT pg_temp.draw(p.nip, 60) AS of) d
                    """),
            new HistoryStep("manner statistics", "ANALYZE demo_manner"),
            new HistoryStep("occasions", """
                    CREATE TEMP TABLE demo_occasion ON COMMIT DROP AS
                    SELECT i.employee_id, 'INDICATOR' AS target, NULL::bigint AS report_id, i.id AS indicator_id,
                           NULL::text AS value_code, i.ratio, i.note || i.year AS key, y.at
                    FROM demo_clock c
                    CROSS JOIN demo_indicator i
                    CROSS JOIN LATERAL (SELECT CASE WHEN i.past THEN make_date(i.year, 12, 20) + time '09:00'
                        ELSE c.today + time '09:00' END - pg_temp.draw(i.nip || i.note || i.year, 62) * interval '290 days' AS at) y
                    WHERE i.status IN ('AGREED', 'CLOSED') AND y.at > i.starts_on + 30
                      AND pg_temp.draw(i.nip || i.note || i.year, 63) < CASE WHEN i.busy THEN 0.9 WHEN i.past THEN 0.1 ELSE 0.3 END
                    UNION ALL
                    SELECT m.employee_id, 'VALUE', NULL, NULL, v.code, NULL, v.code || n,
                           c.today + time '08:30' - (CASE WHEN n = 1 THEN pg_temp.draw(m.nip || v.code, 64) * least(50,
                               c.today - date_trunc('quarter', c.today::timestamp)::date)
                               ELSE 60 + pg_temp.draw(m.nip || v.code || n, 64) * 330 END) * interval '1 day'
                    FROM demo_clock c
                    CROSS JOIN demo_manner m
                    CROSS JOIN cycle.behavior_value v
                    CROSS JOIN generate_series(1, 3) n
                    WHERE n <= CASE WHEN m.known THEN 3 WHEN m.busy THEN 2 ELSE 1 END
                      AND pg_temp.draw(m.nip || v.code || n, 65) < CASE WHEN m.known THEN 0.8 WHEN m.busy THEN 0.55 ELSE 0.22 END
                    UNION ALL
                    SELECT r.employee_id, 'REPORT', r.id, r.indicator_id, NULL, NULL, r.on_date || r.note,
                           (r.created_at + interval '1 day')::timestamp
                    FROM demo_clock c
                    JOIN demo_report r ON r.on_date > c.today - 75
                    JOIN demo_manner m ON m.employee_id = r.employee_id AND m.busy
                    WHERE pg_temp.draw(m.nip || r.on_date || r.amount, 66) < 0.12
                    """),
            new HistoryStep("occasion statistics", "ANALYZE demo_occasion"),
            new HistoryStep("words", """
                    CREATE TEMP TABLE demo_word ON COMMIT DROP AS
                    SELECT m.employee_id, m.nip, g.giver_id, g.giver_name, g.relation, w.target, w.report_id, w.indicator_id,
                           w.value_code, w.ratio, w.at::date + time '07:45' + pg_temp.draw(m.nip || w.key, 75) * interval '8 hours' AS at,
                           w.key, m.guardian
                    FROM demo_occasion w
                    JOIN demo_manner m ON m.employee_id = w.employee_id
                    LEFT JOIN demo_manner beside ON beside.unit_id = m.unit_id AND m.seats > 1
                        AND beside.seat = 1 + (m.seat + floor(pg_temp.draw(m.nip || w.key, 61) * (m.seats - 1))::int) % m.seats
                    CROSS JOIN LATERAL (
                        SELECT CASE WHEN a.leader THEN m.assessor_id ELSE beside.employee_id END AS giver_id,
                               CASE WHEN a.leader THEN m.assessor_name ELSE beside.name END AS giver_name,
                               CASE WHEN a.leader THEN 'PIMPINAN' ELSE 'REKAN' END AS relation
                        FROM (SELECT w.target = 'REPORT' OR m.led_unit_id IS NOT NULL OR beside.employee_id IS NULL
                                  OR beside.employee_id = m.employee_id OR beside.employee_id = m.assessor_id
                                  OR pg_temp.draw(m.nip || w.key, 67) < 0.68 AS leader) a) g
                    """),
            new HistoryStep("word statistics", "ANALYZE demo_word"),
            new HistoryStep("feedback.note", """
                    INSERT INTO feedback.note (agency_id, employee_id, giver_id, giver_name, relation, target, report_id, indicator_id,
                                               value_code, kind, mark, text, created_at, read_at)
                    SELECT c.agency_id, w.employee_id, w.giver_id, w.giver_name, w.relation, w.target, w.report_id, w.indicator_id,
                           w.value_code, CASE WHEN pg_temp.draw(w.nip || w.key, 68) < 0.6 THEN 'BERKALA' ELSE 'INSIDENTIL' END,
                           CASE WHEN w.target <> 'REPORT' THEN p.mark END, p.text, least(w.at, c.at - interval '2 hours'),
                           CASE WHEN w.at < c.today - 6 OR pg_temp.draw(w.nip || w.key, 69) < 0.4
                                THEN least(w.at + (1 + pg_temp.draw(w.nip || w.key, 70) * 40) * interval '1 hour', c.at) END
                    FROM demo_clock c
                    CROSS JOIN demo_word w
                    CROSS JOIN LATERAL (SELECT CASE w.target
                        WHEN 'REPORT' THEN CASE WHEN pg_temp.draw(w.nip || w.key, 71) < 0.25 THEN 'DIATAS' ELSE 'SESUAI' END
                        WHEN 'INDICATOR' THEN CASE WHEN w.ratio > 1.03 THEN 'DIATAS'
                            WHEN w.ratio < 0.9 AND w.relation = 'PIMPINAN' THEN 'DIBAWAH' ELSE 'SESUAI' END
                        ELSE CASE WHEN w.guardian + pg_temp.draw(w.nip || w.value_code, 72) > 1.1 THEN 'DIATAS'
                            WHEN w.guardian < 0.02 AND w.relation = 'PIMPINAN' AND pg_temp.draw(w.nip || w.value_code, 73) < 0.3
                                THEN 'DIBAWAH'
                            ELSE 'SESUAI' END END AS mark) k
                    JOIN (SELECT f.*, row_number() OVER same AS number, count(*) OVER (PARTITION BY relation, target, mark, value) AS count
                          FROM demo_phrase f WINDOW same AS (PARTITION BY relation, target, mark, value ORDER BY text)) p
                        ON p.relation = w.relation AND p.target = w.target AND p.mark = k.mark
                        AND p.value = coalesce(w.value_code, '')
                        AND p.number = 1 + floor(pg_temp.draw(w.nip || w.key, 74) * p.count)::int
                    ORDER BY w.at
                    """),
            new HistoryStep("feedback.note of yesterday", """
                    INSERT INTO feedback.note (agency_id, employee_id, giver_id, giver_name, relation, target, indicator_id, kind, mark,
                                               text, created_at)
                    SELECT c.agency_id, i.employee_id, i.assessor_id, i.assessor_name, 'PIMPINAN', 'INDICATOR', i.id, 'BERKALA', 'SESUAI',
                           'Data bulan lalu rapi dan tepat waktu. Untuk kunjungan rumah, mari bagi wilayah dengan Bidan Yulianti mulai pekan ini.',
                           (c.today - 1 + time '15:20') AT TIME ZONE 'Asia/Jakarta'
                    FROM demo_clock c
                    JOIN demo_indicator i ON NOT i.past AND i.note = 'kunjungan-gizi'
                    JOIN demo_known k ON k.nip = i.nip AND k.note = i.note
                    """));

    private FeedbackSteps() {}
}
