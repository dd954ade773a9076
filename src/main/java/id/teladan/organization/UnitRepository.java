package id.teladan.organization;

import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnitRepository {

    private static final String SELECT = """
            SELECT u.id, u.unor_id, u.name, u.kind, u.parent_id, u.valid_from, u.valid_until,
                   (SELECT max(p.depth) FROM organization.unit_path p
                    WHERE p.agency_id = :agencyId AND p.descendant_id = u.id) AS depth,
                   (SELECT min(e.name) FROM organization.v_employee e
                    JOIN organization.position h ON h.agency_id = :agencyId AND h.id = e.position_id
                    WHERE e.agency_id = :agencyId AND e.active AND h.code = u.head_position_code) AS head_name,
                   (SELECT count(*) FROM organization.employee e
                    WHERE e.agency_id = :agencyId AND e.unit_id = u.id AND e.active) AS employee_count
            FROM organization.unit u
            """;

    private final JdbcClient jdbc;

    UnitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> findTree(Actor actor) {
        return jdbc.sql("""
                        WITH RECURSIVE walk AS (
                            SELECT u.id, ARRAY[u.name] AS path, 0 AS depth
                            FROM organization.unit u
                            WHERE u.agency_id = :agencyId AND u.parent_id IS NULL
                            UNION ALL
                            SELECT u.id, w.path || u.name, w.depth + 1
                            FROM walk w
                            JOIN organization.unit u ON u.agency_id = :agencyId AND u.parent_id = w.id
                        ),
                        head AS (
                            SELECT p.code, min(e.name) AS name
                            FROM organization.v_employee e
                            JOIN organization.position p ON p.agency_id = :agencyId AND p.id = e.position_id
                            WHERE e.agency_id = :agencyId AND e.active
                            GROUP BY p.code
                        ),
                        staff AS (
                            SELECT e.unit_id, count(*) AS employee_count
                            FROM organization.employee e
                            WHERE e.agency_id = :agencyId AND e.active
                            GROUP BY e.unit_id
                        )
                        SELECT u.id, u.unor_id, u.name, u.kind, u.parent_id, w.depth, u.valid_from, u.valid_until,
                               h.name AS head_name, coalesce(s.employee_count, 0) AS employee_count
                        FROM walk w
                        JOIN organization.unit u ON u.agency_id = :agencyId AND u.id = w.id
                        LEFT JOIN head h ON h.code = u.head_position_code
                        LEFT JOIN staff s ON s.unit_id = u.id
                        ORDER BY w.path
                        """)
                .param("agencyId", actor.agencyId().value())
                .query(Unit.class)
                .list();
    }

    Optional<Unit> find(Actor actor, UnitId id) {
        return jdbc.sql(SELECT + "WHERE u.agency_id = :agencyId AND u.id = :id")
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .query(Unit.class)
                .optional();
    }

    Optional<Unit> findRoot(Actor actor) {
        return jdbc.sql(SELECT + "WHERE u.agency_id = :agencyId AND u.parent_id IS NULL")
                .param("agencyId", actor.agencyId().value())
                .query(Unit.class)
                .optional();
    }

    Optional<Unit> findLedBy(Actor actor, EmployeeId employee) {
        return jdbc.sql(SELECT + """
                        JOIN organization.employee l ON l.agency_id = :agencyId AND l.id = :employee
                        JOIN organization.position lp ON lp.agency_id = :agencyId AND lp.id = l.position_id
                        WHERE u.agency_id = :agencyId AND u.head_position_code = lp.code
                        ORDER BY depth
                        LIMIT 1
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("employee", employee.value())
                .query(Unit.class)
                .optional();
    }

    List<UnitId> findPath(Actor actor, UnitId unit) {
        return jdbc.sql("""
                        SELECT ancestor_id FROM organization.unit_path
                        WHERE agency_id = :agencyId AND descendant_id = :unit
                        ORDER BY depth
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("unit", unit.value())
                .query((row, number) -> new UnitId(row.getLong("ancestor_id")))
                .list();
    }

    boolean isWithin(Actor actor, UnitId unit, List<UnitId> others) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM organization.unit_path
                                       WHERE agency_id = :agencyId AND descendant_id = :unit AND ancestor_id = ANY (:others))
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("unit", unit.value())
                .param("others", others.stream().map(UnitId::value).toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }
}
