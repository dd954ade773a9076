package id.teladan.demo;

import java.util.List;

/** The stage of a history: units with their heads and quality, and people with job, assessor and habit. */
final class PeopleSteps {

    static final List<HistoryStep> ALL = List.of(
            new HistoryStep("draws", """
                    CREATE OR REPLACE FUNCTION pg_temp.draw(of text, salt int) RETURNS float8
                    LANGUAGE sql IMMUTABLE PARALLEL SAFE
                    RETURN (hashtextextended(of, salt) & 16777215) / 16777216.0::float8
                    """),
            new HistoryStep("units", """
                    CREATE TEMP TABLE demo_unit ON COMMIT DROP AS
                    SELECT u.id, u.parent_id, u.unor_id, u.name, u.kind, d.id AS department_id, d.name AS department_name,
                           coalesce(h.id, r.id) AS head_id,
                           CASE WHEN d.name = 'Dinas Kesehatan' AND u.kind IN ('DINAS', 'PUSKESMAS') AND draw.of > 0.1 THEN 'BAIK'
                                WHEN u.parent_id IS NULL OR draw.of > 0.28 THEN 'BAIK'
                                WHEN draw.of < 0.11 THEN 'ISTIMEWA'
                                WHEN draw.of < 0.23 THEN 'BUTUH_PERBAIKAN'
                                WHEN draw.of < 0.265 THEN 'KURANG'
                                ELSE 'SANGAT_KURANG' END AS quality
                    FROM demo_clock c
                    JOIN organization.unit u ON u.agency_id = c.agency_id
                    CROSS JOIN LATERAL (SELECT pg_temp.draw(u.unor_id, 1) AS of) draw
                    LEFT JOIN organization.unit d ON d.agency_id = c.agency_id AND d.parent_id IN (
                            SELECT root.id FROM organization.unit root WHERE root.agency_id = c.agency_id AND root.parent_id IS NULL)
                        AND EXISTS (SELECT FROM organization.unit_path p WHERE p.agency_id = c.agency_id
                                    AND p.ancestor_id = d.id AND p.descendant_id = u.id)
                    LEFT JOIN organization.position hp ON hp.agency_id = c.agency_id AND hp.code = u.head_position_code
                    LEFT JOIN organization.employee h
                        ON h.agency_id = c.agency_id AND h.position_id = hp.id AND h.unit_id = u.id AND h.active
                    LEFT JOIN organization.employee r
                        ON r.agency_id = c.agency_id AND r.kind = 'KEPALA_DAERAH' AND u.parent_id IS NULL
                    """),
            new HistoryStep("unit statistics", "ANALYZE demo_unit"),
            new HistoryStep("assessors", """
                    CREATE TEMP TABLE demo_assessor ON COMMIT DROP AS
                    SELECT DISTINCT ON (a.employee_id) a.employee_id, a.assessor_id,
                           min(a.start_on) OVER (PARTITION BY a.employee_id) AS since_on
                    FROM demo_clock c
                    JOIN organization.assessor_assignment a ON a.agency_id = c.agency_id AND a.confirmed_at IS NOT NULL
                        AND a.start_on <= c.today AND (a.end_on IS NULL OR a.end_on >= c.today)
                    ORDER BY a.employee_id, a.start_on DESC
                    """),
            new HistoryStep("assessor statistics", "ANALYZE demo_assessor"),
            new HistoryStep("people", """
                    CREATE TEMP TABLE demo_person ON COMMIT DROP AS
                    SELECT e.id AS employee_id, e.nip, e.name, e.position_name, e.position_kind, e.unit_id,
                           e.position_kind IN ('JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA') AS high,
                           led.id AS led_unit_id, led.quality AS led_quality,
                           a.assessor_id, au.id AS assessor_unit_id, au.quality, above.name AS assessor_name,
                           above.position_name AS assessor_position, au.parent_id IS NULL AS under_regional_head, a.since_on,
                           coalesce(c.city AND u.department_name = 'Dinas Kesehatan', false) AS busy,
                           known.habit IS NOT NULL AS known,
                           coalesce(known.habit, CASE WHEN draw.of < 0.05 THEN 'SILENT' WHEN draw.of < 0.1 THEN 'JUMP'
                               WHEN draw.of < 0.3 THEN 'SLOW' ELSE 'STEADY' END) AS habit,
                           CASE WHEN led.id IS NULL THEN lower(e.position_name)
                                ELSE 'kepala:' || CASE WHEN led.kind = 'SEKRETARIAT' AND led.id = led.department_id
                                    THEN 'sekretariat-daerah' ELSE lower(led.kind) END || ':' || lower(led.name) END AS job
                    FROM demo_clock c
                    JOIN organization.v_employee e ON e.agency_id = c.agency_id AND e.active AND e.nip IS NOT NULL
                    CROSS JOIN LATERAL (SELECT pg_temp.draw(e.nip, 2) AS of) draw
                    JOIN demo_unit u ON u.id = e.unit_id
                    JOIN demo_assessor a ON a.employee_id = e.id
                    JOIN organization.v_employee above ON above.agency_id = c.agency_id AND above.id = a.assessor_id
                    JOIN (SELECT DISTINCT ON (head_id) * FROM demo_unit ORDER BY head_id, id) au ON au.head_id = a.assessor_id
                    LEFT JOIN (SELECT DISTINCT ON (head_id) * FROM demo_unit ORDER BY head_id, id) led ON led.head_id = e.id
                    LEFT JOIN (SELECT DISTINCT nip, habit FROM demo_known) known ON known.nip = e.nip
                    """),
            new HistoryStep("jobs", """
                    CREATE TEMP TABLE demo_job ON COMMIT DROP AS
                    SELECT j.job, (SELECT f.family FROM demo_family f WHERE j.job ~ f.pattern ORDER BY f.number LIMIT 1) AS family
                    FROM (SELECT DISTINCT job FROM demo_person) j
                    """),
            new HistoryStep(
                    "people statistics", "ANALYZE demo_person, demo_job, demo_catalogue, demo_note, demo_phrase"));

    private PeopleSteps() {}
}
