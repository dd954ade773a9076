package id.teladan.planning;

import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Agreed results without a living parent, and the links that give them one. */
@Repository
class PlanLinkRepository {

    /** Agreed, not of a head, and hanging under nothing that an agreed plan of this day still has. */
    private static final String LOOSE = """
            SELECT r.id, r.plan_id, p.employee_id, e.name AS employee_name, r.number, r.description,
                   coalesce(above.description, r.parent_goal) AS goal
            FROM planning.plan p
            JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = p.employee_id
            JOIN planning.work_result r ON r.agency_id = :agencyId AND r.plan_id = p.id
            LEFT JOIN planning.result_link l ON l.agency_id = :agencyId AND l.result_id = r.id
            LEFT JOIN planning.work_result above
              ON above.agency_id = :agencyId AND above.id = coalesce(l.parent_id, r.parent_result_id)
            WHERE p.agency_id = :agencyId AND p.status = 'AGREED' AND p.approach = 'KUANTITATIF' AND NOT p.high_leader
              AND :today BETWEEN p.starts_on AND coalesce(p.closed_on, p.ends_on)
              AND (above.id IS NULL OR NOT EXISTS (
                  SELECT FROM planning.work_result now
                  JOIN planning.plan np ON np.agency_id = :agencyId AND np.id = now.plan_id
                  WHERE now.agency_id = :agencyId AND now.line_id = above.line_id
                    AND np.status NOT IN ('SUPERSEDED', 'CANCELLED')))
            """;

    private static final RowMapper<LooseResult> LOOSE_ROW = (row, number) -> new LooseResult(
            new WorkResultId(row.getLong("id")),
            new PlanId(row.getLong("plan_id")),
            new EmployeeId(row.getLong("employee_id")),
            row.getString("employee_name"),
            row.getInt("number"),
            row.getString("description"),
            row.getString("goal"));

    private final JdbcClient jdbc;

    PlanLinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LooseResult> findLoose(AgencyId agency, EmployeeId employee, LocalDate today) {
        return of(agency, LOOSE + "AND p.employee_id = :employee ORDER BY r.number")
                .param("employee", employee.value())
                .param("today", today)
                .query(LOOSE_ROW)
                .list();
    }

    List<LooseResult> findLooseOfTeam(AgencyId agency, EmployeeId assessor, LocalDate today) {
        return of(agency, LOOSE + """
                         AND p.employee_id IN (SELECT a.employee_id FROM organization.v_assessor a
                                               WHERE a.agency_id = :agencyId AND a.assessor_id = :assessor
                                                 AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity'))
                        ORDER BY e.plain_name, p.id, r.number
                        """)
                .param("assessor", assessor.value())
                .param("today", today)
                .query(LOOSE_ROW)
                .list();
    }

    /** What a result hangs under now. */
    Optional<WorkResultId> findParent(AgencyId agency, WorkResultId result) {
        return of(agency, """
                        SELECT coalesce(l.parent_id, r.parent_result_id)
                        FROM planning.work_result r
                        LEFT JOIN planning.result_link l ON l.agency_id = :agencyId AND l.result_id = r.id
                        WHERE r.agency_id = :agencyId AND r.id = :result AND coalesce(l.parent_id, r.parent_result_id) IS NOT NULL
                        """)
                .param("result", result.value())
                .query((row, number) -> new WorkResultId(row.getLong(1)))
                .optional();
    }

    void link(Actor actor, WorkResultId result, WorkResultId parent, OffsetDateTime now) {
        of(actor.agencyId(), """
                        INSERT INTO planning.result_link (agency_id, result_id, parent_id, linked_by, linked_at)
                        VALUES (:agencyId, :result, :parent, :linkedBy, :now)
                        ON CONFLICT (agency_id, result_id) DO UPDATE
                        SET parent_id = excluded.parent_id, linked_by = excluded.linked_by, linked_at = excluded.linked_at
                        """)
                .param("result", result.value())
                .param("parent", parent.value())
                .param("linkedBy", actor.name())
                .param("now", now)
                .update();
    }

    /** The agreed results of a superior on a day, under which others may hang. */
    List<ParentResult> findAgreed(AgencyId agency, @Nullable EmployeeId superior, LocalDate today) {
        return superior == null
                ? List.of()
                : of(agency, """
                        SELECT r.id, r.kind, r.description, p.status
                        FROM planning.plan p
                        JOIN planning.work_result r ON r.agency_id = :agencyId AND r.plan_id = p.id
                        WHERE p.agency_id = :agencyId AND p.employee_id = :superior AND p.status = 'AGREED'
                          AND :today BETWEEN p.starts_on AND coalesce(p.closed_on, p.ends_on)
                        ORDER BY r.number
                        """)
                        .param("superior", superior.value())
                        .param("today", today)
                        .query((row, number) -> new ParentResult(
                                new WorkResultId(row.getLong("id")),
                                ResultKind.valueOf(row.getString("kind")),
                                row.getString("description"),
                                PlanStatus.valueOf(row.getString("status"))))
                        .list();
    }

    private StatementSpec of(AgencyId agency, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value());
    }
}
