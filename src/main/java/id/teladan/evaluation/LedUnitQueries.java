package id.teladan.evaluation;

import id.teladan.cycle.PeriodId;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.UnitId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which unit a person leads, and is measured by. */
@Repository
class LedUnitQueries {

    private final JdbcClient jdbc;

    LedUnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The unit led by an assessor; where the register names none, the unit the assessor belongs to. */
    UnitId unitOf(Actor actor, EmployeeId assessor) {
        return jdbc.sql("""
                        SELECT coalesce((SELECT h.unit_id
                                         FROM organization.v_unit_head h
                                         WHERE h.agency_id = :agencyId AND h.employee_id = e.id
                                         ORDER BY h.unit_id <> e.unit_id, h.unit_id
                                         LIMIT 1), e.unit_id)
                        FROM organization.v_employee e
                        WHERE e.agency_id = :agencyId AND e.id = :assessor
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("assessor", assessor.value())
                .query((row, number) -> new UnitId(row.getLong(1)))
                .single();
    }

    List<LedUnit> ledBy(Actor actor, List<EmployeeId> people, PeriodId period) {
        return jdbc.sql("""
                        SELECT h.employee_id, h.unit_id, u.name, p.predicate
                        FROM organization.v_unit_head h
                        JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.id = h.unit_id
                        JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = h.employee_id
                        LEFT JOIN evaluation.unit_predicate p
                          ON p.agency_id = :agencyId AND p.unit_id = h.unit_id AND p.period_id = :period
                        WHERE h.agency_id = :agencyId AND h.employee_id = ANY (:people)
                        ORDER BY h.employee_id, h.unit_id <> e.unit_id, h.unit_id
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .param("period", period.value())
                .query(LedUnit.class)
                .list();
    }
}
