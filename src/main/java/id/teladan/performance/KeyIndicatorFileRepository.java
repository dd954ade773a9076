package id.teladan.performance;

import id.teladan.intake.RowChange;
import id.teladan.intake.StagedUpload;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Checks staged indicators against units and agreements, and merges them. A row names its unit, and the unit of the indicator
 * it serves, by UNOR ID or by a name that only one unit bears; its indicator by the name that it has in the draft.
 */
@Repository
class KeyIndicatorFileRepository {

    /** What the agreement that a row goes to says already, beside what the row says. */
    private static final String STORED = """
            FROM performance.staging_indicator s
            JOIN performance.promise p
              ON p.agency_id = :agencyId AND p.agreement_id = s.agreement_id AND p.indicator_id = s.indicator_id
            JOIN performance.objective o ON o.agency_id = :agencyId AND o.id = p.objective_id
            CROSS JOIN LATERAL (
                SELECT coalesce(array_agg(w.month ORDER BY w.month), '{}') AS months,
                       coalesce(array_agg(w.amount ORDER BY w.month), '{}') AS amounts
                FROM performance.waypoint w
                WHERE w.agency_id = :agencyId AND w.agreement_id = p.agreement_id AND w.indicator_id = p.indicator_id) way
            """;

    private static final String WITH_STORED = STORED + "WHERE s.agency_id = :agencyId AND s.upload_id = :upload";

    private static final String DIFFERS = """
            (s.objective, s.name, s.formula, s.source, s.target, s.target_max, s.unit, s.direction, s.measurement, s.rhythm,
             s.months, s.amounts, s.programme, s.activity, s.budget, coalesce(s.parent_id, -s.parent_row), s.cascade_kind,
             s.share)
            IS DISTINCT FROM
            (o.statement, p.name, p.formula, p.source, p.target, p.target_max, p.unit, p.direction, p.measurement, p.rhythm,
             way.months, way.amounts, p.programme, p.activity, p.budget, p.parent_id, p.cascade_kind, p.share)
            """;

    static final String OWNERS = """
            SELECT s.row_number, 'UNIT KERJA' AS column_name,
                   CASE WHEN called.number > 1 THEN 'OWNER_AMBIGUOUS' ELSE 'OWNER_UNKNOWN' END AS problem,
                   left(s.unit_text, 200) AS value, coalesce(s.name, '') AS row_name, ARRAY[called.number::text] AS arguments,
                   NULL::text AS proposal
            FROM performance.staging_indicator s
            CROSS JOIN LATERAL (SELECT count(*) AS number FROM organization.v_unit u
                                WHERE u.agency_id = :agencyId AND lower(u.name) = lower(s.unit_text)) called
            WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.unit_text IS NOT NULL AND s.unit_id IS NULL
            """;

    static final String TWICE = """
            SELECT s.row_number, 'INDIKATOR' AS column_name, 'INDICATOR_TWICE' AS problem, left(s.name, 200) AS value,
                   s.name AS row_name, ARRAY[s.first::text] AS arguments, NULL::text AS proposal
            FROM (SELECT s.row_number, s.name,
                         min(s.row_number) OVER (PARTITION BY s.unit_id, s.year, lower(s.name)) AS first
                  FROM performance.staging_indicator s
                  WHERE s.agency_id = :agencyId AND s.upload_id = :upload
                    AND s.unit_id IS NOT NULL AND s.year IS NOT NULL AND s.name IS NOT NULL) s
            WHERE s.row_number > s.first
            """;

    static final String LOCKED = """
            SELECT s.row_number, 'INDIKATOR' AS column_name, 'AGREEMENT_LOCKED' AS problem, left(s.name, 200) AS value,
                   s.name AS row_name, ARRAY[u.name, s.year::text] AS arguments, NULL::text AS proposal
            FROM performance.staging_indicator s
            JOIN performance.agreement a
              ON a.agency_id = :agencyId AND a.id = s.agreement_id AND a.status IN ('SIGNED', 'AGREED')
            JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.id = s.unit_id
            WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.name IS NOT NULL
              AND (s.indicator_id IS NULL OR s.row_number IN (
            """ + "SELECT s.row_number " + WITH_STORED + " AND " + DIFFERS + "))";

