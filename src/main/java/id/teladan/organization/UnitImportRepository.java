package id.teladan.organization;

import id.teladan.intake.RowChange;
import id.teladan.intake.StagedUpload;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Checks staged units against the tree, and merges them. */
@Repository
class UnitImportRepository {

    private static final String DIFFERS = """
            (s.name, s.kind, s.parent_unor_id, s.valid_from, s.valid_until, coalesce(s.head_position_code, u.head_position_code))
            IS DISTINCT FROM
            (u.name, u.kind, p.unor_id, u.valid_from, u.valid_until, u.head_position_code)
            """;

    /** Rows that would change a unit which a person leads, or give him one to lead, or put another unit beneath his. */
    static final String ABOUT_HANDLERS = """
            SELECT DISTINCT s.row_number, 'UNOR ID' AS column_name, 'OWN_UNIT' AS problem, s.unor_id AS value,
                   coalesce(s.name, '') AS row_name, '{}'::text[] AS arguments, NULL::text AS proposal
            FROM organization.staging_unit s
            JOIN organization.employee e ON e.agency_id = :agencyId AND e.id = ANY (:handlers)
            JOIN organization.position o ON o.agency_id = :agencyId AND o.id = e.position_id
            LEFT JOIN organization.unit u ON u.agency_id = :agencyId AND u.unor_id = s.unor_id
            LEFT JOIN organization.unit p ON p.agency_id = :agencyId AND p.id = u.parent_id
            LEFT JOIN organization.unit n ON n.agency_id = :agencyId AND n.unor_id = s.parent_unor_id
            WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.unor_id IS NOT NULL
              AND %s
              AND (o.code IN (s.head_position_code, u.head_position_code)
                   OR (p.unor_id IS DISTINCT FROM n.unor_id AND o.code IN (p.head_position_code, n.head_position_code)))
            """.formatted(DIFFERS);

    private final JdbcClient jdbc;

    UnitImportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit as the tree check sees it.
     *
     * @param rowNumber null for a unit that only the register has
     * @param wrong whether something else keeps the row out already
     */
    record Node(
            @Nullable Integer rowNumber,
            String unorId,
            @Nullable String parentUnorId,
            String name,
            boolean root,
            boolean wrong) {}

    List<Node> stored(AgencyId agency) {
        return jdbc.sql("""
                        SELECT NULL::int AS row_number, u.unor_id, p.unor_id AS parent_unor_id, u.name, p.id IS NULL AS root,
                               false AS wrong
                        FROM organization.unit u
                        LEFT JOIN organization.unit p ON p.agency_id = :agencyId AND p.id = u.parent_id
                        WHERE u.agency_id = :agencyId
                        """).param("agencyId", agency.value()).query(Node.class).list();
    }

    List<Node> staged(StagedUpload upload) {
        return of(upload, """
                        SELECT s.row_number, s.unor_id, s.parent_unor_id, coalesce(s.name, '') AS name,
                               s.parent_unor_id IS NULL AS root,
                               EXISTS (SELECT FROM intake.v_wrong_row w
                                       WHERE w.agency_id = :agencyId AND w.upload_id = :upload
                                         AND w.row_number = s.row_number) AS wrong
                        FROM organization.staging_unit s
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.unor_id IS NOT NULL
                        ORDER BY s.row_number
                        """).query(Node.class).list();
    }

    void judge(StagedUpload upload) {
        of(upload, """
                        UPDATE organization.staging_unit t SET state = c.state, unit_id = c.unit_id
                        FROM (SELECT s.row_number, u.id AS unit_id,
                                     CASE WHEN EXISTS (SELECT FROM intake.v_wrong_row w
                                                       WHERE w.agency_id = :agencyId AND w.upload_id = :upload
                                                         AND w.row_number = s.row_number) THEN 'WRONG'
                                          WHEN u.id IS NULL THEN 'NEW'
                                          WHEN %s THEN 'CHANGED'
                                          ELSE 'SAME' END AS state
                              FROM organization.staging_unit s
                              LEFT JOIN organization.unit u ON u.agency_id = :agencyId AND u.unor_id = s.unor_id
                              LEFT JOIN organization.unit p ON p.agency_id = :agencyId AND p.id = u.parent_id
                              WHERE s.agency_id = :agencyId AND s.upload_id = :upload) c
                        WHERE t.agency_id = :agencyId AND t.upload_id = :upload AND t.row_number = c.row_number
                        """.formatted(DIFFERS)).update();
    }

    /** Rows that would go in, though they are about the person. */
    List<Integer> rowsAbout(StagedUpload upload, EmployeeId person) {
        return of(upload, """
                        SELECT s.row_number
                        FROM organization.staging_unit s
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
                        SELECT count(*) FROM organization.unit u
                        WHERE u.agency_id = :agencyId
                          AND NOT EXISTS (SELECT FROM organization.staging_unit s
                                          WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.unor_id = u.unor_id)
                        """).query(Integer.class).single();
    }

