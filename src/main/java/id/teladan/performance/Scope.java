package id.teladan.performance;

import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.Role;
import id.teladan.shared.UnitId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * How far an actor reads and writes. Targets are public inside a unit: everybody reads one's own unit and those above it.
 *
 * @param unitIds held as head or admin, each with all beneath
 * @param self the actor's employee; 0 if there is none
 */
record Scope(long agencyId, boolean readsAll, boolean preparesAll, List<Long> unitIds, long self) {

    /** Own unit and units held, with all above; units held or led, with all beneath. For {@code u.id}. */
    static final String READS = """
            (:readsAll OR u.id IN (
                SELECT p.descendant_id
                FROM organization.v_unit_path p
                WHERE p.agency_id = :agencyId
                  AND (p.ancestor_id = ANY (:unitIds)
                       OR p.ancestor_id IN (SELECT h.unit_id FROM organization.v_unit_head h
                                            WHERE h.agency_id = :agencyId AND h.employee_id = :self))
                UNION ALL
                SELECT p.ancestor_id
                FROM organization.v_unit_path p
                WHERE p.agency_id = :agencyId
                  AND (p.descendant_id = ANY (:unitIds)
                       OR p.descendant_id = (SELECT e.unit_id FROM organization.v_employee e
                                             WHERE e.agency_id = :agencyId AND e.id = :self))))
            """;

    /** Units held or led, with all beneath; the government itself is led without all beneath. For {@code u.id}. */
    static final String PREPARES = """
            (:preparesAll OR u.id IN (
                SELECT p.descendant_id
                FROM organization.v_unit_path p
                WHERE p.agency_id = :agencyId
                  AND (p.ancestor_id = ANY (:unitIds)
                       OR p.ancestor_id IN (SELECT h.unit_id FROM organization.v_unit_head h
                                            JOIN organization.v_unit led
                                              ON led.agency_id = :agencyId AND led.id = h.unit_id
                                            WHERE h.agency_id = :agencyId AND h.employee_id = :self
                                              AND (led.parent_id IS NOT NULL OR p.depth = 0)))))
            """;

    Scope {
        unitIds = List.copyOf(unitIds);
    }

    static Scope of(Actor actor) {
        EmployeeId employee = actor.employeeId();
        return new Scope(
                actor.agencyId().value(),
                actor.isAnyOf(Role.BAGIAN_ORGANISASI, Role.PIMPINAN_DAERAH, Role.BKPSDM, Role.INSPEKTORAT),
                actor.is(Role.BAGIAN_ORGANISASI),
                actor.unitsOf(Role.KEPALA_OPD, Role.ADMIN_OPD).stream()
                        .map(UnitId::value)
                        .toList(),
                employee == null ? 0 : employee.value());
    }

    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("agencyId", agencyId)
                .param("readsAll", readsAll)
                .param("unitIds", unitIds.toArray(Long[]::new))
                .param("self", self);
    }
}
