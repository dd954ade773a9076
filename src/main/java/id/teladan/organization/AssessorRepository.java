package id.teladan.organization;

import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.Paging;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
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

    /** A confirmed assignment. */
    record Span(long id, LocalDate startOn, @Nullable LocalDate endOn) {}

    Optional<EmployeeId> findByNip(Actor actor, String nip) {
        return jdbc.sql("SELECT id FROM organization.employee WHERE agency_id = :agencyId AND nip = :nip AND active")
                .param("agencyId", actor.agencyId().value())
                .param("nip", nip)
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .optional();
    }

    /** Whether somebody assesses another on a day, directly or through however many others. */
    boolean isAbove(Actor actor, EmployeeId above, EmployeeId below, LocalDate today) {
        return jdbc.sql("""
                        WITH RECURSIVE way AS (
                            SELECT CAST(:below AS bigint) AS employee_id
                            UNION
                            SELECT a.assessor_id FROM way w
                            JOIN organization.v_assessor a ON a.agency_id = :agencyId AND a.employee_id = w.employee_id
                             AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity'))
                        SELECT EXISTS (SELECT FROM way WHERE employee_id = :above)
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("above", above.value())
                .param("below", below.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    List<Span> findOverlapping(Actor actor, EmployeeId employee, AssessorCorrection correction) {
        return jdbc.sql("""
                        SELECT id, start_on, end_on FROM organization.assessor_assignment
                        WHERE agency_id = :agencyId AND employee_id = :employee AND confirmed_at IS NOT NULL
                          AND start_on <= :endOn AND coalesce(end_on, 'infinity') >= :startOn
                        ORDER BY start_on
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("employee", employee.value())
                .param("startOn", correction.startOn())
                .param("endOn", correction.endOn())
                .query(Span.class)
                .list();
    }

    void end(Actor actor, Span span, LocalDate lastDay) {
        of(actor, span, """
                        UPDATE organization.assessor_assignment SET end_on = :day WHERE agency_id = :agencyId AND id = :id
                        """).param("day", lastDay).update();
    }

    /** The same assignment once more, from a day to its former end. */
    void resume(Actor actor, Span span, LocalDate firstDay) {
        of(actor, span, """
                        INSERT INTO organization.assessor_assignment
                            (agency_id, employee_id, assessor_id, kind, basis, start_on, end_on, confirmed_at)
                        SELECT :agencyId, employee_id, assessor_id, kind, basis, :day, cast(:endOn AS date), confirmed_at
                        FROM organization.assessor_assignment
                        WHERE agency_id = :agencyId AND id = :id
                        """).param("day", firstDay).param("endOn", span.endOn()).update();
    }

    void postpone(Actor actor, Span span, LocalDate firstDay) {
        of(actor, span, """
                        UPDATE organization.assessor_assignment SET start_on = :day WHERE agency_id = :agencyId AND id = :id
                        """).param("day", firstDay).update();
    }

    void drop(Actor actor, Span span) {
        of(actor, span, "DELETE FROM organization.assessor_assignment WHERE agency_id = :agencyId AND id = :id")
                .update();
    }

    void insert(
            Actor actor, EmployeeId employee, EmployeeId assessor, AssessorCorrection correction, OffsetDateTime now) {
        jdbc.sql("""
                        INSERT INTO organization.assessor_assignment
                            (agency_id, employee_id, assessor_id, kind, basis, start_on, end_on, confirmed_at)
                        VALUES (:agencyId, :employee, :assessor, :kind, :basis, :startOn, :endOn, :now)
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("employee", employee.value())
                .param("assessor", assessor.value())
                .param("kind", correction.kind().name())
                .param("basis", correction.basis().strip())
                .param("startOn", correction.startOn())
                .param("endOn", correction.endOn())
                .param("now", now)
                .update();
    }

    private StatementSpec of(Actor actor, Span span, String sql) {
        return jdbc.sql(sql).param("agencyId", actor.agencyId().value()).param("id", span.id());
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
