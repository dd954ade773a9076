package id.teladan.organization;

import id.teladan.shared.AgencyId;
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

    private final JdbcClient jdbc;

    AssessorImportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void findPeople(AgencyId agency, UploadId upload) {
        of(agency, upload, """
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

    void reportStrangers(AgencyId agency, UploadId upload) {
        of(agency, upload, """
                        INSERT INTO organization.staging_problem
                            (agency_id, upload_id, row_number, column_name, problem, blocking, value, row_name, arguments)
                        SELECT :agencyId, :upload, s.row_number, c.column_name, c.problem, true, c.value, coalesce(s.nip, ''), '{}'
                        FROM organization.staging_assessor s
                        CROSS JOIN LATERAL (VALUES
                            ('NIP', 'EMPLOYEE_UNKNOWN', s.nip, s.nip IS NOT NULL AND s.employee_id IS NULL),
                            ('NIP PENILAI', 'ASSESSOR_UNKNOWN', s.assessor_nip,
                                s.assessor_nip <> 'KEPALA DAERAH' AND s.assessor_id IS NULL),
                            ('NIP PENILAI', 'REGIONAL_HEAD_MISSING', s.assessor_nip,
                                s.assessor_nip = 'KEPALA DAERAH' AND s.assessor_id IS NULL)
                        ) AS c (column_name, problem, value, found)
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND c.found
                        """).update();
    }

    void reportOverlapsInFile(AgencyId agency, UploadId upload) {
        of(agency, upload, """
                        INSERT INTO organization.staging_problem
                            (agency_id, upload_id, row_number, column_name, problem, blocking, value, row_name, arguments)
                        SELECT :agencyId, :upload, later.row_number, 'MULAI', 'ASSIGNMENT_OVERLAP_IN_FILE', true,
                               to_char(later.start_on, 'DD-MM-YYYY'), later.nip, ARRAY[min(earlier.row_number)::text]
                        FROM organization.staging_assessor later
                        JOIN organization.staging_assessor earlier
                          ON earlier.agency_id = :agencyId AND earlier.upload_id = :upload AND earlier.nip = later.nip
                         AND earlier.row_number < later.row_number
                         AND earlier.start_on <= coalesce(later.end_on, 'infinity')
                         AND later.start_on <= coalesce(earlier.end_on, 'infinity')
                        WHERE later.agency_id = :agencyId AND later.upload_id = :upload
                        GROUP BY later.row_number, later.start_on, later.nip
                        """).update();
    }

    /** The same assessor from the same day on is the same assignment; only its particulars may differ. */
    void findKnown(AgencyId agency, UploadId upload) {
        of(agency, upload, """
                        UPDATE organization.staging_assessor s SET assignment_id = a.id
                        FROM organization.assessor_assignment a
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND a.agency_id = :agencyId
                          AND a.confirmed_at IS NOT NULL AND a.employee_id = s.employee_id
                          AND a.assessor_id = s.assessor_id AND a.start_on = s.start_on
                        """).update();
    }

    /** A newer start closes the earlier assignment; anything else that overlaps contradicts it. */
    void reportOverlaps(AgencyId agency, UploadId upload) {
        of(agency, upload, """
                        INSERT INTO organization.staging_problem
                            (agency_id, upload_id, row_number, column_name, problem, blocking, value, row_name, arguments)
                        SELECT :agencyId, :upload, s.row_number, 'MULAI', 'ASSIGNMENT_OVERLAP', true,
                               to_char(s.start_on, 'DD-MM-YYYY'), s.nip, ARRAY[min(e.name), to_char(min(a.start_on), 'DD-MM-YYYY')]
                        FROM organization.staging_assessor s
                        JOIN organization.assessor_assignment a
                          ON a.agency_id = :agencyId AND a.employee_id = s.employee_id AND a.confirmed_at IS NOT NULL
                         AND a.id IS DISTINCT FROM s.assignment_id
                         AND a.start_on >= s.start_on AND a.start_on <= coalesce(s.end_on, 'infinity')
                        JOIN organization.employee e ON e.agency_id = :agencyId AND e.id = a.assessor_id
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload
                        GROUP BY s.row_number, s.start_on, s.nip
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
    List<Edge> edges(AgencyId agency, UploadId upload, LocalDate today) {
        return of(agency, upload, """
                        SELECT s.row_number, s.employee_id, s.assessor_id, e.name AS employee_name, a.name AS assessor_name,
                               coalesce(a.nip, '') AS assessor_nip
                        FROM organization.staging_assessor s
                        JOIN organization.employee e ON e.agency_id = :agencyId AND e.id = s.employee_id
                        JOIN organization.employee a ON a.agency_id = :agencyId AND a.id = s.assessor_id
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND coalesce(s.end_on, 'infinity') >= :today
                          AND NOT EXISTS (SELECT FROM organization.staging_problem p
                                          WHERE p.agency_id = :agencyId AND p.upload_id = :upload
                                            AND p.row_number = s.row_number AND p.blocking)
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

    void judge(AgencyId agency, UploadId upload) {
        of(agency, upload, """
                        UPDATE organization.staging_assessor t SET state = c.state
                        FROM (SELECT s.row_number,
                                     CASE WHEN w.row_number IS NOT NULL THEN 'WRONG'
                                          WHEN a.id IS NULL THEN 'NEW'
                                          WHEN (s.kind, s.basis, s.end_on) IS DISTINCT FROM (a.kind, a.basis, a.end_on) THEN 'CHANGED'
                                          ELSE 'SAME' END AS state
                              FROM organization.staging_assessor s
                              LEFT JOIN (SELECT DISTINCT row_number FROM organization.staging_problem
                                         WHERE agency_id = :agencyId AND upload_id = :upload AND blocking) w USING (row_number)
                              LEFT JOIN organization.assessor_assignment a ON a.agency_id = :agencyId AND a.id = s.assignment_id
                              WHERE s.agency_id = :agencyId AND s.upload_id = :upload) c
                        WHERE t.agency_id = :agencyId AND t.upload_id = :upload AND t.row_number = c.row_number
                        """).update();
    }

    int countAbsent(AgencyId agency, UploadId upload, LocalDate today) {
        return of(agency, upload, """
                        SELECT count(*) FROM organization.v_assessor g
                        WHERE g.agency_id = :agencyId AND :today BETWEEN g.start_on AND coalesce(g.end_on, 'infinity')
                          AND NOT EXISTS (SELECT FROM organization.staging_assessor s
                                          WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.employee_id = g.employee_id)
                        """)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** New assignments that end another person's, and known ones whose particulars differ. */
    List<RowChange> changes(AgencyId agency, UploadId upload, int limit, int offset) {
        return of(agency, upload, """
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

    void closeEarlier(AgencyId agency, UploadId upload) {
        of(agency, upload, """
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

    void change(AgencyId agency, UploadId upload) {
        of(agency, upload, """
                        UPDATE organization.assessor_assignment a SET kind = s.kind, basis = s.basis, end_on = s.end_on
                        FROM organization.staging_assessor s
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state = 'CHANGED'
                          AND a.agency_id = :agencyId AND a.id = s.assignment_id
                        """).update();
    }

    void add(AgencyId agency, UploadId upload, OffsetDateTime now) {
        of(agency, upload, """
                        INSERT INTO organization.assessor_assignment
                            (agency_id, employee_id, assessor_id, kind, basis, start_on, end_on, confirmed_at)
                        SELECT :agencyId, employee_id, assessor_id, kind, basis, start_on, end_on, :now
                        FROM organization.staging_assessor
                        WHERE agency_id = :agencyId AND upload_id = :upload AND state = 'NEW'
                        """).param("now", now).update();
    }

    private StatementSpec of(AgencyId agency, UploadId upload, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value()).param("upload", upload.value());
    }
}
