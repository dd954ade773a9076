package id.teladan.organization;

import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class EmployeeRepository {

    private static final String COLUMNS =
            "e.id, e.nip, e.name, e.plain_name, e.kind, e.grade_code, e.unit_id, e.unit_name, e.position_name, e.position_kind, e.active";

    /** Oneself, one's team, the teams beneath it, the units one heads or serves, or the whole agency. */
    private static final String WITHIN_REACH = """
            (e.id = :self
             OR e.unit_id IN (SELECT p.descendant_id FROM organization.unit_path p
                              WHERE p.agency_id = :agencyId AND p.ancestor_id = ANY (:unitIds))
             OR e.id IN (SELECT a.employee_id FROM organization.v_assessor a
                         WHERE a.agency_id = :agencyId AND a.assessor_id = :self
                           AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity'))
             OR e.id IN (SELECT a.employee_id FROM organization.v_assessor a
                         JOIN organization.v_assessor above
                           ON above.agency_id = :agencyId AND above.employee_id = a.assessor_id AND above.assessor_id = :self
                          AND :today BETWEEN above.start_on AND coalesce(above.end_on, 'infinity')
                         WHERE a.agency_id = :agencyId AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity')))
            """;

    private static final String MATCHES = """
            (e.name ILIKE '%' || :text || '%' OR e.position_name ILIKE '%' || :text || '%'
             OR e.nip = replace(:text, ' ', ''))
            """;

    private final JdbcClient jdbc;

    EmployeeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Employee> find(Actor actor, Reach reach, EmployeeId id, LocalDate today) {
        return within(
                        "SELECT " + COLUMNS
                                + " FROM organization.v_employee e WHERE e.agency_id = :agencyId AND e.id = :id AND "
                                + reached(reach),
                        actor,
                        reach,
                        today)
                .param("id", id.value())
                .query(Employee.class)
                .optional();
    }

    List<Employee> list(Actor actor, Reach reach, String text, Paging paging, LocalDate today) {
        return within(
                        "SELECT " + COLUMNS + " FROM organization.v_employee e WHERE e.agency_id = :agencyId AND "
                                + reached(reach) + " AND " + matching(text)
                                + " ORDER BY e.plain_name, e.id LIMIT :limit OFFSET :offset",
                        actor,
                        reach,
                        today)
                .param("text", text)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(Employee.class)
                .list();
    }

    List<EmployeeId> reached(Actor actor, Reach reach, Collection<EmployeeId> people, LocalDate today) {
        return within(
                        "SELECT e.id FROM organization.v_employee e WHERE e.agency_id = :agencyId AND e.id = ANY (:people) AND "
                                + reached(reach),
                        actor,
                        reach,
                        today)
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .query((row, number) -> new EmployeeId(row.getLong("id")))
                .list();
    }

    int count(Actor actor, Reach reach, String text, LocalDate today) {
        return within(
                        "SELECT count(*) FROM organization.v_employee e WHERE e.agency_id = :agencyId AND "
                                + reached(reach) + " AND " + matching(text),
                        actor,
                        reach,
                        today)
                .param("text", text)
                .query(Integer.class)
                .single();
    }

    Optional<Employee> findAssessor(Actor actor, EmployeeId id, LocalDate today) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM organization.v_assessor a
                        JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = a.assessor_id
                        WHERE a.agency_id = :agencyId AND a.employee_id = :id
                          AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity')
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .param("today", today)
                .query(Employee.class)
                .optional();
    }

    List<Employee> findTeam(Actor actor, EmployeeId assessor, LocalDate today) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM organization.v_assessor a
                        JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = a.employee_id
                        WHERE a.agency_id = :agencyId AND a.assessor_id = :assessor AND e.active
                          AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity')
                        ORDER BY e.plain_name, e.id
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("assessor", assessor.value())
                .param("today", today)
                .query(Employee.class)
                .list();
    }

    List<Subordinate> findTeamsBeneath(Actor actor, EmployeeId superior, LocalDate today) {
        return jdbc.sql("""
                        SELECT e.id, e.name, e.position_name, a.assessor_id, m.name AS assessor_name
                        FROM organization.v_assessor above
                        JOIN organization.v_assessor a
                          ON a.agency_id = :agencyId AND a.assessor_id = above.employee_id
                         AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity')
                        JOIN organization.v_employee m ON m.agency_id = :agencyId AND m.id = a.assessor_id
                        JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = a.employee_id AND e.active
                        WHERE above.agency_id = :agencyId AND above.assessor_id = :superior
                          AND :today BETWEEN above.start_on AND coalesce(above.end_on, 'infinity')
                        ORDER BY m.plain_name, m.id, e.plain_name, e.id
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("superior", superior.value())
                .param("today", today)
                .query(Subordinate.class)
                .list();
    }

    boolean isAssessor(Actor actor, EmployeeId assessor, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM organization.v_assessor a
                                       WHERE a.agency_id = :agencyId AND a.employee_id = :employee AND a.assessor_id = :assessor
                                         AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity'))
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("employee", employee.value())
                .param("assessor", assessor.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /** The planner cannot know that a parameter makes a condition empty: what does not restrict is left out. */
    private static String reached(Reach reach) {
        return reach.wholeAgency() ? "true" : WITHIN_REACH;
    }

    private static String matching(String text) {
        return text.isEmpty() ? "true" : MATCHES;
    }

    private StatementSpec within(String sql, Actor actor, Reach reach, LocalDate today) {
        EmployeeId self = actor.employeeId();
        return jdbc.sql(sql)
                .param("agencyId", actor.agencyId().value())
                .param("self", self == null ? -1L : self.value())
                .param("unitIds", reach.unitIds().toArray(Long[]::new))
                .param("today", today);
    }
}
