package id.teladan.monitoring;

import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeamQueries {

    /** @param unread feedback that the person has not opened yet */
    record PlanState(EmployeeId employeeId, String status, int unread) {}

    private final JdbcClient jdbc;

    TeamQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlanState> planStates(Actor actor, List<EmployeeId> people, int year) {
        return jdbc.sql("""
                        SELECT p.employee_id, p.status,
                               (SELECT count(*) FROM feedback.v_note n
                                WHERE n.agency_id = :agencyId AND n.employee_id = p.employee_id AND n.read_at IS NULL) AS unread
                        FROM planning.v_plan p
                        WHERE p.agency_id = :agencyId AND p.employee_id = ANY (:people) AND p.year = :year
                          AND p.status NOT IN ('SUPERSEDED', 'CANCELLED')
                        ORDER BY p.employee_id, p.starts_on DESC
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .param("year", year)
                .query(PlanState.class)
                .list();
    }
}
