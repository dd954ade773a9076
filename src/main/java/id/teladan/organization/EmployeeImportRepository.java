package id.teladan.organization;

import id.teladan.intake.RowChange;
import id.teladan.intake.StagedUpload;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Checks staged employees against each other and against the register, and merges them. An empty cell never erases. */
@Repository
class EmployeeImportRepository {

    private static final String DIFFERS = """
            (coalesce(s.siasn_id, e.siasn_id), coalesce(s.former_nip, e.former_nip), s.name,
             coalesce(s.front_title, e.front_title), coalesce(s.back_title, e.back_title),
             coalesce(s.birth_place, e.birth_place), coalesce(s.born_on, e.born_on), s.sex,
             coalesce(s.phone, e.phone), coalesce(s.email, e.email), coalesce(s.official_email, e.official_email),
             s.kind, coalesce(s.legal_status_code, e.legal_status_code), coalesce(s.grade_code, e.grade_code),
             coalesce(s.grade_since_on, e.grade_since_on), coalesce(s.education_level, e.education_level),
             coalesce(s.education_name, e.education_name), coalesce(s.graduated_year, e.graduated_year),
             coalesce(s.position_since_on, e.position_since_on), s.unor_id, s.position_code, s.position_name, s.position_kind)
            IS DISTINCT FROM
            (e.siasn_id, e.former_nip, e.name, e.front_title, e.back_title, e.birth_place, e.born_on, e.sex,
             e.phone, e.email, e.official_email, e.kind, e.legal_status_code, e.grade_code, e.grade_since_on,
             e.education_level, e.education_name, e.graduated_year, e.position_since_on, u.unor_id, p.code, p.name, p.kind)
            """;

    static final String TWINS = """
            WITH twins AS (
                SELECT row_number, nip, name, position_code, position_since_on,
                       first_value(row_number) OVER same_nip AS first_row,
                       first_value(position_code) OVER same_nip AS first_position,
                       first_value(row_number) OVER newest_first AS newest_row,
                       first_value(position_since_on) OVER newest_first AS newest_on
                FROM organization.staging_employee
                WHERE agency_id = :agencyId AND upload_id = :upload AND nip IS NOT NULL AND state IS NULL
                WINDOW same_nip AS (PARTITION BY nip ORDER BY row_number),
                       newest_first AS (PARTITION BY nip ORDER BY position_since_on DESC NULLS LAST, row_number)
            )
            SELECT row_number, 'NIP BARU' AS column_name,
                   CASE WHEN position_code = first_position THEN 'NIP_TWICE_SAME' ELSE 'NIP_TWICE_DIFFERENT' END AS problem,
                   nip AS value, coalesce(name, '') AS row_name,
                   ARRAY[first_row::text, newest_row::text, coalesce(to_char(newest_on, 'DD-MM-YYYY'), 'tanpa TMT')] AS arguments,
                   newest_row::text AS proposal
            FROM twins
            WHERE row_number <> first_row
            """;

    static final String SHARED_SIASN_IDS = """
            WITH shared AS (
                SELECT row_number, siasn_id, name, nip,
                       first_value(row_number) OVER same_id AS first_row, first_value(nip) OVER same_id AS first_nip
                FROM organization.staging_employee
                WHERE agency_id = :agencyId AND upload_id = :upload AND siasn_id IS NOT NULL AND nip IS NOT NULL
                  AND state IS NULL
                WINDOW same_id AS (PARTITION BY siasn_id ORDER BY row_number)
            )
            SELECT row_number, 'PNS ID' AS column_name, 'SIASN_ID_TWICE' AS problem, siasn_id AS value,
                   coalesce(name, '') AS row_name, ARRAY[first_row::text] AS arguments, NULL::text AS proposal
            FROM shared
            WHERE nip <> first_nip
            """;

