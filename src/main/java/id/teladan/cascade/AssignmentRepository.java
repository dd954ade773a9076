package id.teladan.cascade;

import id.teladan.planning.WorkResultId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** How roles travel from a matrix into plans; all of a deed's roles in one statement each. */
@Repository
class AssignmentRepository {

    private static final String GIVEN = """
            SELECT c.id, c.matrix_id, m.year, p.employee_id, e.name AS employee_name, e.position_name AS employee_position,
                   c.issued_by, m.name AS matrix_name, l.name AS leader_name, coalesce(c.issued_role, c.role, '') AS role,
                   c.issued_part AS part, c.issued_share AS share, i.unit,
            """ + MatrixRepository.STATE + """
                   AS state, c.result_line_id, coalesce(i.description, w.description) AS leader, c.issued_at,
                   c.seen_at IS NOT NULL AS seen,
                   (SELECT count(*) FROM planning.v_plan q
                    JOIN planning.v_work_result r ON r.agency_id = :agencyId AND r.plan_id = q.id
                    WHERE q.agency_id = :agencyId AND q.employee_id = p.employee_id AND q.year = m.year
                      AND q.status NOT IN ('SUPERSEDED', 'CANCELLED')
                      AND (q.replaces_id IS NULL OR q.agreed_at IS NOT NULL)) AS planned
            FROM cascade.matrix_cell c
            JOIN cascade.matrix_member p ON p.agency_id = :agencyId AND p.id = c.member_id
            JOIN cascade.matrix m ON m.agency_id = :agencyId AND m.id = c.matrix_id
            JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = p.employee_id
            JOIN organization.v_employee l ON l.agency_id = :agencyId AND l.id = m.leader_id
            LEFT JOIN LATERAL (
                SELECT v.unit, v.description FROM planning.v_indicator v
                WHERE v.agency_id = :agencyId AND m.level = 'UNIT' AND v.id = c.line_id LIMIT 1) i ON true
            LEFT JOIN LATERAL (
                SELECT v.description FROM planning.v_work_result v
                WHERE v.agency_id = :agencyId AND m.level = 'TEAM' AND v.line_id = c.line_id ORDER BY v.id DESC LIMIT 1) w ON true
            WHERE c.agency_id = :agencyId
            """;

    private static final RowMapper<GivenRole> GIVEN_ROW = (row, number) -> new GivenRole(
            new RoleId(row.getLong("id")),
            new MatrixId(row.getLong("matrix_id")),
            row.getInt("year"),
            new EmployeeId(row.getLong("employee_id")),
            row.getString("employee_name"),
            row.getString("employee_position"),
            Objects.requireNonNullElse(row.getString("issued_by"), ""),
            row.getString("matrix_name"),
            row.getString("leader_name"),
            row.getString("role"),
            row.getString("part"),
            row.getBigDecimal("share"),
            row.getString("unit"),
            RoleState.valueOf(row.getString("state")),
            MatrixRepository.optional(row, "result_line_id")
                    .map(WorkResultId::new)
                    .orElse(null),
            row.getString("leader"),
            row.getObject("issued_at", OffsetDateTime.class),
            row.getBoolean("seen"),
            row.getInt("planned"));

    /** Cells whose person is assessed by :assessor today. */
    private static final String OF_ASSESSOR = """
            EXISTS (SELECT FROM organization.v_assessor a
                    WHERE a.agency_id = :agencyId AND a.employee_id = p.employee_id AND a.assessor_id = :assessor
                      AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity'))
            """;

    private final JdbcClient jdbc;

    AssignmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A role that is to find its place in a plan.
     *
     * @param lineId of the result that carries it already; null for none
     */
    record Pending(
            long id,
            EmployeeId employeeId,
            ColumnId columnId,
            @Nullable String role,
            @Nullable BigDecimal share,
            @Nullable WorkResultId lineId,
            boolean withdrawn) {}