    static final String PARENTS = """
            SELECT s.row_number, 'MENDUKUNG INDIKATOR' AS column_name, 'PARENT_UNKNOWN' AS problem,
                   left(s.parent_name, 200) AS value, coalesce(s.name, '') AS row_name,
                   ARRAY[coalesce(s.parent_unit_text, '')] AS arguments, NULL::text AS proposal
            FROM performance.staging_indicator s
            WHERE s.agency_id = :agencyId AND s.upload_id = :upload
              AND s.parent_name IS NOT NULL AND s.parent_unit_text IS NOT NULL AND s.unit_id IS NOT NULL
              AND s.parent_id IS NULL AND s.parent_row IS NULL
            """;

    /** Over rows of the file and what is stored but for what the file replaces. New rows are numbered below zero. */
    static final String CIRCLES = """
            WITH RECURSIVE staged AS (
                SELECT s.row_number, coalesce(s.indicator_id, -s.row_number) AS child,
                       coalesce(s.parent_id, -s.parent_row) AS parent, s.indicator_id, s.agreement_id, s.name, s.parent_name
                FROM performance.staging_indicator s
                WHERE s.agency_id = :agencyId AND s.upload_id = :upload
            ),
            edge AS (
                SELECT child, parent FROM staged WHERE parent IS NOT NULL
                UNION
                SELECT p.id, p.parent_id
                FROM performance.v_promise p
                LEFT JOIN staged ON staged.indicator_id = p.id AND staged.agreement_id = p.agreement_id
                WHERE p.agency_id = :agencyId AND p.parent_id IS NOT NULL AND p.status IN ('DRAFT', 'SIGNED', 'AGREED')
                  AND staged.row_number IS NULL
            ),
            up AS (
                SELECT child AS start, parent AS at FROM staged WHERE parent IS NOT NULL
                UNION
                SELECT up.start, edge.parent FROM up JOIN edge ON edge.child = up.at
            )
            SELECT s.row_number, 'MENDUKUNG INDIKATOR' AS column_name, 'PARENT_CIRCLE' AS problem,
                   left(s.parent_name, 200) AS value, coalesce(s.name, '') AS row_name, '{}'::text[] AS arguments,
                   NULL::text AS proposal
            FROM staged s
            WHERE s.child IN (SELECT up.start FROM up WHERE up.at = up.start)
            """;

    static final String PARENTS_OUT = """
            WITH RECURSIVE outside AS (
                SELECT w.row_number FROM intake.v_wrong_row w WHERE w.agency_id = :agencyId AND w.upload_id = :upload
                UNION
                SELECT s.row_number
                FROM outside
                JOIN performance.staging_indicator s
                  ON s.agency_id = :agencyId AND s.upload_id = :upload AND s.parent_row = outside.row_number
            )
            SELECT s.row_number, 'MENDUKUNG INDIKATOR' AS column_name, 'PARENT_STAYS_OUT' AS problem,
                   left(s.parent_name, 200) AS value, coalesce(s.name, '') AS row_name, ARRAY[s.parent_row::text] AS arguments,
                   NULL::text AS proposal
            FROM performance.staging_indicator s
            JOIN outside ON outside.row_number = s.parent_row
            WHERE s.agency_id = :agencyId AND s.upload_id = :upload
            """;

    /** The agreements that a file changes, for the trail. */
    static final String AGREEMENTS = """
            SELECT s.agreement_id AS subject_id, jsonb_build_object('upload', :upload, 'indicators', count(*)) AS detail
            FROM performance.staging_indicator s
            WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state IN ('NEW', 'CHANGED')
            GROUP BY s.agreement_id
            """;

    private final JdbcClient jdbc;

    KeyIndicatorFileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void findOwners(StagedUpload upload, LocalDate today) {
        of(upload, """
                        WITH named AS (
                            SELECT lower(u.name) AS name, min(u.id) AS id
                            FROM organization.v_unit u
                            WHERE u.agency_id = :agencyId AND coalesce(u.valid_until, 'infinity') >= :today
                            GROUP BY lower(u.name)
                            HAVING count(*) = 1
                        )
                        UPDATE performance.staging_indicator t SET unit_id = c.unit_id
                        FROM (SELECT s.row_number, coalesce(u.id, n.id) AS unit_id
                              FROM performance.staging_indicator s
                              LEFT JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.unor_id = s.unit_text
                              LEFT JOIN named n ON n.name = lower(s.unit_text)
                              WHERE s.agency_id = :agencyId AND s.upload_id = :upload) c
                        WHERE t.agency_id = :agencyId AND t.upload_id = :upload AND t.row_number = c.row_number
                        """).param("today", today).update();
    }

