package id.teladan.cascade;

import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.planning.IndicatorId;
import id.teladan.planning.WorkResultId;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.UnitId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Matrices with their columns, rows and cells. */
@Repository
class MatrixRepository {

    private static final String HEAD = """
            m.id, m.year, m.level, m.name, m.owner_id, o.name AS owner_name, m.leader_id, l.name AS leader_name,
            l.position_name AS leader_position, m.unit_id, u.name AS unit_name
            """;

    private static final String FROM = """
            FROM cascade.matrix m
            JOIN organization.v_employee o ON o.agency_id = :agencyId AND o.id = m.owner_id
            JOIN organization.v_employee l ON l.agency_id = :agencyId AND l.id = m.leader_id
            JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.id = m.unit_id
            WHERE m.agency_id = :agencyId
            """;

    static final RowMapper<Matrix> HEAD_ROW = (row, number) -> new Matrix(
            new MatrixId(row.getLong("id")),
            row.getInt("year"),
            Level.valueOf(row.getString("level")),
            row.getString("name"),
            new EmployeeId(row.getLong("owner_id")),
            row.getString("owner_name"),
            new EmployeeId(row.getLong("leader_id")),
            row.getString("leader_name"),
            row.getString("leader_position"),
            new UnitId(row.getLong("unit_id")),
            row.getString("unit_name"));

    private static final String DECIDED = """
            c.method, coalesce(c.self_done, false) AS self_done, coalesce(c.version, 0) AS version, c.issued_method,
            c.issued_target, c.issued_at
            """;

    private static final RowMapper<MatrixColumn> COLUMN_ROW = (row, number) -> new MatrixColumn(
            new ColumnId(row.getLong("line_id")),
            row.getInt("result_number"),
            row.getString("result_description"),
            new WorkResultId(row.getLong("parent_id")),
            optional(row, "measure_id").map(IndicatorId::new).orElse(null),
            row.getString("indicator"),
            row.getBigDecimal("target"),
            row.getBigDecimal("target_max"),
            row.getString("unit"),
            constant(Direction.class, row.getString("direction")),
            constant(Measurement.class, row.getString("measurement")),
            constant(Cascading.class, row.getString("method")),
            row.getBoolean("self_done"),
            row.getInt("version"),
            constant(Cascading.class, row.getString("issued_method")),
            row.getBigDecimal("issued_target"),
            row.getObject("issued_at", OffsetDateTime.class));

    /** A result that its owner has taken out of the plan, or that went with it, is to be taken over anew. */
    static final String STATE = """
            CASE WHEN c.state = 'IN_PLAN' AND NOT EXISTS (
                     SELECT FROM planning.v_work_result r
                     JOIN planning.v_plan rp ON rp.agency_id = :agencyId AND rp.id = r.plan_id
                     WHERE r.agency_id = :agencyId AND r.line_id = c.result_line_id
                       AND rp.status NOT IN ('SUPERSEDED', 'CANCELLED')) THEN 'OFFERED' ELSE c.state END
            """;

    private final JdbcClient jdbc;

    MatrixRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Matrix> find(AgencyId agency, MatrixId id) {
        return of(agency, "SELECT " + HEAD + FROM + "AND m.id = :id")
                .param("id", id.value())
                .query(HEAD_ROW)
                .optional();
    }