    void issueColumns(AgencyId agency, MatrixId matrix, Collection<ColumnId> columns, OffsetDateTime now) {
        of(agency, """
                        UPDATE cascade.matrix_column k
                        SET issued_method = CASE WHEN t.roles > 0 THEN k.method END,
                            issued_at = CASE WHEN t.roles > 0 THEN cast(:now AS timestamptz) END,
                            issued_target = CASE WHEN t.roles > 0 AND k.method = 'BEBAN_TARGET' THEN t.shared END
                        FROM (SELECT n.line_id, count(c.role) AS roles, sum(c.share) FILTER (WHERE c.role IS NOT NULL) AS shared
                              FROM cascade.matrix_column n
                              LEFT JOIN cascade.matrix_cell c
                                ON c.agency_id = :agencyId AND c.matrix_id = :matrix AND c.line_id = n.line_id
                              WHERE n.agency_id = :agencyId AND n.matrix_id = :matrix
                              GROUP BY n.line_id) t
                        WHERE k.agency_id = :agencyId AND k.matrix_id = :matrix AND k.line_id = t.line_id
                          AND k.line_id = ANY (:columns)
                        """)
                .param("matrix", matrix.value())
                .param("columns", columns(columns))
                .param("now", now)
                .update();
    }

    /** What changed since it was issued last goes on its way; to people of others first to their assessors. */
    int issueRoles(Actor actor, MatrixId matrix, Collection<ColumnId> columns, LocalDate today, OffsetDateTime now) {
        return of(actor.agencyId(), """
                        UPDATE cascade.matrix_cell c
                        SET issued_role = c.role, issued_part = c.part,
                            issued_share = CASE WHEN k.method = 'BEBAN_TARGET' THEN c.share END,
                            issued_version = c.version, issued_at = :now, issued_by = :name, decision_note = NULL, seen_at = NULL,
                            state = CASE WHEN c.role IS NULL THEN 'WITHDRAWN'
                                         WHEN p.employee_id IS NULL THEN 'EXTERNAL'
                                         WHEN
                        """ + OF_ASSESSOR + """
                                         THEN 'OFFERED' ELSE 'AWAITING' END
                        FROM cascade.matrix_member p, cascade.matrix_column k
                        WHERE c.agency_id = :agencyId AND c.matrix_id = :matrix AND c.line_id = ANY (:columns)
                          AND p.agency_id = :agencyId AND p.id = c.member_id
                          AND k.agency_id = :agencyId AND k.matrix_id = :matrix AND k.line_id = c.line_id
                          AND (c.role IS NOT NULL OR c.issued_version IS NOT NULL) AND c.issued_version IS DISTINCT FROM c.version
                        """)
                .param("matrix", matrix.value())
                .param("columns", columns(columns))
                .param("assessor", actor.requireEmployee().value())
                .param("name", actor.name())
                .param("today", today)
                .param("now", now)
                .update();
    }

    /** What was taken back and stands in no plan is as if it had never been issued. */
    void forgetWithdrawn(AgencyId agency, MatrixId matrix) {
        of(agency, """
                        UPDATE cascade.matrix_cell
                        SET state = 'DRAFT', issued_role = NULL, issued_part = NULL, issued_share = NULL, issued_version = NULL,
                            issued_at = NULL, issued_by = NULL, decision_note = NULL, seen_at = NULL
                        WHERE agency_id = :agencyId AND matrix_id = :matrix AND state = 'WITHDRAWN' AND result_line_id IS NULL
                        """).param("matrix", matrix.value()).update();
    }

    /** The assessor agrees. */
    void approve(Actor actor, Collection<RoleId> roles, LocalDate today) {
        decide(actor, roles, today, "UPDATE cascade.matrix_cell c SET state = 'OFFERED'")
                .update();
    }

