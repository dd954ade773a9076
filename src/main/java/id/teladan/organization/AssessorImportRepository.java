package id.teladan.organization;

import id.teladan.intake.RowChange;
import id.teladan.intake.StagedUpload;
import id.teladan.shared.EmployeeId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Checks staged assessor assignments against each other and against the register, and merges them. */
@Repository
class AssessorImportRepository {

    static final String STRANGERS = """
            SELECT s.row_number, c.column_name, c.problem, c.value, coalesce(s.nip, '') AS row_name, '{}'::text[] AS arguments,
                   NULL::text AS proposal
            FROM organization.staging_assessor s
            CROSS JOIN LATERAL (VALUES
                ('NIP', 'EMPLOYEE_UNKNOWN', s.nip, s.nip IS NOT NULL AND s.employee_id IS NULL),
                ('NIP PENILAI', 'ASSESSOR_UNKNOWN', s.assessor_nip,
                    s.assessor_nip <> 'KEPALA DAERAH' AND s.assessor_id IS NULL),
                ('NIP PENILAI', 'REGIONAL_HEAD_MISSING', s.assessor_nip,
                    s.assessor_nip = 'KEPALA DAERAH' AND s.assessor_id IS NULL)
            ) AS c (column_name, problem, value, found)
            WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND c.found
            """;

    static final String OVERLAPS_IN_FILE = """
            SELECT later.row_number, 'MULAI' AS column_name, 'ASSIGNMENT_OVERLAP_IN_FILE' AS problem,
                   to_char(later.start_on, 'DD-MM-YYYY') AS value, later.nip AS row_name,
                   ARRAY[min(earlier.row_number)::text] AS arguments, NULL::text AS proposal
            FROM organization.staging_assessor later
            JOIN organization.staging_assessor earlier
              ON earlier.agency_id = :agencyId AND earlier.upload_id = :upload AND earlier.nip = later.nip
             AND earlier.row_number < later.row_number
             AND earlier.start_on <= coalesce(later.end_on, 'infinity')
             AND later.start_on <= coalesce(earlier.end_on, 'infinity')
            WHERE later.agency_id = :agencyId AND later.upload_id = :upload
            GROUP BY later.row_number, later.start_on, later.nip
            """;

    /** A newer start closes the earlier assignment; anything else that overlaps contradicts it. */
    static final String OVERLAPS = """
            SELECT s.row_number, 'MULAI' AS column_name, 'ASSIGNMENT_OVERLAP' AS problem,
                   to_char(s.start_on, 'DD-MM-YYYY') AS value, s.nip AS row_name,
                   ARRAY[min(e.name), to_char(min(a.start_on), 'DD-MM-YYYY')] AS arguments, NULL::text AS proposal
            FROM organization.staging_assessor s
            JOIN organization.assessor_assignment a
              ON a.agency_id = :agencyId AND a.employee_id = s.employee_id AND a.confirmed_at IS NOT NULL
             AND a.id IS DISTINCT FROM s.assignment_id
             AND a.start_on >= s.start_on AND a.start_on <= coalesce(s.end_on, 'infinity')
            JOIN organization.employee e ON e.agency_id = :agencyId AND e.id = a.assessor_id
            WHERE s.agency_id = :agencyId AND s.upload_id = :upload
            GROUP BY s.row_number, s.start_on, s.nip
            """;

    /** Rows that would change who assesses, or is assessed by, somebody through whose hands the file goes. */
    static final String ABOUT_HANDLERS = """
            SELECT s.row_number, 'OWN_ASSIGNMENT' AS problem,
                   CASE WHEN s.assessor_id = ANY (:handlers) THEN 'NIP PENILAI' ELSE 'NIP' END AS column_name,
                   CASE WHEN s.assessor_id = ANY (:handlers) THEN s.assessor_nip ELSE s.nip END AS value,
                   coalesce(s.nip, '') AS row_name, '{}'::text[] AS arguments, NULL::text AS proposal
            FROM organization.staging_assessor s
            LEFT JOIN organization.assessor_assignment a ON a.agency_id = :agencyId AND a.id = s.assignment_id
            WHERE s.agency_id = :agencyId AND s.upload_id = :upload
              AND (s.assessor_id = ANY (:handlers) OR s.employee_id = ANY (:handlers))
              AND (a.id IS NULL OR (s.kind, s.basis, s.end_on) IS DISTINCT FROM (a.kind, a.basis, a.end_on))
            """;