    /** The draft of the row's unit and year, or else what is signed; in it the indicator of that name. */
    void findKnown(StagedUpload upload) {
        of(upload, """
                        UPDATE performance.staging_indicator t
                        SET agreement_id = c.agreement_id, indicator_id = c.indicator_id
                        FROM (SELECT s.row_number, a.id AS agreement_id, p.indicator_id
                              FROM performance.staging_indicator s
                              CROSS JOIN LATERAL (
                                  SELECT a.id FROM performance.agreement a
                                  WHERE a.agency_id = :agencyId AND a.unit_id = s.unit_id AND a.year = s.year
                                    AND a.status IN ('DRAFT', 'SIGNED', 'AGREED')
                                  ORDER BY a.revision DESC
                                  LIMIT 1) a
                              LEFT JOIN LATERAL (
                                  SELECT min(p.indicator_id) AS indicator_id FROM performance.promise p
                                  WHERE p.agency_id = :agencyId AND p.agreement_id = a.id
                                    AND lower(p.name) = lower(s.name)) p ON true
                              WHERE s.agency_id = :agencyId AND s.upload_id = :upload) c
                        WHERE t.agency_id = :agencyId AND t.upload_id = :upload AND t.row_number = c.row_number
                        """).update();
    }

    /** A row of the file that is new, or an indicator that is there; of another unit. */
    void findParents(StagedUpload upload) {
        of(upload, """
                        WITH named AS (
                            SELECT lower(u.name) AS name, min(u.id) AS id
                            FROM organization.v_unit u
                            WHERE u.agency_id = :agencyId
                            GROUP BY lower(u.name)
                            HAVING count(*) = 1
                        ),
                        brought AS (
                            SELECT s.unit_id, s.year, lower(s.name) AS name, min(s.row_number) AS row_number,
                                   min(s.indicator_id) AS indicator_id
                            FROM performance.staging_indicator s
                            WHERE s.agency_id = :agencyId AND s.upload_id = :upload
                            GROUP BY s.unit_id, s.year, lower(s.name)
                        ),
                        known AS (
                            SELECT i.unit_id, i.year, lower(i.name) AS name, min(i.id) AS id
                            FROM performance.v_indicator i
                            WHERE i.agency_id = :agencyId
                              AND i.year IN (SELECT s.year FROM performance.staging_indicator s
                                             WHERE s.agency_id = :agencyId AND s.upload_id = :upload)
                            GROUP BY i.unit_id, i.year, lower(i.name)
                        )
                        UPDATE performance.staging_indicator t
                        SET parent_id = c.parent_id, parent_row = CASE WHEN c.parent_id IS NULL THEN c.parent_row END
                        FROM (SELECT s.row_number, coalesce(b.indicator_id, k.id) AS parent_id, b.row_number AS parent_row
                              FROM performance.staging_indicator s
                              LEFT JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.unor_id = s.parent_unit_text
                              LEFT JOIN named n ON n.name = lower(s.parent_unit_text)
                              LEFT JOIN brought b ON b.unit_id = coalesce(u.id, n.id) AND b.year = s.year
                               AND b.name = lower(s.parent_name)
                              LEFT JOIN known k ON k.unit_id = coalesce(u.id, n.id) AND k.year = s.year
                               AND k.name = lower(s.parent_name)
                              WHERE s.agency_id = :agencyId AND s.upload_id = :upload
                                AND coalesce(u.id, n.id) <> s.unit_id) c
                        WHERE t.agency_id = :agencyId AND t.upload_id = :upload AND t.row_number = c.row_number
                        """).update();
    }

    void judge(StagedUpload upload) {
        of(upload, """
                        UPDATE performance.staging_indicator t SET state = c.state
                        FROM (SELECT s.row_number,
                                     CASE WHEN w.row_number IS NOT NULL THEN 'WRONG'
                                          WHEN s.indicator_id IS NULL THEN 'NEW'
                                          WHEN d.row_number IS NOT NULL THEN 'CHANGED'
                                          ELSE 'SAME' END AS state
                              FROM performance.staging_indicator s
                              LEFT JOIN intake.v_wrong_row w
                                ON w.agency_id = :agencyId AND w.upload_id = :upload AND w.row_number = s.row_number
                              LEFT JOIN (
                        """ + "SELECT s.row_number " + WITH_STORED + " AND " + DIFFERS + """
                              ) d ON d.row_number = s.row_number
                              WHERE s.agency_id = :agencyId AND s.upload_id = :upload) c
                        WHERE t.agency_id = :agencyId AND t.upload_id = :upload AND t.row_number = c.row_number
                        """)
                .update();
    }

