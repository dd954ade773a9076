package id.teladan.demo;

import java.util.List;

/** What people reported on agreed plans: up to today for this year, by quarters for the last. */
final class ReportSteps {

    static final List<HistoryStep> ALL = List.of(
            new HistoryStep("days", """
                    CREATE TEMP TABLE demo_day ON COMMIT DROP AS
                    SELECT DISTINCT ON (i.id, day.on_date) i.id AS indicator_id, day.on_date, day.final
                    FROM demo_clock c
                    CROSS JOIN demo_indicator i
                    CROSS JOIN LATERAL (
                        SELECT CASE
                            WHEN i.past AND i.measurement = 'LATEST' THEN 12
                            WHEN i.past AND i.result_number = 1 THEN 3
                            WHEN i.past THEN 6
                            WHEN i.rhythm = 'MONTH' AND (i.busy OR i.result_number = 1 AND i.number = 1) THEN 1
                            WHEN i.rhythm = 'MONTH' THEN 2
                            ELSE 3 END AS months,
                            i.busy AND NOT i.past AND NOT i.head AND i.rhythm = 'MONTH' AND i.measurement = 'CUMULATIVE'
                                AND (i.number = 1 AND i.result_number = 1 OR i.note = 'kunjungan-gizi') AS weekly,
                            pg_temp.draw(i.nip || i.note, 50) AS draw) r
                    CROSS JOIN LATERAL (
                        SELECT (m + interval '1 month' * r.months)::date - 2 - floor(pg_temp.draw(i.nip || i.note || m, 51) * 9)::int
                                   AS on_date, false AS final
                        FROM generate_series(make_date(i.year, 1, 1)::timestamp, make_date(i.year, 12, 1)::timestamp,
                                             interval '1 month' * r.months) m
                        WHERE NOT r.weekly AND i.rhythm <> 'FIFTH'
                        UNION ALL
                        SELECT w::date + floor(r.draw * 5)::int, false
                        FROM generate_series(date_trunc('week', i.starts_on::timestamp) + interval '7 days',
                                             i.last_on::timestamp, interval '7 days') w
                        WHERE r.weekly
                        UNION ALL
                        SELECT f::date - floor(pg_temp.draw(i.nip || f, 52) * 3)::int, false
                        FROM generate_series(make_date(i.year, 1, 5)::timestamp, make_date(i.year, 12, 5)::timestamp,
                                             interval '1 month') f
                        WHERE i.rhythm = 'FIFTH'
                        UNION ALL
                        SELECT i.last_on - CASE WHEN i.past OR i.habit = 'SILENT' THEN 0
                                                WHEN i.busy THEN floor(r.draw * 4)::int ELSE floor(r.draw * 11)::int END, true
                        WHERE i.rhythm <> 'FIFTH' AND (i.measurement = 'CUMULATIVE' OR i.number = 1)
                    ) planned
                    CROSS JOIN LATERAL (
                        SELECT planned.on_date - CASE extract(isodow FROM planned.on_date) WHEN 6 THEN 1 WHEN 7 THEN 2 ELSE 0 END
                            AS on_date, planned.final) day
                    WHERE i.status IN ('AGREED', 'CLOSED') AND day.on_date BETWEEN i.starts_on AND i.last_on
                    ORDER BY i.id, day.on_date, day.final DESC
                    """),
            new HistoryStep("day statistics", "ANALYZE demo_day"),
            new HistoryStep("amounts", """
                    CREATE TEMP TABLE demo_amount ON COMMIT DROP AS
                    SELECT s.id AS indicator_id, s.employee_id, s.nip, s.note, s.on_date,
                           CASE WHEN s.rhythm = 'FIFTH' THEN 1
                                WHEN s.measurement = 'LATEST' THEN s.state
                                ELSE s.reached - coalesce(lag(s.reached) OVER line, 0) END::numeric(14, 2) AS amount
                    FROM (
                        SELECT i.*, d.on_date,
                               max(round((i.target * x.elapsed * x.ratio
                                   * CASE WHEN d.final OR d.on_date = x.latest THEN 1
                                          WHEN i.habit = 'JUMP' AND NOT i.past THEN 0.68 + 0.06 * x.wobble
                                          ELSE 0.97 + 0.06 * x.wobble END)::numeric,
                                   CASE WHEN i.unit = '%' THEN 1 ELSE 0 END)) OVER (PARTITION BY i.id ORDER BY d.on_date) AS reached,
                               round(CASE WHEN i.unit = '%' THEN least(x.state, 100)
                                          WHEN i.target < 30 THEN round(x.state) ELSE x.state END::numeric, 1) AS state
                        FROM demo_clock c
                        CROSS JOIN demo_indicator i
                        JOIN (SELECT *, max(on_date) OVER (PARTITION BY indicator_id) AS latest FROM demo_day) d
                            ON d.indicator_id = i.id
                        CROSS JOIN LATERAL (SELECT pg_temp.draw(i.nip || i.note || d.on_date, 53) AS wobble, d.latest,
                            CASE i.direction WHEN 'MINIMIZE' THEN greatest(2 - i.ratio, 0.1) ELSE i.ratio END AS ratio,
                            (CASE WHEN d.final AND NOT i.past AND i.habit <> 'SILENT' THEN c.today ELSE d.on_date END
                                - i.starts_on + 1)::float8 / (i.ends_on - i.starts_on + 1) AS elapsed) y
                        CROSS JOIN LATERAL (SELECT y.*, i.target * y.ratio
                            * CASE WHEN d.final OR d.on_date = y.latest THEN 1 ELSE 0.985 + 0.03 * y.wobble END AS state) x
                    ) s
                    WINDOW line AS (PARTITION BY s.id ORDER BY s.on_date)
                    """),
            new HistoryStep("amount statistics", "ANALYZE demo_amount"),
            new HistoryStep("reports", """
                    CREATE TEMP TABLE demo_report ON COMMIT DROP AS
                    SELECT nextval('reporting.report_id_seq') AS id, a.employee_id, a.indicator_id, a.on_date, a.amount,
                           replace(n.text, '{n}', CASE WHEN a.amount = trunc(a.amount)
                               THEN replace(to_char(a.amount, 'FM999,999,990'), ',', '.')
                               ELSE replace(to_char(a.amount, 'FM999999990.09'), '.', ',') END) AS note,
                           least((a.on_date + time '08:00') AT TIME ZONE 'Asia/Jakarta' + pg_temp.draw(a.nip || a.note || a.on_date, 54)
                               * interval '7 hours', c.at - pg_temp.draw(a.nip || a.note, 55) * interval '80 minutes') AS created_at
                    FROM demo_clock c
                    CROSS JOIN (SELECT * FROM demo_amount WHERE amount > 0 ORDER BY on_date, indicator_id) a
                    JOIN (SELECT key, count(*) AS count FROM demo_note GROUP BY key) k ON k.key = a.note
                    JOIN demo_note n ON n.key = a.note
                        AND n.number = 1 + floor(pg_temp.draw(a.nip || a.note || a.on_date, 56) * k.count)::int
                    """),
            new HistoryStep("report statistics", "ANALYZE demo_report"),
            new HistoryStep("reporting.report of last year", """
                    INSERT INTO reporting.report (agency_id, id, employee_id, indicator_id, on_date, amount, note, created_at)
                    OVERRIDING SYSTEM VALUE
                    SELECT c.agency_id, r.id, r.employee_id, r.indicator_id, r.on_date, r.amount, r.note, r.created_at
                    FROM demo_clock c JOIN demo_report r ON r.on_date < make_date(c.year, 1, 1)
                    """),
            new HistoryStep("reporting.report of this year", """
                    INSERT INTO reporting.report (agency_id, id, employee_id, indicator_id, on_date, amount, note, created_at)
                    OVERRIDING SYSTEM VALUE
                    SELECT c.agency_id, r.id, r.employee_id, r.indicator_id, r.on_date, r.amount, r.note, r.created_at
                    FROM demo_clock c JOIN demo_report r ON r.on_date >= make_date(c.year, 1, 1)
                    """),
            new HistoryStep("reporting.progress", """
                    INSERT INTO reporting.progress (agency_id, employee_id, indicator_id, report_count, total, last_amount, last_on,
                                                    last_reported_at)
                    SELECT c.agency_id, r.employee_id, r.indicator_id, count(*), sum(r.amount),
                           (array_agg(r.amount ORDER BY r.on_date DESC, r.id DESC))[1], max(r.on_date), max(r.created_at)
                    FROM demo_report r, demo_clock c
                    GROUP BY c.agency_id, r.employee_id, r.indicator_id
                    """));

    private ReportSteps() {}
}
