package id.teladan.organization;

import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.Paging;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AssessorRepository {

    /** People without an assessor on a day, each with the nearest head above. */
    private static final String PROPOSED = """
            WITH head AS (
                SELECT u.id AS unit_id, min(e.id) AS employee_id
                FROM organization.unit u
                JOIN organization.position p ON p.agency_id = :agencyId AND p.code = u.head_position_code
                JOIN organization.employee e ON e.agency_id = :agencyId AND e.position_id = p.id AND e.active
                WHERE u.agency_id = :agencyId
                GROUP BY u.id
            ),
            lacking AS (
                SELECT e.id, e.unit_id
                FROM organization.employee e
                WHERE e.agency_id = :agencyId AND e.active AND e.kind <> 'KEPALA_DAERAH'
                  AND NOT EXISTS (SELECT FROM organization.v_assessor a
                                  WHERE a.agency_id = :agencyId AND a.employee_id = e.id
                                    AND :today <= coalesce(a.end_on, 'infinity'))
            ),
            proposed AS (
                SELECT l.id AS employee_id,
                       (SELECT h.employee_id
                        FROM organization.unit_path w
                        JOIN head h ON h.unit_id = w.ancestor_id
                        WHERE w.agency_id = :agencyId AND w.descendant_id = l.unit_id AND h.employee_id <> l.id
                          AND NOT EXISTS (SELECT FROM head own JOIN organization.unit_path below
                                            ON below.agency_id = :agencyId AND below.ancestor_id = own.unit_id
                                           AND below.descendant_id = w.ancestor_id
                                          WHERE own.employee_id = l.id)
                        ORDER BY w.depth LIMIT 1) AS assessor_id
                FROM lacking l
            )
            """;

    private final JdbcClient jdbc;

    AssessorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int countLacking(Actor actor, LocalDate today) {
        return jdbc.sql("""
                        SELECT count(*) FROM organization.employee e
                        WHERE e.agency_id = :agencyId AND e.active AND e.kind <> 'KEPALA_DAERAH'
                          AND NOT EXISTS (SELECT FROM organization.v_assessor a
                                          WHERE a.agency_id = :agencyId AND a.employee_id = e.id
                                            AND :today <= coalesce(a.end_on, 'infinity'))
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    List<AssessorProposal> proposals(Actor actor, Paging paging, LocalDate today) {
        return jdbc.sql(PROPOSED + """
                        SELECT p.employee_id, e.name AS employee_name, e.position_name, e.unit_name,
                               p.assessor_id, a.name AS assessor_name, a.position_name AS assessor_position
                        FROM proposed p
                        JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = p.employee_id
                        LEFT JOIN organization.v_employee a ON a.agency_id = :agencyId AND a.id = p.assessor_id
                        ORDER BY p.assessor_id IS NULL, e.unit_name, e.plain_name, p.employee_id
                        LIMIT :limit OFFSET :offset
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("today", today)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(AssessorProposal.class)
                .list();
    }

    /** @return how many were added: those among the people whose proposal still stands */
    int confirm(
            Actor actor, List<EmployeeId> people, String basis, LocalDate start, OffsetDateTime now, LocalDate today) {
        return jdbc.sql(PROPOSED + """
                        INSERT INTO organization.assessor_assignment
                            (agency_id, employee_id, assessor_id, kind, basis, start_on, confirmed_at)
                        SELECT :agencyId, p.employee_id, p.assessor_id, 'DEFINITIF', :basis, :start, :now
                        FROM proposed p
                        WHERE p.employee_id = ANY (:people) AND p.assessor_id IS NOT NULL
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .param("basis", basis)
                .param("start", start)
                .param("now", now)
                .param("today", today)
                .update();
    }

    List<Assignment> history(Actor actor, EmployeeId employee) {
        return jdbc.sql("""
                        SELECT a.assessor_id, e.name AS assessor_name, e.position_name AS assessor_position, a.kind, a.basis,
                               a.start_on, a.end_on
                        FROM organization.assessor_assignment a
                        JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = a.assessor_id
                        WHERE a.agency_id = :agencyId AND a.employee_id = :employee AND a.confirmed_at IS NOT NULL
                        ORDER BY a.start_on DESC
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("employee", employee.value())
                .query(Assignment.class)
                .list();
    }
}