    static final String TAKEN_SIASN_IDS = """
            SELECT s.row_number, 'PNS ID' AS column_name, 'SIASN_ID_TAKEN' AS problem, s.siasn_id AS value,
                   coalesce(s.name, '') AS row_name, ARRAY[e.name] AS arguments, NULL::text AS proposal
            FROM organization.staging_employee s
            JOIN organization.employee e ON e.agency_id = :agencyId AND e.siasn_id = s.siasn_id AND e.nip <> s.nip
            WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state IS NULL
            """;

    /** One position has one name: that of its first row. */
    static final String POSITIONS_NAMED_TWICE = """
            WITH named AS (
                SELECT row_number, position_code, position_name, name,
                       first_value(position_name) OVER same_code AS first_name
                FROM organization.staging_employee
                WHERE agency_id = :agencyId AND upload_id = :upload AND position_code IS NOT NULL
                WINDOW same_code AS (PARTITION BY position_code ORDER BY row_number)
            )
            SELECT row_number, 'JABATAN NAMA' AS column_name, 'POSITION_NAMED_TWICE' AS problem, position_name AS value,
                   coalesce(name, '') AS row_name, ARRAY[first_name] AS arguments, NULL::text AS proposal
            FROM named
            WHERE position_name <> first_name
            """;

    /** Whose unit, position or official address the file changes, for the trail; asked before it does. */
    static final String MOVES = """
            SELECT e.id AS subject_id,
                   jsonb_strip_nulls(jsonb_build_object(
                       'upload', CAST(:upload AS bigint),
                       'unit', CASE WHEN n.id <> u.id THEN jsonb_build_object('from', u.name, 'to', n.name) END,
                       'position', CASE WHEN (s.position_code, s.position_name, s.position_kind) IS DISTINCT FROM (p.code, p.name, p.kind)
                           THEN jsonb_build_object('from', p.name, 'to', s.position_name) END,
                       'officialEmail', CASE WHEN s.official_email IS DISTINCT FROM e.official_email AND s.official_email IS NOT NULL
                           THEN jsonb_build_object('from', e.official_email, 'to', s.official_email) END)) AS detail
            FROM organization.staging_employee s
            JOIN organization.employee e ON e.agency_id = :agencyId AND e.nip = s.nip
            JOIN organization.unit u ON u.agency_id = :agencyId AND u.id = e.unit_id
            JOIN organization.unit n ON n.agency_id = :agencyId AND n.unor_id = s.unor_id
            JOIN organization.position p ON p.agency_id = :agencyId AND p.id = e.position_id
            WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state IN ('NEW', 'CHANGED', 'SAME')
              AND (n.id <> u.id
                   OR (s.position_code, s.position_name, s.position_kind) IS DISTINCT FROM (p.code, p.name, p.kind)
                   OR (s.official_email IS NOT NULL AND s.official_email IS DISTINCT FROM e.official_email))
            """;

    /** Rows that would change a person who brings or commits the file, or what kind of position such a person holds. */
    static final String ABOUT_HANDLERS = """
            SELECT s.row_number,
                   CASE WHEN e.nip = s.nip THEN 'NIP BARU' ELSE 'JABATAN ID' END AS column_name,
                   CASE WHEN e.nip = s.nip THEN 'OWN_ROW' ELSE 'OWN_POSITION' END AS problem,
                   CASE WHEN e.nip = s.nip THEN s.nip ELSE s.position_code END AS value,
                   coalesce(s.name, '') AS row_name, '{}'::text[] AS arguments, NULL::text AS proposal
            FROM organization.staging_employee s
            JOIN organization.employee e ON e.agency_id = :agencyId AND e.id = ANY (:handlers)
            JOIN organization.unit u ON u.agency_id = :agencyId AND u.id = e.unit_id
            JOIN organization.position p ON p.agency_id = :agencyId AND p.id = e.position_id
            WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state IS DISTINCT FROM 'LEFT_OUT'
              AND ((e.nip = s.nip AND %s)
                   OR (e.nip <> s.nip AND p.code = s.position_code AND p.kind <> s.position_kind))
            """.formatted(DIFFERS);

    private final JdbcClient jdbc;

    EmployeeImportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitIndex.Entry> units(AgencyId agency, LocalDate today) {
        return jdbc.sql("""
                        SELECT unor_id, name, coalesce(valid_until < :today, false) AS expired
                        FROM organization.unit WHERE agency_id = :agencyId
                        """)
                .param("agencyId", agency.value())
                .param("today", today)
                .query(UnitIndex.Entry.class)
                .list();
    }

    /** Rows over which another one of the same person was chosen. */
    void leaveOut(StagedUpload upload, Set<Integer> chosenRows) {
        of(upload, """
                        UPDATE organization.staging_employee s SET state = 'LEFT_OUT'
                        FROM organization.staging_employee c
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload
                          AND c.agency_id = :agencyId AND c.upload_id = :upload
                          AND c.row_number = ANY (:chosen) AND c.nip = s.nip AND NOT (s.row_number = ANY (:chosen))
                        """).param("chosen", chosenRows.toArray(Integer[]::new)).update();
    }

    void namePositionsOnce(StagedUpload upload) {
        of(upload, """
                        UPDATE organization.staging_employee s
                        SET position_name = f.position_name, position_kind = f.position_kind
                        FROM (SELECT DISTINCT ON (position_code) position_code, position_name, position_kind
                              FROM organization.staging_employee
                              WHERE agency_id = :agencyId AND upload_id = :upload
                                AND position_name IS NOT NULL AND position_kind IS NOT NULL
                              ORDER BY position_code, row_number) f
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.position_code = f.position_code
                          AND (s.position_name, s.position_kind) IS DISTINCT FROM (f.position_name, f.position_kind)
                        """).update();
    }

    void judge(StagedUpload upload) {
        of(upload, """
                        UPDATE organization.staging_employee t SET state = c.state
                        FROM (SELECT s.row_number,
                                     CASE WHEN w.row_number IS NOT NULL THEN 'WRONG'
                                          WHEN e.id IS NULL THEN 'NEW'
                                          WHEN %s THEN 'CHANGED'
                                          ELSE 'SAME' END AS state
                              FROM organization.staging_employee s
                              LEFT JOIN intake.v_wrong_row w
                                ON w.agency_id = :agencyId AND w.upload_id = :upload AND w.row_number = s.row_number
                              LEFT JOIN organization.employee e ON e.agency_id = :agencyId AND e.nip = s.nip
                              LEFT JOIN organization.unit u ON u.agency_id = :agencyId AND u.id = e.unit_id
                              LEFT JOIN organization.position p ON p.agency_id = :agencyId AND p.id = e.position_id
                              WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state IS NULL) c
                        WHERE t.agency_id = :agencyId AND t.upload_id = :upload AND t.row_number = c.row_number
                        """.formatted(DIFFERS)).update();
    }

    /** Rows that would go in, though they are about the person. */
    List<Integer> rowsAbout(StagedUpload upload, EmployeeId person) {
        return of(upload, """
                        SELECT DISTINCT s.row_number
                        FROM organization.staging_employee s
                        JOIN (%s) own ON own.row_number = s.row_number
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state IN ('NEW', 'CHANGED')
                        ORDER BY s.row_number
                        """.formatted(ABOUT_HANDLERS))
                .param("handlers", new Long[] {person.value()})
                .query(Integer.class)
                .list();
    }

    int countAbsent(StagedUpload upload) {
        return of(upload, """
                        SELECT count(*) FROM organization.employee e
                        WHERE e.agency_id = :agencyId AND e.active AND e.nip IS NOT NULL
                          AND NOT EXISTS (SELECT FROM organization.staging_employee s
                                          WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.nip = e.nip)
                        """).query(Integer.class).single();
    }