    /** Who had an assessor and is given another, or on other terms, for the trail; asked before it happens. */
    static final String REASSIGNMENTS = """
            WITH latest AS (
                SELECT DISTINCT ON (employee_id) employee_id, assessor_id, kind, start_on, end_on
                FROM organization.assessor_assignment
                WHERE agency_id = :agencyId AND confirmed_at IS NOT NULL
                ORDER BY employee_id, start_on DESC
            )
            SELECT s.employee_id AS subject_id,
                   jsonb_strip_nulls(jsonb_build_object(
                       'upload', CAST(:upload AS bigint),
                       'from', jsonb_build_object('assessor', f.name, 'kind', l.kind, 'startOn', l.start_on, 'endOn', l.end_on),
                       'to', jsonb_build_object('assessor', t.name, 'kind', s.kind, 'startOn', s.start_on, 'endOn', s.end_on))) AS detail
            FROM organization.staging_assessor s
            JOIN latest l ON l.employee_id = s.employee_id
            JOIN organization.employee f ON f.agency_id = :agencyId AND f.id = l.assessor_id
            JOIN organization.employee t ON t.agency_id = :agencyId AND t.id = s.assessor_id
            WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state IN ('NEW', 'CHANGED')
            """;

    private final JdbcClient jdbc;

    AssessorImportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void findPeople(StagedUpload upload) {
        of(upload, """
                        UPDATE organization.staging_assessor s
                        SET employee_id = (SELECT e.id FROM organization.employee e WHERE e.agency_id = :agencyId AND e.nip = s.nip),
                            assessor_id = CASE WHEN s.assessor_nip = 'KEPALA DAERAH'
                                THEN (SELECT min(e.id) FROM organization.employee e
                                      WHERE e.agency_id = :agencyId AND e.kind = 'KEPALA_DAERAH' AND e.active)
                                ELSE (SELECT e.id FROM organization.employee e
                                      WHERE e.agency_id = :agencyId AND e.nip = s.assessor_nip) END
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload
                        """).update();
    }

    /** The same assessor from the same day on is the same assignment; only its particulars may differ. */
    void findKnown(StagedUpload upload) {
        of(upload, """
                        UPDATE organization.staging_assessor s SET assignment_id = a.id
                        FROM organization.assessor_assignment a
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND a.agency_id = :agencyId
                          AND a.confirmed_at IS NOT NULL AND a.employee_id = s.employee_id
                          AND a.assessor_id = s.assessor_id AND a.start_on = s.start_on
                        """).update();
    }

    /**
     * Who would assess whom.
     *
     * @param rowNumber null for assignments that only the register has
     */
    record Edge(
            @Nullable Integer rowNumber,
            long employeeId,
            long assessorId,
            String employeeName,
            String assessorName,
            String assessorNip) {}

    /** Who assesses whom from today on, once the file is in. */
    List<Edge> edges(StagedUpload upload, LocalDate today) {
        return of(upload, """
                        SELECT s.row_number, s.employee_id, s.assessor_id, e.name AS employee_name, a.name AS assessor_name,
                               coalesce(a.nip, '') AS assessor_nip
                        FROM organization.staging_assessor s
                        JOIN organization.employee e ON e.agency_id = :agencyId AND e.id = s.employee_id
                        JOIN organization.employee a ON a.agency_id = :agencyId AND a.id = s.assessor_id
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND coalesce(s.end_on, 'infinity') >= :today
                          AND NOT EXISTS (SELECT FROM intake.v_wrong_row w
                                          WHERE w.agency_id = :agencyId AND w.upload_id = :upload
                                            AND w.row_number = s.row_number)
                        UNION ALL
                        SELECT NULL, g.employee_id, g.assessor_id, '', '', ''
                        FROM organization.v_assessor g
                        WHERE g.agency_id = :agencyId AND coalesce(g.end_on, 'infinity') >= :today
                          AND NOT EXISTS (SELECT FROM organization.staging_assessor s
                                          WHERE s.agency_id = :agencyId AND s.upload_id = :upload
                                            AND s.employee_id = g.employee_id)
                        ORDER BY 1
                        """).param("today", today).query(Edge.class).list();
    }

    /** The rows that would change who assesses, or is assessed by, this person. */
    List<Integer> rowsAbout(StagedUpload upload, EmployeeId person) {
        return of(upload, """
                        SELECT row_number FROM organization.staging_assessor
                        WHERE agency_id = :agencyId AND upload_id = :upload AND state IN ('NEW', 'CHANGED')
                          AND (assessor_id = :person OR employee_id = :person)
                        ORDER BY row_number
                        """)
                .param("person", person.value())
                .query(Integer.class)
                .list();
    }

