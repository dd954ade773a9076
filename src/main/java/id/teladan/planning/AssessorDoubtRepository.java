package id.teladan.planning;

import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class AssessorDoubtRepository {

    private static final String OPEN = """
            SELECT d.id, d.plan_id, d.employee_id, e.name AS employee_name, e.position_name, e.unit_name, a.name AS assessor_name,
                   r.name AS reporter_name, d.note, d.reported_at
            FROM planning.assessor_doubt d
            JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = d.employee_id
            JOIN organization.v_employee r ON r.agency_id = :agencyId AND r.id = d.reporter_id
            LEFT JOIN organization.v_employee a ON a.agency_id = :agencyId AND a.id = d.assessor_id
            WHERE d.agency_id = :agencyId AND d.settled_at IS NULL
            """;

    private final JdbcClient jdbc;

    AssessorDoubtRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AssessorDoubt> findAllOpen(AgencyId agency) {
        return of(agency, OPEN + "ORDER BY d.reported_at, d.id")
                .query(AssessorDoubt.class)
                .list();
    }

    Optional<AssessorDoubt> findOpen(AgencyId agency, EmployeeId employee) {
        return of(agency, OPEN + "AND d.employee_id = :employee")
                .param("employee", employee.value())
                .query(AssessorDoubt.class)
                .optional();
    }

    int countOpen(AgencyId agency) {
        return of(
                        agency,
                        "SELECT count(*) FROM planning.assessor_doubt WHERE agency_id = :agencyId AND settled_at IS NULL")
                .query(Integer.class)
                .single();
    }

    AssessorDoubtId insert(Actor actor, Plan plan, @Nullable EmployeeId assessor, String note, OffsetDateTime now) {
        return new AssessorDoubtId(of(actor.agencyId(), """
                        INSERT INTO planning.assessor_doubt
                            (agency_id, plan_id, employee_id, assessor_id, reporter_id, note, reported_at)
                        VALUES (:agencyId, :plan, :employee, :assessor, :reporter, :note, :now)
                        RETURNING id
                        """)
                .param("plan", plan.id().value())
                .param("employee", plan.employeeId().value())
                .param("assessor", assessor == null ? null : assessor.value())
                .param("reporter", actor.requireEmployee().value())
                .param("note", note)
                .param("now", now)
                .query(Long.class)
                .single());
    }

    void settle(Actor actor, AssessorDoubtId id, String settlement, OffsetDateTime now) {
        of(actor.agencyId(), """
                        UPDATE planning.assessor_doubt SET settled_at = :now, settled_by = :by, settlement = :settlement
                        WHERE agency_id = :agencyId AND id = :id AND settled_at IS NULL
                        """)
                .param("id", id.value())
                .param("now", now)
                .param("by", actor.name())
                .param("settlement", settlement)
                .update();
    }

    private StatementSpec of(AgencyId agency, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value());
    }
}