    List<RowChange> changes(StagedUpload upload, int limit, int offset) {
        return of(upload, """
                        WITH changed AS (
                            SELECT s.* FROM organization.staging_employee s
                            WHERE agency_id = :agencyId AND upload_id = :upload AND state = 'CHANGED'
                            ORDER BY row_number LIMIT :limit OFFSET :offset
                        )
                        SELECT s.row_number, s.name, c.field, c.before, c.after
                        FROM changed s
                        JOIN organization.employee e ON e.agency_id = :agencyId AND e.nip = s.nip
                        JOIN organization.unit u ON u.agency_id = :agencyId AND u.id = e.unit_id
                        JOIN organization.unit n ON n.agency_id = :agencyId AND n.unor_id = s.unor_id
                        JOIN organization.position p ON p.agency_id = :agencyId AND p.id = e.position_id
                        CROSS JOIN LATERAL (VALUES
                            (1, 'Nama', e.name, s.name),
                            (2, 'Gelar depan', e.front_title, s.front_title),
                            (3, 'Gelar belakang', e.back_title, s.back_title),
                            (4, 'Unit kerja', u.name, n.name),
                            (5, 'Jabatan', p.name, s.position_name),
                            (6, 'TMT jabatan', to_char(e.position_since_on, 'DD-MM-YYYY'), to_char(s.position_since_on, 'DD-MM-YYYY')),
                            (7, 'Golongan', e.grade_code, s.grade_code),
                            (8, 'TMT golongan', to_char(e.grade_since_on, 'DD-MM-YYYY'), to_char(s.grade_since_on, 'DD-MM-YYYY')),
                            (9, 'Jenis pegawai', e.kind, s.kind),
                            (10, 'Kedudukan hukum', e.legal_status_code, s.legal_status_code),
                            (11, 'Tingkat pendidikan', e.education_level, s.education_level),
                            (12, 'Pendidikan', e.education_name, s.education_name),
                            (13, 'Tahun lulus', e.graduated_year::text, s.graduated_year::text),
                            (14, 'Jenis kelamin', e.sex, s.sex),
                            (15, 'Tanggal lahir', to_char(e.born_on, 'DD-MM-YYYY'), to_char(s.born_on, 'DD-MM-YYYY')),
                            (16, 'Tempat lahir', e.birth_place, s.birth_place),
                            (17, 'Nomor HP', e.phone, s.phone),
                            (18, 'Email', e.email, s.email),
                            (19, 'Email dinas', e.official_email, s.official_email),
                            (20, 'NIP lama', e.former_nip, s.former_nip),
                            (21, 'PNS ID', e.siasn_id, s.siasn_id)
                        ) AS c (place, field, before, after)
                        WHERE c.after IS NOT NULL AND c.before IS DISTINCT FROM c.after
                        ORDER BY s.row_number, c.place
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query(RowChange.class)
                .list();
    }

    void mergePositions(StagedUpload upload) {
        of(upload, """
                        INSERT INTO organization.position AS p (agency_id, code, name, kind)
                        SELECT DISTINCT ON (position_code) :agencyId, position_code, position_name, position_kind
                        FROM organization.staging_employee
                        WHERE agency_id = :agencyId AND upload_id = :upload AND state IN ('NEW', 'CHANGED', 'SAME')
                        ORDER BY position_code, row_number
                        ON CONFLICT (agency_id, code) DO UPDATE SET name = excluded.name, kind = excluded.kind
                        WHERE (p.name, p.kind) IS DISTINCT FROM (excluded.name, excluded.kind)
                        """).update();
    }

    /** Official addresses that give way to others; asked before they do. */
    List<AddressChange> addressChanges(StagedUpload upload) {
        return of(upload, """
                        SELECT e.id AS employee_id, e.official_email AS before, s.official_email AS after
                        FROM organization.staging_employee s
                        JOIN organization.employee e ON e.agency_id = :agencyId AND e.nip = s.nip
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state IN ('NEW', 'CHANGED', 'SAME')
                          AND e.official_email <> '' AND s.official_email <> e.official_email
                        """).query(AddressChange.class).list();
    }

    void mergeEmployees(StagedUpload upload, OffsetDateTime now) {
        of(upload, """
                        INSERT INTO organization.employee AS e
                            (agency_id, siasn_id, nip, former_nip, name, front_title, back_title, birth_place, born_on, sex, phone,
                             email, official_email, kind, legal_status_code, grade_code, grade_since_on, education_level,
                             education_name, graduated_year, unit_id, position_id, position_since_on)
                        SELECT :agencyId, s.siasn_id, s.nip, s.former_nip, s.name, s.front_title, s.back_title, s.birth_place,
                               s.born_on, s.sex, s.phone, s.email, s.official_email, s.kind, s.legal_status_code, s.grade_code,
                               s.grade_since_on, s.education_level, s.education_name, s.graduated_year, u.id, p.id, s.position_since_on
                        FROM organization.staging_employee s
                        JOIN organization.unit u ON u.agency_id = :agencyId AND u.unor_id = s.unor_id
                        JOIN organization.position p ON p.agency_id = :agencyId AND p.code = s.position_code
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state IN ('NEW', 'CHANGED', 'SAME')
                        ON CONFLICT (agency_id, nip) DO UPDATE SET
                            siasn_id = coalesce(excluded.siasn_id, e.siasn_id),
                            former_nip = coalesce(excluded.former_nip, e.former_nip),
                            name = excluded.name,
                            front_title = coalesce(excluded.front_title, e.front_title),
                            back_title = coalesce(excluded.back_title, e.back_title),
                            birth_place = coalesce(excluded.birth_place, e.birth_place),
                            born_on = coalesce(excluded.born_on, e.born_on),
                            sex = excluded.sex,
                            phone = coalesce(excluded.phone, e.phone),
                            email = coalesce(excluded.email, e.email),
                            official_email = coalesce(excluded.official_email, e.official_email),
                            official_email_changed_at = CASE
                                WHEN coalesce(excluded.official_email, e.official_email) IS DISTINCT FROM e.official_email THEN :now
                                ELSE e.official_email_changed_at END,
                            kind = excluded.kind,
                            legal_status_code = coalesce(excluded.legal_status_code, e.legal_status_code),
                            grade_code = coalesce(excluded.grade_code, e.grade_code),
                            grade_since_on = coalesce(excluded.grade_since_on, e.grade_since_on),
                            education_level = coalesce(excluded.education_level, e.education_level),
                            education_name = coalesce(excluded.education_name, e.education_name),
                            graduated_year = coalesce(excluded.graduated_year, e.graduated_year),
                            unit_id = excluded.unit_id,
                            position_id = excluded.position_id,
                            position_since_on = coalesce(excluded.position_since_on, e.position_since_on),
                            version = e.version + 1
                        WHERE (coalesce(excluded.siasn_id, e.siasn_id), coalesce(excluded.former_nip, e.former_nip), excluded.name,
                               coalesce(excluded.front_title, e.front_title), coalesce(excluded.back_title, e.back_title),
                               coalesce(excluded.birth_place, e.birth_place), coalesce(excluded.born_on, e.born_on), excluded.sex,
                               coalesce(excluded.phone, e.phone), coalesce(excluded.email, e.email),
                               coalesce(excluded.official_email, e.official_email), excluded.kind,
                               coalesce(excluded.legal_status_code, e.legal_status_code), coalesce(excluded.grade_code, e.grade_code),
                               coalesce(excluded.grade_since_on, e.grade_since_on), coalesce(excluded.education_level, e.education_level),
                               coalesce(excluded.education_name, e.education_name), coalesce(excluded.graduated_year, e.graduated_year),
                               coalesce(excluded.position_since_on, e.position_since_on), excluded.unit_id, excluded.position_id)
                              IS DISTINCT FROM
                              (e.siasn_id, e.former_nip, e.name, e.front_title, e.back_title, e.birth_place, e.born_on, e.sex, e.phone,
                               e.email, e.official_email, e.kind, e.legal_status_code, e.grade_code, e.grade_since_on, e.education_level,
                               e.education_name, e.graduated_year, e.position_since_on, e.unit_id, e.position_id)
                        """).param("now", now).update();
    }

    private StatementSpec of(StagedUpload upload, String sql) {
        return jdbc.sql(sql)
                .param("agencyId", upload.agencyId().value())
                .param("upload", upload.id().value());
    }
}