    void judge(StagedUpload upload) {
        of(upload, """
                        UPDATE organization.staging_assessor t SET state = c.state
                        FROM (SELECT s.row_number,
                                     CASE WHEN w.row_number IS NOT NULL THEN 'WRONG'
                                          WHEN a.id IS NULL THEN 'NEW'
                                          WHEN (s.kind, s.basis, s.end_on) IS DISTINCT FROM (a.kind, a.basis, a.end_on) THEN 'CHANGED'
                                          ELSE 'SAME' END AS state
                              FROM organization.staging_assessor s
                              LEFT JOIN intake.v_wrong_row w
                                ON w.agency_id = :agencyId AND w.upload_id = :upload AND w.row_number = s.row_number
                              LEFT JOIN organization.assessor_assignment a ON a.agency_id = :agencyId AND a.id = s.assignment_id
                              WHERE s.agency_id = :agencyId AND s.upload_id = :upload) c
                        WHERE t.agency_id = :agencyId AND t.upload_id = :upload AND t.row_number = c.row_number
                        """).update();
    }

    int countAbsent(StagedUpload upload, LocalDate today) {
        return of(upload, """
                        SELECT count(*) FROM organization.v_assessor g
                        WHERE g.agency_id = :agencyId AND :today BETWEEN g.start_on AND coalesce(g.end_on, 'infinity')
                          AND NOT EXISTS (SELECT FROM organization.staging_assessor s
                                          WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.employee_id = g.employee_id)
                        """).param("today", today).query(Integer.class).single();
    }

    /** New assignments that end another person's, and known ones whose particulars differ. */
    List<RowChange> changes(StagedUpload upload, int limit, int offset) {
        return of(upload, """
                        WITH changed AS (
                            SELECT s.* FROM organization.staging_assessor s
                            WHERE agency_id = :agencyId AND upload_id = :upload AND state = 'CHANGED'
                            ORDER BY row_number LIMIT :limit OFFSET :offset
                        )
                        SELECT s.row_number, e.name, c.field, c.before, c.after
                        FROM changed s
                        JOIN organization.employee e ON e.agency_id = :agencyId AND e.id = s.employee_id
                        JOIN organization.assessor_assignment a ON a.agency_id = :agencyId AND a.id = s.assignment_id
                        CROSS JOIN LATERAL (VALUES
                            (1, 'Jenis', a.kind, s.kind),
                            (2, 'Dasar', a.basis, s.basis),
                            (3, 'Selesai', coalesce(to_char(a.end_on, 'DD-MM-YYYY'), 'seterusnya'),
                                coalesce(to_char(s.end_on, 'DD-MM-YYYY'), 'seterusnya'))
                        ) AS c (place, field, before, after)
                        WHERE c.before IS DISTINCT FROM c.after
                        ORDER BY s.row_number, c.place
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query(RowChange.class)
                .list();
    }

    void closeEarlier(StagedUpload upload) {
        of(upload, """
                        UPDATE organization.assessor_assignment a SET end_on = n.start_on - 1
                        FROM (SELECT a.id, min(s.start_on) AS start_on
                              FROM organization.staging_assessor s
                              JOIN organization.assessor_assignment a
                                ON a.agency_id = :agencyId AND a.employee_id = s.employee_id AND a.confirmed_at IS NOT NULL
                               AND a.start_on < s.start_on AND coalesce(a.end_on, 'infinity') >= s.start_on
                              WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state IN ('NEW', 'CHANGED')
                                AND a.id IS DISTINCT FROM s.assignment_id
                              GROUP BY a.id) n
                        WHERE a.agency_id = :agencyId AND a.id = n.id
                        """).update();
    }

    void change(StagedUpload upload) {
        of(upload, """
                        UPDATE organization.assessor_assignment a SET kind = s.kind, basis = s.basis, end_on = s.end_on
                        FROM organization.staging_assessor s
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state = 'CHANGED'
                          AND a.agency_id = :agencyId AND a.id = s.assignment_id
                        """).update();
    }

    void add(StagedUpload upload, OffsetDateTime now) {
        of(upload, """
                        INSERT INTO organization.assessor_assignment
                            (agency_id, employee_id, assessor_id, kind, basis, start_on, end_on, confirmed_at)
                        SELECT :agencyId, employee_id, assessor_id, kind, basis, start_on, end_on, :now
                        FROM organization.staging_assessor
                        WHERE agency_id = :agencyId AND upload_id = :upload AND state = 'NEW'
                        """).param("now", now).update();
    }

    private StatementSpec of(StagedUpload upload, String sql) {
        return jdbc.sql(sql)
                .param("agencyId", upload.agencyId().value())
                .param("upload", upload.id().value());
    }
}