    /** Holds a matrix until the end of the transaction, so that what is summed up stays as it is. */
    void lock(AgencyId agency, MatrixId id) {
        of(agency, "SELECT id FROM cascade.matrix WHERE agency_id = :agencyId AND id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    /** Those that somebody made or leads, units first. */
    List<MatrixSummary> findOf(AgencyId agency, EmployeeId person, int year) {
        return of(agency, "SELECT " + HEAD + """
                        , (SELECT count(*) FROM cascade.matrix_member p WHERE p.agency_id = :agencyId AND p.matrix_id = m.id) AS members,
                        coalesce(t.roles, 0) AS roles, coalesce(t.issued, 0) AS issued, coalesce(t.waiting, 0) AS waiting,
                        coalesce(t.refused, 0) AS refused
                        """ + FROM.replace("WHERE", """
                        LEFT JOIN LATERAL (
                            SELECT count(*) FILTER (WHERE c.role IS NOT NULL) AS roles,
                                   count(*) FILTER (WHERE c.role IS NOT NULL AND c.issued_version = c.version) AS issued,
                                   count(*) FILTER (WHERE c.state IN ('AWAITING', 'OFFERED')) AS waiting,
                                   count(*) FILTER (WHERE c.state = 'REFUSED' AND c.issued_version = c.version) AS refused
                            FROM cascade.matrix_cell c
                            WHERE c.agency_id = :agencyId AND c.matrix_id = m.id) t ON true
                        WHERE""") + """
                        AND m.year = :year AND :person IN (m.owner_id, m.leader_id)
                        ORDER BY m.level DESC, m.name, m.id
                        """)
                .param("person", person.value())
                .param("year", year)
                .query((row, number) -> new MatrixSummary(
                        HEAD_ROW.mapRow(row, number),
                        row.getInt("members"),
                        row.getInt("roles"),
                        row.getInt("issued"),
                        row.getInt("waiting"),
                        row.getInt("refused")))
                .list();
    }

    MatrixId insert(
            AgencyId agency, EmployeeId owner, EmployeeId leader, NewMatrix matrix, String name, OffsetDateTime now) {
        return new MatrixId(of(agency, """
                        INSERT INTO cascade.matrix (agency_id, year, level, name, owner_id, leader_id, unit_id, created_at)
                        SELECT :agencyId, :year, :level, :name, :owner, e.id, e.unit_id, :now
                        FROM organization.v_employee e
                        WHERE e.agency_id = :agencyId AND e.id = :leader
                        RETURNING id
                        """)
                .param("year", matrix.year())
                .param("level", matrix.level().name())
                .param("name", name)
                .param("owner", owner.value())
                .param("leader", leader.value())
                .param("now", now)
                .query(Long.class)
                .single());
    }

    void delete(AgencyId agency, MatrixId id) {
        of(agency, "DELETE FROM cascade.matrix WHERE agency_id = :agencyId AND id = :id")
                .param("id", id.value())
                .update();
    }

    /** The lines of the leader's plan in force, or in the making while there is none. */
    List<MatrixColumn> findColumns(AgencyId agency, Matrix matrix) {
        return switch (matrix.level()) {
            case UNIT -> findIndicators(agency, matrix);
            case TEAM -> findResults(agency, matrix);
        };
    }

    private List<MatrixColumn> findIndicators(AgencyId agency, Matrix matrix) {
        return columns(agency, matrix, """
                        SELECT i.id AS line_id, i.result_number, i.result_description, i.result_id AS parent_id, i.id AS measure_id,
                               i.description AS indicator, i.target, i.target_max, i.unit, i.direction, i.measurement,
                        """ + DECIDED + """
                        FROM planning.v_indicator i
                        LEFT JOIN cascade.matrix_column c
                          ON c.agency_id = :agencyId AND c.matrix_id = :matrix AND c.line_id = i.id
                        WHERE i.agency_id = :agencyId AND i.employee_id = :leader AND i.year = :year
                          AND i.plan_status NOT IN ('SUPERSEDED', 'CANCELLED')
                        ORDER BY i.starts_on, i.result_number, i.number, i.id
                        """);
    }

    private List<MatrixColumn> findResults(AgencyId agency, Matrix matrix) {
        return columns(agency, matrix, """
                        SELECT r.line_id, r.number AS result_number, r.description AS result_description, r.id AS parent_id,
                               i.id AS measure_id, i.description AS indicator, i.target, i.target_max, i.unit, i.direction,
                               i.measurement,
                        """ + DECIDED + """
                        FROM planning.v_plan p
                        JOIN planning.v_work_result r ON r.agency_id = :agencyId AND r.plan_id = p.id
                        LEFT JOIN LATERAL (
                            SELECT v.id, v.description, v.target, v.target_max, v.unit, v.direction, v.measurement
                            FROM planning.v_indicator v
                            WHERE v.agency_id = :agencyId AND v.result_id = r.id
                            ORDER BY v.measurement = 'CUMULATIVE' AND v.direction = 'MAXIMIZE' DESC, v.number LIMIT 1) i ON true
                        LEFT JOIN cascade.matrix_column c
                          ON c.agency_id = :agencyId AND c.matrix_id = :matrix AND c.line_id = r.line_id
                        WHERE p.agency_id = :agencyId AND p.employee_id = :leader AND p.year = :year
                          AND p.status NOT IN ('SUPERSEDED', 'CANCELLED') AND (p.replaces_id IS NULL OR p.agreed_at IS NOT NULL)
                        ORDER BY p.starts_on, r.number, r.id
                        """);
    }

    private List<MatrixColumn> columns(AgencyId agency, Matrix matrix, String sql) {
        return of(agency, sql)
                .param("matrix", matrix.id().value())
                .param("leader", matrix.leaderId().value())
                .param("year", matrix.year())
                .query(COLUMN_ROW)
                .list();
    }

    /** By name, those of other agencies last. */
    List<MatrixMember> findMembers(AgencyId agency, MatrixId matrix, LocalDate today) {
        return of(agency, """
                        SELECT p.id, p.employee_id, coalesce(e.nip, p.external_nip) AS nip, coalesce(e.name, p.external_name) AS name,
                               coalesce(e.position_name, p.external_position, '') AS position_name,
                               coalesce(e.unit_name, p.external_agency) AS place, a.assessor_id, s.name AS assessor_name
                        FROM cascade.matrix_member p
                        LEFT JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = p.employee_id
                        LEFT JOIN organization.v_assessor a
                          ON a.agency_id = :agencyId AND a.employee_id = p.employee_id
                         AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity')
                        LEFT JOIN organization.v_employee s ON s.agency_id = :agencyId AND s.id = a.assessor_id
                        WHERE p.agency_id = :agencyId AND p.matrix_id = :matrix
                        ORDER BY p.employee_id IS NULL, coalesce(e.plain_name, p.external_name), p.id
                        """)
                .param("matrix", matrix.value())
                .param("today", today)
                .query((row, number) -> new MatrixMember(
                        new MemberId(row.getLong("id")),
                        optional(row, "employee_id").map(EmployeeId::new).orElse(null),
                        row.getString("nip"),
                        row.getString("name"),
                        row.getString("position_name"),
                        row.getString("place"),
                        optional(row, "assessor_id").map(EmployeeId::new).orElse(null),
                        row.getString("assessor_name")))
                .list();
    }

    List<MatrixRole> findRoles(AgencyId agency, MatrixId matrix) {
        return of(agency, """
                        SELECT c.id, c.member_id, c.line_id, c.role, c.part, c.share, c.version, c.issued_version, c.issued_share,
                               c.issued_at, c.decision_note,
                        """ + STATE + """
                        AS state
                        FROM cascade.matrix_cell c
                        WHERE c.agency_id = :agencyId AND c.matrix_id = :matrix
                        """)
                .param("matrix", matrix.value())
                .query((row, number) -> new MatrixRole(
                        new RoleId(row.getLong("id")),
                        new MemberId(row.getLong("member_id")),
                        new ColumnId(row.getLong("line_id")),
                        row.getString("role"),
                        row.getString("part"),
                        row.getBigDecimal("share"),
                        row.getInt("version"),
                        optional(row, "issued_version").map(Long::intValue).orElse(null),
                        row.getBigDecimal("issued_share"),
                        row.getObject("issued_at", OffsetDateTime.class),
                        RoleState.valueOf(row.getString("state")),
                        row.getString("decision_note")))
                .list();
    }

    /** Whether somebody takes part in a matrix. */
    boolean isMember(AgencyId agency, MatrixId matrix, EmployeeId person) {
        return of(agency, """
                        SELECT EXISTS (SELECT FROM cascade.matrix_member
                                       WHERE agency_id = :agencyId AND matrix_id = :matrix AND employee_id = :person)
                        """)
                .param("matrix", matrix.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Everybody whom one of two people assesses today, apart from the leader and those who are there. */
    int insertSubordinates(AgencyId agency, Matrix matrix, LocalDate today) {
        return of(agency, """
                        INSERT INTO cascade.matrix_member (agency_id, matrix_id, employee_id)
                        SELECT DISTINCT :agencyId, :matrix, e.id
                        FROM organization.v_assessor a
                        JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = a.employee_id AND e.active
                        WHERE a.agency_id = :agencyId AND a.assessor_id = :owner AND e.id <> :leader
                          AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity')
                        ON CONFLICT (agency_id, matrix_id, employee_id) DO NOTHING
                        """)
                .param("matrix", matrix.id().value())
                .param("owner", matrix.ownerId().value())
                .param("leader", matrix.leaderId().value())
                .param("today", today)
                .update();
    }

    /** False if the person takes part already. */
    boolean insertMember(AgencyId agency, MatrixId matrix, EmployeeId person) {
        return of(agency, """
                        INSERT INTO cascade.matrix_member (agency_id, matrix_id, employee_id)
                        VALUES (:agencyId, :matrix, :person)
                        ON CONFLICT (agency_id, matrix_id, employee_id) DO NOTHING
                        """)
                        .param("matrix", matrix.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    void insertExternal(AgencyId agency, MatrixId matrix, NewExternal person) {
        of(agency, """
                        INSERT INTO cascade.matrix_member
                            (agency_id, matrix_id, external_nip, external_name, external_position, external_agency)
                        VALUES (:agencyId, :matrix, :nip, :name, :position, :agency)
                        """)
                .param("matrix", matrix.value())
                .param("nip", person.digits())
                .param("name", person.name().strip())
                .param("position", person.positionOrNull())
                .param("agency", person.agency().strip())
                .update();
    }

    void deleteMember(AgencyId agency, MatrixId matrix, MemberId member) {
        of(
                        agency,
                        "DELETE FROM cascade.matrix_member WHERE agency_id = :agencyId AND matrix_id = :matrix AND id = :member")
                .param("matrix", matrix.value())
                .param("member", member.value())
                .update();
    }

    /** Active people by name or whole NIP, the nearest units first; at most twelve. */
    List<FoundPerson> search(AgencyId agency, Matrix matrix, String text) {
        return of(agency, """
                        SELECT e.id, e.name, e.position_name, e.unit_name
                        FROM organization.v_employee e
                        WHERE e.agency_id = :agencyId AND e.active AND e.nip IS NOT NULL AND e.id <> :leader
                          AND (e.nip = replace(:text, ' ', '') OR strpos(lower(e.name), lower(:text)) > 0)
                          AND NOT EXISTS (SELECT FROM cascade.matrix_member p
                                          WHERE p.agency_id = :agencyId AND p.matrix_id = :matrix AND p.employee_id = e.id)
                        ORDER BY e.unit_id <> :unit, e.plain_name, e.id LIMIT 12
                        """)
                .param("matrix", matrix.id().value())
                .param("leader", matrix.leaderId().value())
                .param("unit", matrix.unitId().value())
                .param("text", text)
                .query(FoundPerson.class)
                .list();
    }

    /** Whether somebody works in the agency. */
    boolean isEmployee(AgencyId agency, EmployeeId person) {
        return of(agency, """
                        SELECT EXISTS (SELECT FROM organization.v_employee
                                       WHERE agency_id = :agencyId AND id = :person AND active AND nip IS NOT NULL)
                        """)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Takes the column's next version; false if it is not as read any more. */
    boolean decide(AgencyId agency, MatrixId matrix, ColumnId column, ColumnDecision decision) {
        return of(agency, """
                                INSERT INTO cascade.matrix_column (agency_id, matrix_id, line_id, method, self_done)
                                SELECT :agencyId, :matrix, :line, :method, :selfDone
                                WHERE :version = 0 OR EXISTS (
                                    SELECT FROM cascade.matrix_column
                                    WHERE agency_id = :agencyId AND matrix_id = :matrix AND line_id = :line)
                                ON CONFLICT (agency_id, matrix_id, line_id) DO UPDATE
                                SET method = excluded.method, self_done = excluded.self_done,
                                    version = matrix_column.version + 1
                                WHERE matrix_column.version = :version
                                """)
                        .param("matrix", matrix.value())
                        .param("line", column.value())
                        .param(
                                "method",
                                decision.method() == null
                                        ? null
                                        : decision.method().name())
                        .param("selfDone", Boolean.TRUE.equals(decision.selfDone()))
                        .param("version", decision.version())
                        .update()
                == 1;
    }

    /** Roles of a column that is shared out otherwise are to be issued anew. */
    void touchRoles(AgencyId agency, MatrixId matrix, ColumnId column) {
        of(agency, """
                        UPDATE cascade.matrix_cell SET version = version + 1
                        WHERE agency_id = :agencyId AND matrix_id = :matrix AND line_id = :line AND role IS NOT NULL
                        """)
                .param("matrix", matrix.value())
                .param("line", column.value())
                .update();
    }

    /** Takes the cell's next version; false if it is not as read any more. */
    boolean revise(AgencyId agency, MatrixId matrix, MemberId member, ColumnId column, RoleRevision revision) {
        return of(agency, """
                                INSERT INTO cascade.matrix_cell (agency_id, matrix_id, member_id, line_id, role, part, share)
                                SELECT :agencyId, :matrix, :member, :line, :role, :part, cast(:share AS numeric)
                                WHERE :version = 0 OR EXISTS (
                                    SELECT FROM cascade.matrix_cell
                                    WHERE agency_id = :agencyId AND member_id = :member AND line_id = :line)
                                ON CONFLICT (agency_id, member_id, line_id) DO UPDATE
                                SET role = excluded.role, part = excluded.part, share = excluded.share,
                                    version = matrix_cell.version + 1
                                WHERE matrix_cell.version = :version
                                """)
                        .param("matrix", matrix.value())
                        .param("member", member.value())
                        .param("line", column.value())
                        .param("role", revision.roleOrNull())
                        .param("part", revision.partOrNull())
                        .param("share", revision.amount())
                        .param("version", revision.version())
                        .update()
                == 1;
    }

    /** Whether somebody's own result lies above a result, so that a part of it would hang below itself. */
    boolean standsAbove(AgencyId agency, EmployeeId person, WorkResultId result) {
        return of(agency, """
                        WITH RECURSIVE above AS (
                            SELECT r.line_id, r.parent_line_id, r.plan_id
                            FROM planning.v_work_result r
                            WHERE r.agency_id = :agencyId AND r.id = :result
                            UNION
                            SELECT r.line_id, r.parent_line_id, r.plan_id
                            FROM above a
                            JOIN planning.v_work_result r ON r.agency_id = :agencyId AND r.line_id = a.parent_line_id
                        )
                        SELECT EXISTS (SELECT FROM above a
                                       JOIN planning.v_plan p ON p.agency_id = :agencyId AND p.id = a.plan_id
                                       WHERE p.employee_id = :person)
                        """)
                .param("person", person.value())
                .param("result", result.value())
                .query(Boolean.class)
                .single();
    }

    private StatementSpec of(AgencyId agency, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value());
    }

    static Optional<Long> optional(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** For parameters that the driver cannot type by itself. */
    static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