    List<RowChange> changes(StagedUpload upload, int limit, int offset) {
        return of(upload, """
                        WITH changed AS (
                            SELECT s.* FROM organization.staging_unit s
                            WHERE agency_id = :agencyId AND upload_id = :upload AND state = 'CHANGED'
                            ORDER BY row_number LIMIT :limit OFFSET :offset
                        )
                        SELECT s.row_number, s.name, c.field, c.before, c.after
                        FROM changed s
                        JOIN organization.unit u ON u.agency_id = :agencyId AND u.unor_id = s.unor_id
                        LEFT JOIN organization.unit p ON p.agency_id = :agencyId AND p.id = u.parent_id
                        CROSS JOIN LATERAL (VALUES
                            (1, 'Nama', u.name, s.name),
                            (2, 'Jenis', replace(u.kind, '_', ' '), replace(s.kind, '_', ' ')),
                            (3, 'Induk', p.name,
                                coalesce((SELECT n.name FROM organization.staging_unit n
                                          WHERE n.agency_id = :agencyId AND n.upload_id = :upload AND n.unor_id = s.parent_unor_id
                                          ORDER BY n.row_number LIMIT 1),
                                         (SELECT n.name FROM organization.unit n
                                          WHERE n.agency_id = :agencyId AND n.unor_id = s.parent_unor_id))),
                            (4, 'Berlaku dari', to_char(u.valid_from, 'DD-MM-YYYY'), to_char(s.valid_from, 'DD-MM-YYYY')),
                            (5, 'Sampai', to_char(u.valid_until, 'DD-MM-YYYY'),
                                coalesce(to_char(s.valid_until, 'DD-MM-YYYY'),
                                         CASE WHEN u.valid_until IS NOT NULL THEN 'seterusnya' END)),
                            (6, 'Kode jabatan pimpinan', u.head_position_code, s.head_position_code)
                        ) AS c (place, field, before, after)
                        WHERE c.after IS NOT NULL AND c.before IS DISTINCT FROM c.after
                        ORDER BY s.row_number, c.place
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query(RowChange.class)
                .list();
    }

    /** New units need their ids before the statement that inserts them, because they point at each other. */
    void giveIds(StagedUpload upload) {
        of(upload, """
                        UPDATE organization.staging_unit
                        SET unit_id = nextval(pg_get_serial_sequence('organization.unit', 'id'))
                        WHERE agency_id = :agencyId AND upload_id = :upload AND state = 'NEW'
                        """).update();
    }

    void merge(StagedUpload upload) {
        of(upload, """
                        INSERT INTO organization.unit AS u
                            (agency_id, id, unor_id, name, kind, parent_id, head_position_code, valid_from, valid_until)
                        OVERRIDING SYSTEM VALUE
                        SELECT :agencyId, s.unit_id, s.unor_id, s.name, s.kind, coalesce(sp.unit_id, up.id),
                               s.head_position_code, s.valid_from, s.valid_until
                        FROM organization.staging_unit s
                        LEFT JOIN organization.staging_unit sp
                               ON sp.agency_id = :agencyId AND sp.upload_id = :upload AND sp.unor_id = s.parent_unor_id
                              AND sp.state = 'NEW'
                        LEFT JOIN organization.unit up ON up.agency_id = :agencyId AND up.unor_id = s.parent_unor_id
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload AND s.state IN ('NEW', 'CHANGED', 'SAME')
                        ON CONFLICT (agency_id, id) DO UPDATE SET
                            name = excluded.name, kind = excluded.kind, parent_id = excluded.parent_id,
                            head_position_code = coalesce(excluded.head_position_code, u.head_position_code),
                            valid_from = excluded.valid_from, valid_until = excluded.valid_until, version = u.version + 1
                        WHERE (excluded.name, excluded.kind, excluded.parent_id,
                               coalesce(excluded.head_position_code, u.head_position_code), excluded.valid_from, excluded.valid_until)
                              IS DISTINCT FROM
                              (u.name, u.kind, u.parent_id, u.head_position_code, u.valid_from, u.valid_until)
                        """).update();
    }

    void clearPaths(AgencyId agency) {
        jdbc.sql("DELETE FROM organization.unit_path WHERE agency_id = :agencyId")
                .param("agencyId", agency.value())
                .update();
    }

    void buildPaths(AgencyId agency) {
        jdbc.sql("""
                        WITH RECURSIVE walk AS (
                            SELECT id AS ancestor_id, id AS descendant_id, 0 AS depth
                            FROM organization.unit WHERE agency_id = :agencyId
                            UNION ALL
                            SELECT w.ancestor_id, u.id, w.depth + 1
                            FROM walk w
                            JOIN organization.unit u ON u.agency_id = :agencyId AND u.parent_id = w.descendant_id
                        )
                        INSERT INTO organization.unit_path (agency_id, ancestor_id, descendant_id, depth)
                        SELECT :agencyId, ancestor_id, descendant_id, depth FROM walk
                        """).param("agencyId", agency.value()).update();
    }

    private StatementSpec of(StagedUpload upload, String sql) {
        return jdbc.sql(sql)
                .param("agencyId", upload.agencyId().value())
                .param("upload", upload.id().value());
    }
}