    void refuse(Actor actor, Collection<RoleId> roles, String note, LocalDate today) {
        decide(actor, roles, today, "UPDATE cascade.matrix_cell c SET state = 'REFUSED', decision_note = :note")
                .param("note", note)
                .update();
    }

    private StatementSpec decide(Actor actor, Collection<RoleId> roles, LocalDate today, String update) {
        return of(actor.agencyId(), update + """
                         FROM cascade.matrix_member p
                        WHERE c.agency_id = :agencyId AND c.state = 'AWAITING' AND c.id = ANY (:roles)
                          AND p.agency_id = :agencyId AND p.id = c.member_id AND
                        """ + OF_ASSESSOR)
                .param("roles", roles(roles))
                .param("assessor", actor.requireEmployee().value())
                .param("today", today);
    }

    /** A load of which a part was refused is shared out no more. */
    void reopenColumns(AgencyId agency, Collection<RoleId> refused) {
        of(agency, """
                        UPDATE cascade.matrix_column k SET issued_method = NULL, issued_target = NULL, issued_at = NULL
                        FROM cascade.matrix_cell c
                        WHERE k.agency_id = :agencyId AND c.agency_id = :agencyId AND c.id = ANY (:roles)
                          AND k.matrix_id = c.matrix_id AND k.line_id = c.line_id
                        """).param("roles", roles(refused)).update();
    }

    /**
     * What of a matrix waits for a place in a plan of the people whom the actor may write for: those assessed, and the actor.
     *
     * @param only null for all
     */
    List<Pending> pending(Actor actor, MatrixId matrix, @Nullable Collection<RoleId> only, LocalDate today) {
        return of(
                        actor.agencyId(),
                        "SELECT * FROM (SELECT c.id, p.employee_id, c.line_id, c.issued_role, c.issued_share, c.result_line_id, "
                                + MatrixRepository.STATE + """
                         AS state,
                        EXISTS (SELECT FROM planning.v_work_result r
                                JOIN planning.v_plan rp ON rp.agency_id = :agencyId AND rp.id = r.plan_id
                                WHERE r.agency_id = :agencyId AND r.line_id = c.result_line_id
                                  AND rp.status NOT IN ('SUPERSEDED', 'CANCELLED')) AS planned
                        FROM cascade.matrix_cell c
                        JOIN cascade.matrix_member p ON p.agency_id = :agencyId AND p.id = c.member_id
                        JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = p.employee_id AND e.active
                        WHERE c.agency_id = :agencyId AND c.matrix_id = :matrix
                          AND (cast(:only AS bigint[]) IS NULL OR c.id = ANY (:only))
                          AND (p.employee_id = :assessor OR
                        """ + OF_ASSESSOR
                                + ")) each WHERE state IN ('OFFERED', 'WITHDRAWN') ORDER BY id")
                .param("matrix", matrix.value())
                .param("only", only == null ? null : roles(only))
                .param("assessor", actor.requireEmployee().value())
                .param("today", today)
                .query((row, number) -> new Pending(
                        row.getLong("id"),
                        new EmployeeId(row.getLong("employee_id")),
                        new ColumnId(row.getLong("line_id")),
                        row.getString("issued_role"),
                        row.getBigDecimal("issued_share"),
                        row.getBoolean("planned") ? new WorkResultId(row.getLong("result_line_id")) : null,
                        row.getString("state").equals("WITHDRAWN")))
                .list();
    }

    void settle(AgencyId agency, Map<Long, WorkResultId> lines) {
        of(agency, """
                        UPDATE cascade.matrix_cell c SET state = 'IN_PLAN', result_line_id = g.line_id
                        FROM unnest(cast(:roles AS bigint[]), cast(:lines AS bigint[])) AS g (id, line_id)
                        WHERE c.agency_id = :agencyId AND c.id = g.id
                        """)
                .param("roles", lines.keySet().toArray(Long[]::new))
                .param("lines", lines.values().stream().map(WorkResultId::value).toArray(Long[]::new))
                .update();
    }

