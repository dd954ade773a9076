package id.teladan.demo;

import java.util.List;

/** Plans of last year and this one: results under the assessor's, indicators, expectations, Lampiran, transitions. */
final class PlanSteps {

    static final List<HistoryStep> ALL = List.of(
            new HistoryStep("plans", """
                    CREATE TEMP TABLE demo_plan ON COMMIT DROP AS
                    SELECT nextval('planning.plan_id_seq') AS id, p.*, j.family, y.year, s.starts_on,
                           make_date(y.year, 12, 31) AS ends_on, y.year < c.year AS past,
                           CASE WHEN y.year < c.year THEN 'CLOSED'
                                WHEN p.known OR d.status < 0.971 THEN 'AGREED'
                                WHEN d.status < 0.984 THEN 'SUBMITTED'
                                WHEN d.status < 0.991 OR p.led_unit_id IS NOT NULL THEN 'RETURNED'
                                ELSE 'DRAFT' END AS status,
                           CASE WHEN p.known OR p.led_unit_id IS NOT NULL OR d.approach >= 0.06 THEN 'KUANTITATIF'
                                ELSE 'KUALITATIF' END AS approach,
                           least(s.starts_on + time '08:00' + (5 + d.day * 14) * interval '1 day', c.at - interval '3 hours')
                               AS submitted_at,
                           least(s.starts_on + time '13:00' + (8 + d.day * 18) * interval '1 day', c.at - interval '1 hour')
                               AS agreed_at
                    FROM demo_clock c
                    CROSS JOIN LATERAL (VALUES (c.year - 1), (c.year)) AS y (year)
                    CROSS JOIN demo_person p
                    JOIN demo_job j ON j.job = p.job
                    CROSS JOIN LATERAL (SELECT CASE WHEN p.since_on <= make_date(y.year, 1, 10) THEN make_date(y.year, 1, 1)
                                                    ELSE p.since_on END AS starts_on) s
                    CROSS JOIN LATERAL (SELECT pg_temp.draw(p.nip || y.year, 10) AS status, pg_temp.draw(p.nip, 11) AS approach,
                                               pg_temp.draw(p.nip || y.year, 12) AS day) d
                    WHERE s.starts_on <= least(make_date(y.year, 12, 1), c.today)
                    """),
            new HistoryStep("plan statistics", "ANALYZE demo_plan"),
            new HistoryStep("results", """
                    CREATE TEMP TABLE demo_result ON COMMIT DROP AS
                    SELECT nextval('planning.work_result_id_seq') AS id, p.id AS plan_id, p.employee_id, p.year, r.family, r.result,
                           row_number() OVER (PARTITION BY p.id ORDER BY r.result) AS number, r.kind, r.topic, r.description,
                           p.assessor_id, p.assessor_position, p.high, p.under_regional_head, p.approach
                    FROM demo_plan p
                    JOIN (SELECT DISTINCT family, result, kind, topic, description FROM demo_catalogue) r
                        ON r.family = p.family
                        OR NOT p.high AND NOT p.known AND pg_temp.draw(p.nip || p.year, 20) < 0.26
                           AND r.family = '+' || (1 + floor(pg_temp.draw(p.nip || p.year, 21) * 4))::int
                    """),
            new HistoryStep("superiors' results", """
                    CREATE TEMP TABLE demo_parent ON COMMIT DROP AS
                    SELECT DISTINCT ON (r.employee_id, r.year, t.topic) r.employee_id, r.year, t.topic, r.id
                    FROM demo_result r
                    CROSS JOIN (VALUES ('LAYANAN'), ('MUTU'), ('TATA')) AS t (topic)
                    WHERE r.kind = 'UTAMA'
                      AND r.employee_id IN (SELECT employee_id FROM demo_person WHERE led_unit_id IS NOT NULL)
                    ORDER BY r.employee_id, r.year, t.topic, r.topic <> t.topic, r.number
                    """),
            new HistoryStep("result statistics", "ANALYZE demo_result, demo_parent"),
            new HistoryStep("planning.plan", """
                    INSERT INTO planning.plan (agency_id, id, employee_id, year, starts_on, ends_on, approach, status, assessor_id,
                                               submitted_at, agreed_at, version)
                    OVERRIDING SYSTEM VALUE
                    SELECT c.agency_id, p.id, p.employee_id, p.year, p.starts_on, p.ends_on, p.approach, p.status,
                           CASE WHEN p.status <> 'DRAFT' THEN p.assessor_id END,
                           CASE WHEN p.status <> 'DRAFT' THEN p.submitted_at END,
                           CASE WHEN p.status IN ('AGREED', 'CLOSED') THEN p.agreed_at END,
                           CASE p.status WHEN 'DRAFT' THEN 1 WHEN 'SUBMITTED' THEN 2 WHEN 'CLOSED' THEN 4 ELSE 3 END
                    FROM demo_plan p, demo_clock c
                    """),
            new HistoryStep("planning.work_result", """
                    INSERT INTO planning.work_result (agency_id, id, plan_id, number, kind, description, parent_result_id,
                                                      key_indicator_id, parent_goal, assigner)
                    OVERRIDING SYSTEM VALUE
                    SELECT c.agency_id, r.id, r.plan_id, r.number, r.kind, r.description,
                           CASE WHEN NOT r.high THEN above.id END,
                           CASE WHEN r.high OR above.id IS NULL THEN promised.id END,
                           CASE WHEN promised.id IS NOT NULL AND (r.high OR above.id IS NULL)
                                THEN promised.objective || ' (' || promised.name || ')'
                                WHEN NOT r.high AND above.id IS NULL THEN CASE r.topic
                               WHEN 'LAYANAN' THEN 'Meningkatnya mutu layanan publik; indikator: Indeks Pelayanan Publik'
                               WHEN 'MUTU' THEN 'Meningkatnya akuntabilitas kinerja; indikator: Nilai SAKIP'
                               ELSE 'Terkelolanya keuangan daerah dengan baik; indikator: Opini BPK' END END,
                           CASE WHEN r.approach = 'KUALITATIF' OR r.kind = 'TAMBAHAN' THEN r.assessor_position END
                    FROM demo_clock c
                    CROSS JOIN demo_result r
                    JOIN demo_plan p ON p.id = r.plan_id
                    LEFT JOIN demo_parent above
                        ON above.employee_id = r.assessor_id AND above.year = r.year AND above.topic = r.topic
                    LEFT JOIN (SELECT k.id, k.unit_id, k.year, k.objective, k.name,
                                      row_number() OVER (PARTITION BY k.unit_id, k.year ORDER BY k.number, k.id) AS rank
                               FROM demo_key k) promised
                        ON promised.unit_id = p.unit_id AND promised.year = p.year AND promised.rank = r.number
                       AND r.kind = 'UTAMA'
                    """),
            new HistoryStep("indicators", """
                    CREATE TEMP TABLE demo_indicator ON COMMIT DROP AS
                    SELECT nextval('planning.indicator_id_seq') AS id, r.id AS result_id, p.id AS plan_id, p.employee_id, p.nip,
                           p.year, p.past, p.starts_on, p.ends_on, p.status, p.busy, p.led_unit_id IS NOT NULL AS head, p.habit,
                           p.assessor_id, p.assessor_name, p.unit_id, r.number AS result_number, k.number, c.aspect, c.indicator,
                           c.unit, c.direction, c.measurement, CASE WHEN p.high THEN c.perspective END AS perspective, c.rhythm,
                           c.note, c.target_max, goal.target,
                           least(CASE
                               WHEN known.share IS NOT NULL AND c.measurement = 'LATEST' THEN known.share / 100
                               WHEN known.share IS NOT NULL AND NOT p.past THEN known.share / 100 / (328.0 / 365)
                               WHEN p.known AND c.measurement = 'LATEST' THEN 1.01
                               ELSE mood.ratio * effect.of + (d.wobble - 0.5) * 0.05 END,
                               CASE WHEN c.unit = '%' AND c.measurement = 'CUMULATIVE' THEN 1.03 ELSE 1.25 END)::float8 AS ratio,
                           CASE WHEN p.past THEN p.ends_on
                                WHEN p.habit = 'SILENT' AND p.known THEN clock.today - 16
                                WHEN p.habit = 'SILENT' THEN clock.today - 15 - floor(d.silence * 22)::int
                                ELSE clock.today END AS last_on
                    FROM demo_clock clock
                    CROSS JOIN demo_plan p
                    JOIN demo_result r ON r.plan_id = p.id
                    JOIN demo_catalogue c ON c.family = r.family AND c.result = r.result
                    CROSS JOIN LATERAL (SELECT count(*) AS number FROM demo_catalogue before
                                        WHERE before.family = c.family AND before.result = c.result AND before.number <= c.number) k
                    CROSS JOIN LATERAL (SELECT pg_temp.draw(p.nip || p.year, 30) AS mood, pg_temp.draw(p.nip, 31) AS size,
                                               pg_temp.draw(p.nip || c.note || p.year, 32) AS wobble,
                                               pg_temp.draw(p.nip, 33) AS silence) d
                    CROSS JOIN LATERAL (SELECT CASE
                        WHEN p.past THEN 0.90 + 0.2 * d.mood
                        ELSE CASE p.habit WHEN 'SLOW' THEN 0.82 + 0.11 * d.mood WHEN 'SILENT' THEN 0.90 + 0.1 * d.mood
                                          WHEN 'JUMP' THEN 0.99 + 0.05 * d.mood ELSE 0.985 + 0.11 * d.mood END END AS ratio) mood
                    CROSS JOIN LATERAL (SELECT CASE p.quality WHEN 'ISTIMEWA' THEN 1.05 WHEN 'BAIK' THEN 1
                        WHEN 'BUTUH_PERBAIKAN' THEN 0.95 WHEN 'KURANG' THEN 0.87 ELSE 0.8 END AS of) effect
                    CROSS JOIN LATERAL (SELECT CASE
                        WHEN p.known OR c.measurement = 'LATEST' OR c.unit = '%' THEN c.target
                        WHEN c.target < 60 THEN greatest(ceil(c.target * (p.ends_on - p.starts_on + 1) / 365.0), 1)
                        ELSE greatest(round(c.target * (0.75 + 0.5 * d.size) * (p.ends_on - p.starts_on + 1) / 365.0 / 6) * 6, 6)
                        END::numeric(14, 2) AS target) goal
                    LEFT JOIN LATERAL (SELECT k.share FROM demo_known k WHERE k.nip = p.nip AND k.note IN (c.note, '')
                                       AND (k.note <> '' OR c.measurement = 'CUMULATIVE') LIMIT 1) known ON true
                    """),
            new HistoryStep("indicator statistics", "ANALYZE demo_indicator"),
            new HistoryStep("planning.indicator", """
                    INSERT INTO planning.indicator (agency_id, id, result_id, number, aspect, description, target, target_max, unit,
                                                    direction, measurement, perspective)
                    OVERRIDING SYSTEM VALUE
                    SELECT c.agency_id, i.id, i.result_id, i.number, i.aspect, i.indicator, i.target, i.target_max, i.unit,
                           i.direction, i.measurement, i.perspective
                    FROM demo_indicator i, demo_clock c
                    """),
            new HistoryStep("planning.behavior_expectation", """
                    INSERT INTO planning.behavior_expectation (agency_id, plan_id, value_code, text)
                    SELECT c.agency_id, p.id, x.value_code, x.text
                    FROM demo_clock c
                    CROSS JOIN demo_plan p
                    JOIN (VALUES (1, 'BERORIENTASI_PELAYANAN', 'Menyapa lebih dulu dan menjelaskan waktu tunggu kepada pengguna layanan.'),
                                 (2, 'AKUNTABEL', 'Melampirkan bukti pada hari yang sama dengan kegiatannya.'),
                                 (3, 'KOMPETEN', 'Membagikan hasil pelatihan kepada rekan paling lambat sepekan sesudahnya.'),
                                 (4, 'HARMONIS', 'Menyelesaikan beda pendapat dalam pertemuan unit.'),
                                 (5, 'ADAPTIF', 'Mencoba satu cara kerja yang lebih singkat tiap triwulan.'),
                                 (6, 'KOLABORATIF', 'Menyusun jadwal lapangan bersama unit lain.')) AS x (number, value_code, text)
                        ON x.number IN (1 + floor(pg_temp.draw(p.nip, 40) * 6)::int, 1 + floor(pg_temp.draw(p.nip, 41) * 6)::int)
                    WHERE p.known OR p.busy OR pg_temp.draw(p.nip, 42) < 0.35
                    """),
            new HistoryStep("planning.attachment", """
                    INSERT INTO planning.attachment (agency_id, plan_id, kind, number, text)
                    SELECT c.agency_id, p.id, x.kind, 1, x.text
                    FROM demo_clock c
                    CROSS JOIN demo_plan p
                    JOIN (VALUES
                        ('DUKUNGAN_SUMBER_DAYA', 0, 'Anggaran kegiatan sesuai DPA dan peralatan kerja unit.'),
                        ('DUKUNGAN_SUMBER_DAYA', 1, 'Pendampingan pimpinan setiap awal bulan dan akses data unit.'),
                        ('DUKUNGAN_SUMBER_DAYA', 2, 'Kendaraan operasional untuk kegiatan lapangan dan bahan habis pakai.'),
                        ('SKEMA_PERTANGGUNGJAWABAN', 0, 'Laporan bulanan dengan bukti, dibahas dalam pertemuan unit.'),
                        ('SKEMA_PERTANGGUNGJAWABAN', 1, 'Laporan mingguan melalui aplikasi, rekap triwulan kepada pejabat penilai.'),
                        ('SKEMA_PERTANGGUNGJAWABAN', 2, 'Laporan tiap kegiatan selesai dan dialog kinerja triwulanan.'),
                        ('KONSEKUENSI', 0, 'Tercapai: diusulkan untuk penugasan baru. Tidak tercapai: bimbingan kinerja.'),
                        ('KONSEKUENSI', 1, 'Tercapai: apresiasi di rapat unit. Tidak tercapai: jadwal kerja disusun ulang bersama pimpinan.'),
                        ('KONSEKUENSI', 2, 'Tercapai: prioritas pelatihan. Tidak tercapai: teguran lisan dan pendampingan.')) AS x (kind, number, text)
                        ON x.number = floor(pg_temp.draw(p.nip || x.kind, 43) * 3)::int
                    """),
            new HistoryStep("planning.plan_transition", """
                    INSERT INTO planning.plan_transition (agency_id, plan_id, from_status, to_status, actor_name, note, at)
                    SELECT c.agency_id, p.id, t.from_status, t.to_status, t.actor_name, t.note, t.at
                    FROM demo_clock c
                    CROSS JOIN demo_plan p
                    CROSS JOIN LATERAL (VALUES
                        (1, 'DRAFT', 'SUBMITTED', p.name, NULL, p.submitted_at, p.status <> 'DRAFT'),
                        (2, 'SUBMITTED', 'AGREED', p.assessor_name, NULL, p.agreed_at, p.status IN ('AGREED', 'CLOSED')),
                        (2, 'SUBMITTED', 'RETURNED', p.assessor_name,
                            'Targetnya belum sejalan dengan rencana unit. Mohon sesuaikan, lalu ajukan lagi.', p.agreed_at,
                            p.status = 'RETURNED'),
                        (3, 'AGREED', 'CLOSED', 'Sistem', NULL, p.ends_on + interval '20 days',
                            p.status = 'CLOSED')) AS t (number, from_status, to_status, actor_name, note, at, so)
                    WHERE t.so
                    ORDER BY p.id, t.number
                    """));

    private PlanSteps() {}
}