    /** Indicators of the drafts that the file goes to, which it does not mention; they stay. */
    int countAbsent(StagedUpload upload) {
        return of(upload, """
                        SELECT count(*)
                        FROM performance.promise p
                        WHERE p.agency_id = :agencyId
                          AND p.agreement_id IN (SELECT s.agreement_id FROM performance.staging_indicator s
                                                 WHERE s.agency_id = :agencyId AND s.upload_id = :upload)
                          AND NOT EXISTS (SELECT FROM performance.staging_indicator s
                                          WHERE s.agency_id = :agencyId AND s.upload_id = :upload
                                            AND s.indicator_id = p.indicator_id)
                        """).query(Integer.class).single();
    }

    List<RowChange> changes(StagedUpload upload, int limit, int offset) {
        return of(upload, """
                        WITH changed AS (
                            SELECT s.row_number AS place
                            FROM performance.staging_indicator s
                            WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state = 'CHANGED'
                            ORDER BY s.row_number LIMIT :limit OFFSET :offset
                        )
                        SELECT c.row_number, c.name, c.field, c.before, coalesce(c.after, 'dikosongkan') AS after
                        FROM (SELECT s.row_number, s.name, f.place, f.field, f.before, f.after
                        """ + STORED + """
                              CROSS JOIN LATERAL (VALUES
                                  (1, 'Sasaran', o.statement, s.objective),
                                  (2, 'Indikator', p.name, s.name),
                                  (3, 'Target', trim_scale(p.target)::text, trim_scale(s.target)::text),
                                  (4, 'Batas atas', trim_scale(p.target_max)::text, trim_scale(s.target_max)::text),
                                  (5, 'Satuan', p.unit, s.unit),
                                  (6, 'Yang baik', p.direction, s.direction),
                                  (7, 'Cara hitung', p.measurement, s.measurement),
                                  (8, 'Periode', p.rhythm, s.rhythm),
                                  (9, 'Lintasan', (SELECT string_agg(trim_scale(a)::text, ' → ') FROM unnest(way.amounts) a),
                                      (SELECT string_agg(trim_scale(a)::text, ' → ') FROM unnest(s.amounts) a)),
                                  (10, 'Formula', p.formula, s.formula),
                                  (11, 'Sumber data', p.source, s.source),
                                  (12, 'Program', p.programme, s.programme),
                                  (13, 'Kegiatan', p.activity, s.activity),
                                  (14, 'Anggaran', trim_scale(p.budget)::text, trim_scale(s.budget)::text),
                                  (15, 'Mendukung',
                                      (SELECT a.name FROM performance.v_indicator a
                                       WHERE a.agency_id = :agencyId AND a.id = p.parent_id), s.parent_name),
                                  (16, 'Cara mendukung', p.cascade_kind, s.cascade_kind),
                                  (17, 'Bagian beban', trim_scale(p.share)::text, trim_scale(s.share)::text)
                              ) AS f (place, field, before, after)
                              WHERE s.row_number IN (SELECT changed.place FROM changed)
                                AND s.agency_id = :agencyId AND s.upload_id = :upload
                                AND f.before IS DISTINCT FROM f.after
                        ) c
                        ORDER BY c.row_number, c.place
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query(RowChange.class)
                .list();
    }

    /** The name of a unit that the file concerns and whose agreement is not the actor's to draw up. */
    Optional<String> findForeign(Scope scope, StagedUpload upload) {
        return scope.bind(of(upload, """
                        SELECT u.name
                        FROM organization.v_unit u
                        WHERE u.agency_id = :agencyId
                          AND u.id IN (SELECT s.unit_id FROM performance.staging_indicator s
                                       WHERE s.agency_id = :agencyId AND s.upload_id = :upload
                                         AND s.state IN ('NEW', 'CHANGED'))
                          AND NOT
                        """ + Scope.PREPARES + " ORDER BY u.name LIMIT 1"))
                .param("preparesAll", scope.preparesAll())
                .query(String.class)
                .optional();
    }

    void openDrafts(StagedUpload upload) {
        of(upload, """
                        INSERT INTO performance.agreement (agency_id, unit_id, year, revision, status)
                        SELECT DISTINCT s.agency_id, s.unit_id, s.year, 1, 'DRAFT'
                        FROM performance.staging_indicator s
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state = 'NEW'
                          AND NOT EXISTS (SELECT FROM performance.agreement a
                                          WHERE a.agency_id = :agencyId AND a.unit_id = s.unit_id AND a.year = s.year)
                        """).update();
    }

    void findDrafts(StagedUpload upload) {
        of(upload, """
                        UPDATE performance.staging_indicator t SET agreement_id = a.id
                        FROM performance.agreement a
                        WHERE t.agency_id = :agencyId AND t.upload_id = :upload AND t.state IN ('NEW', 'CHANGED')
                          AND a.agency_id = :agencyId AND a.unit_id = t.unit_id AND a.year = t.year AND a.status = 'DRAFT'
                        """).update();
    }

    /** The next version of each draft that the file changes; nobody else changes them until the file is in. */
    void advance(StagedUpload upload) {
        of(upload, """
                        UPDATE performance.agreement SET version = version + 1
                        WHERE agency_id = :agencyId AND status = 'DRAFT'
                          AND id IN (SELECT s.agreement_id FROM performance.staging_indicator s
                                     WHERE s.agency_id = :agencyId AND s.upload_id = :upload
                                       AND s.state IN ('NEW', 'CHANGED'))
                        """).update();
    }

    /** Whether a row has no draft to go to any more, or what it said about the draft is not true any more. */
    boolean isOvertaken(StagedUpload upload) {
        return of(upload, """
                        SELECT EXISTS (
                            SELECT FROM performance.staging_indicator s
                            LEFT JOIN performance.agreement a
                              ON a.agency_id = :agencyId AND a.id = s.agreement_id AND a.status = 'DRAFT'
                            WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state IN ('NEW', 'CHANGED')
                              AND (a.id IS NULL
                                   OR (s.state = 'CHANGED') <> EXISTS (
                                       SELECT FROM performance.promise p
                                       WHERE p.agency_id = :agencyId AND p.agreement_id = a.id
                                         AND lower(p.name) = lower(s.name))))
                        """).query(Boolean.class).single();
    }

    void insertObjectives(StagedUpload upload) {
        of(upload, """
                        INSERT INTO performance.objective (agency_id, agreement_id, number, statement)
                        SELECT :agencyId, n.agreement_id,
                               coalesce((SELECT max(o.number) FROM performance.objective o
                                         WHERE o.agency_id = :agencyId AND o.agreement_id = n.agreement_id), 0)
                                   + row_number() OVER (PARTITION BY n.agreement_id ORDER BY n.place),
                               n.objective
                        FROM (SELECT s.agreement_id, s.objective, min(s.row_number) AS place
                              FROM performance.staging_indicator s
                              WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state IN ('NEW', 'CHANGED')
                              GROUP BY s.agreement_id, s.objective) n
                        WHERE NOT EXISTS (SELECT FROM performance.objective o
                                          WHERE o.agency_id = :agencyId AND o.agreement_id = n.agreement_id
                                            AND o.statement = n.objective)
                        """).update();
    }

    /** Rows need their ids before the statement that inserts them, because they point at each other. */
    void giveIds(StagedUpload upload) {
        of(upload, """
                        UPDATE performance.staging_indicator
                        SET indicator_id = nextval(pg_get_serial_sequence('performance.indicator', 'id'))
                        WHERE agency_id = :agencyId AND upload_id = :upload AND state = 'NEW'
                        """).update();
    }

    void linkParents(StagedUpload upload) {
        of(upload, """
                        UPDATE performance.staging_indicator t SET parent_id = s.indicator_id
                        FROM performance.staging_indicator s
                        WHERE t.agency_id = :agencyId AND t.upload_id = :upload AND t.parent_row IS NOT NULL
                          AND s.agency_id = :agencyId AND s.upload_id = :upload AND s.row_number = t.parent_row
                        """).update();
    }

    /** Last in their objectives, in the order of the file; {@link #renumber} closes the gaps. */
    void insertIndicators(StagedUpload upload) {
        of(upload, """
                        WITH fresh AS (
                            SELECT s.*, o.id AS objective_id
                            FROM performance.staging_indicator s
                            JOIN performance.objective o
                              ON o.agency_id = :agencyId AND o.agreement_id = s.agreement_id AND o.statement = s.objective
                            WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state = 'NEW'
                        ),
                        indicators AS (
                            INSERT INTO performance.indicator (agency_id, id, unit_id, year)
                            OVERRIDING SYSTEM VALUE
                            SELECT :agencyId, f.indicator_id, f.unit_id, f.year FROM fresh f
                        )
                        INSERT INTO performance.promise
                            (agency_id, agreement_id, indicator_id, objective_id, number, name, formula, source, target,
                             target_max, unit, direction, measurement, rhythm, programme, activity, budget, parent_id,
                             cascade_kind, share)
                        SELECT :agencyId, f.agreement_id, f.indicator_id, f.objective_id, 1000000 + f.row_number, f.name,
                               f.formula, f.source, f.target, f.target_max, f.unit, f.direction, f.measurement, f.rhythm,
                               f.programme, f.activity, f.budget, f.parent_id, f.cascade_kind, f.share
                        FROM fresh f
                        """).update();
    }

    void updateIndicators(StagedUpload upload) {
        of(upload, """
                        UPDATE performance.promise p
                        SET objective_id = o.id,
                            number = CASE WHEN p.objective_id = o.id THEN p.number ELSE 1000000 + s.row_number END,
                            name = s.name, formula = s.formula, source = s.source, target = s.target,
                            target_max = s.target_max, unit = s.unit, direction = s.direction, measurement = s.measurement,
                            rhythm = s.rhythm, programme = s.programme, activity = s.activity, budget = s.budget,
                            parent_id = s.parent_id, cascade_kind = s.cascade_kind, share = s.share
                        FROM performance.staging_indicator s
                        JOIN performance.objective o
                          ON o.agency_id = :agencyId AND o.agreement_id = s.agreement_id AND o.statement = s.objective
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state = 'CHANGED'
                          AND p.agency_id = :agencyId AND p.agreement_id = s.agreement_id AND p.indicator_id = s.indicator_id
                        """).update();
    }

    void deleteWaypoints(StagedUpload upload) {
        of(upload, """
                        DELETE FROM performance.waypoint w
                        USING performance.staging_indicator s
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state = 'CHANGED'
                          AND w.agency_id = :agencyId AND w.agreement_id = s.agreement_id AND w.indicator_id = s.indicator_id
                        """).update();
    }

    void insertWaypoints(StagedUpload upload) {
        of(upload, """
                        INSERT INTO performance.waypoint (agency_id, agreement_id, indicator_id, month, amount)
                        SELECT :agencyId, s.agreement_id, s.indicator_id, w.month, w.amount
                        FROM performance.staging_indicator s
                        CROSS JOIN LATERAL unnest(s.months, s.amounts) AS w (month, amount)
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state IN ('NEW', 'CHANGED')
                        """).update();
    }

    /** Whether an indicator of the file serves itself over others, now that all of it is in. */
    boolean hasCircle(StagedUpload upload) {
        return of(upload, """
                        WITH RECURSIVE up AS (
                            SELECT s.indicator_id AS start, s.parent_id AS at
                            FROM performance.staging_indicator s
                            WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state IN ('NEW', 'CHANGED')
                              AND s.parent_id IS NOT NULL
                            UNION
                            SELECT up.start, p.parent_id
                            FROM up
                            JOIN performance.v_promise p ON p.agency_id = :agencyId AND p.id = up.at
                             AND p.parent_id IS NOT NULL AND p.status IN ('DRAFT', 'SIGNED', 'AGREED')
                        )
                        SELECT EXISTS (SELECT FROM up WHERE up.at = up.start)
                        """).query(Boolean.class).single();
    }

    void renumber(StagedUpload upload) {
        of(upload, """
                        UPDATE performance.promise p SET number = ordered.number
                        FROM (SELECT q.agreement_id, q.indicator_id,
                                     row_number() OVER (PARTITION BY q.objective_id ORDER BY q.number, q.indicator_id) AS number
                              FROM performance.promise q
                              WHERE q.agency_id = :agencyId
                                AND q.agreement_id IN (SELECT s.agreement_id FROM performance.staging_indicator s
                                                       WHERE s.agency_id = :agencyId AND s.upload_id = :upload
                                                         AND s.state IN ('NEW', 'CHANGED'))) ordered
                        WHERE p.agency_id = :agencyId AND p.agreement_id = ordered.agreement_id
                          AND p.indicator_id = ordered.indicator_id AND p.number <> ordered.number
                        """).update();
    }

    private StatementSpec of(StagedUpload upload, String sql) {
        return jdbc.sql(sql)
                .param("agencyId", upload.agencyId().value())
                .param("upload", upload.id().value());
    }
}