    /** Results that are gone carry nothing any more. */
    void detach(AgencyId agency, Set<Long> roles) {
        of(
                        agency,
                        "UPDATE cascade.matrix_cell SET result_line_id = NULL WHERE agency_id = :agencyId AND id = ANY (:roles)")
                .param("roles", roles.toArray(Long[]::new))
                .update();
    }

    /** How many roles of a matrix stand in each state. */
    Map<RoleState, Integer> count(AgencyId agency, MatrixId matrix, Collection<ColumnId> columns) {
        return of(agency, """
                        SELECT state, count(*) AS roles FROM cascade.matrix_cell
                        WHERE agency_id = :agencyId AND matrix_id = :matrix AND line_id = ANY (:columns) AND role IS NOT NULL
                        GROUP BY state
                        """)
                .param("matrix", matrix.value())
                .param("columns", columns(columns))
                .query((row, number) -> Map.entry(RoleState.valueOf(row.getString("state")), row.getInt("roles")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The people of roles, for open pages to hear of it. */
    List<EmployeeId> people(AgencyId agency, MatrixId matrix, OffsetDateTime issuedAt) {
        return of(agency, """
                        SELECT DISTINCT p.employee_id FROM cascade.matrix_cell c
                        JOIN cascade.matrix_member p ON p.agency_id = :agencyId AND p.id = c.member_id
                        WHERE c.agency_id = :agencyId AND c.matrix_id = :matrix AND c.issued_at = :at AND p.employee_id IS NOT NULL
                        """)
                .param("matrix", matrix.value())
                .param("at", issuedAt)
                .query((row, number) -> new EmployeeId(row.getLong("employee_id")))
                .list();
    }

    /** What waits for an assessor, the longest waiting first. */
    List<GivenRole> waiting(AgencyId agency, EmployeeId assessor, LocalDate today) {
        return of(agency, GIVEN + "AND c.state = 'AWAITING' AND " + OF_ASSESSOR + " ORDER BY c.issued_at, c.id")
                .param("assessor", assessor.value())
                .param("today", today)
                .query(GIVEN_ROW)
                .list();
    }

    int countWaiting(AgencyId agency, EmployeeId assessor, LocalDate today) {
        return of(agency, """
                        SELECT count(*) FROM cascade.matrix_cell c
                        JOIN cascade.matrix_member p ON p.agency_id = :agencyId AND p.id = c.member_id
                        WHERE c.agency_id = :agencyId AND c.state = 'AWAITING' AND
                        """ + OF_ASSESSOR)
                .param("assessor", assessor.value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** All issued roles of a person, the latest first. */
    List<GivenRole> of(AgencyId agency, EmployeeId person) {
        return of(agency, GIVEN + "AND p.employee_id = :person AND c.state <> 'DRAFT' ORDER BY c.issued_at DESC, c.id")
                .param("person", person.value())
                .query(GIVEN_ROW)
                .list();
    }

    void see(AgencyId agency, EmployeeId person, OffsetDateTime now) {
        of(agency, """
                        UPDATE cascade.matrix_cell c SET seen_at = :now
                        FROM cascade.matrix_member p
                        WHERE c.agency_id = :agencyId AND p.agency_id = :agencyId AND p.id = c.member_id
                          AND p.employee_id = :person AND c.seen_at IS NULL AND c.state IN ('OFFERED', 'IN_PLAN', 'WITHDRAWN')
                        """).param("person", person.value()).param("now", now).update();
    }

    private StatementSpec of(AgencyId agency, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value());
    }

    private static Long[] columns(Collection<ColumnId> columns) {
        return columns.stream().map(ColumnId::value).toArray(Long[]::new);
    }

    private static Long[] roles(Collection<RoleId> roles) {
        return roles.stream().map(RoleId::value).toArray(Long[]::new);
    }
}
