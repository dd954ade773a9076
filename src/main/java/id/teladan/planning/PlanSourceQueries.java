package id.teladan.planning;

import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a new plan may begin with. */
@Repository
class PlanSourceQueries {

    /** The person, with the department or, above departments, the unit itself. */
    private static final String SELF = """
            WITH self AS (
                SELECT e.id, e.position_id, e.position_kind, e.unit_id,
                       coalesce((SELECT w.ancestor_id
                                 FROM organization.v_unit_path w
                                 JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.id = w.ancestor_id
                                 WHERE w.agency_id = :agencyId AND w.descendant_id = e.unit_id
                                   AND u.kind IN ('SEKRETARIAT', 'INSPEKTORAT', 'DINAS', 'BADAN', 'SATUAN', 'KECAMATAN')
                                 ORDER BY w.depth DESC LIMIT 1), e.unit_id) AS department_id
                FROM organization.v_employee e
                WHERE e.agency_id = :agencyId AND e.id = :self
            )
            """;

    private final JdbcClient jdbc;

    PlanSourceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most sixty of colleagues, those in the very same position first. */
    List<CopySource> find(AgencyId agency, EmployeeId self, int year) {
        return jdbc.sql(SELF + """
                        , own AS (
                            SELECT p.id, 'OWN' AS kind, e.name, e.position_name, p.year, p.edition, 0 AS distance, p.starts_on
                            FROM planning.plan p
                            JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = p.employee_id
                            WHERE p.agency_id = :agencyId AND p.employee_id = :self AND p.status NOT IN ('SUPERSEDED', 'CANCELLED')
                        ),
                        colleague AS (
                            SELECT p.id, 'COLLEAGUE' AS kind, e.name, e.position_name, p.year, p.edition,
                                   CASE WHEN e.position_id = s.position_id THEN 1 WHEN e.unit_id = s.unit_id THEN 2 ELSE 3 END AS distance,
                                   p.starts_on
                            FROM self s
                            JOIN organization.v_employee e
                              ON e.agency_id = :agencyId AND e.position_kind = s.position_kind AND e.id <> s.id AND e.active
                            JOIN planning.plan p
                              ON p.agency_id = :agencyId AND p.employee_id = e.id AND p.year >= :year - 1 AND p.status IN ('AGREED', 'CLOSED')
                            WHERE e.unit_id = s.unit_id
                               OR EXISTS (SELECT FROM organization.v_unit_path w
                                          WHERE w.agency_id = :agencyId AND w.ancestor_id = s.department_id
                                            AND w.descendant_id = e.unit_id)
                            ORDER BY distance, e.plain_name, p.starts_on DESC LIMIT 60
                        )
                        SELECT x.id, x.kind, x.name, x.position_name, x.year, x.edition,
                               (SELECT count(*) FROM planning.work_result r WHERE r.agency_id = :agencyId AND r.plan_id = x.id) AS results
                        FROM (SELECT * FROM own UNION ALL SELECT * FROM colleague) x
                        ORDER BY x.distance, x.starts_on DESC, x.name, x.id
                        """)
                .param("agencyId", agency.value())
                .param("self", self.value())
                .param("year", year)
                .query(CopySource.class)
                .list();
    }

    /** Of the last agreed plan that somebody else made in this position, who does not hold it any more. */
    List<InheritedResult> findInheritance(AgencyId agency, EmployeeId self) {
        return jdbc.sql(SELF + """
                        , former AS (
                            SELECT p.id, e.name, p.year
                            FROM self s
                            JOIN planning.plan p
                              ON p.agency_id = :agencyId AND p.position_id = s.position_id AND p.unit_id = s.unit_id
                             AND p.employee_id <> s.id AND p.status IN ('AGREED', 'CLOSED')
                            JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = p.employee_id
                            WHERE NOT e.active OR e.position_id <> s.position_id OR e.unit_id <> s.unit_id
                            ORDER BY p.starts_on DESC, p.id DESC LIMIT 1
                        )
                        SELECT f.id AS plan_id, f.name AS holder_name, f.year, r.description,
                               (SELECT count(*) FROM planning.indicator i WHERE i.agency_id = :agencyId AND i.result_id = r.id) AS indicators
                        FROM former f
                        JOIN planning.work_result r
                          ON r.agency_id = :agencyId AND r.plan_id = f.id AND r.classification = 'ORGANISASI'
                        ORDER BY r.number
                        """)
                .param("agencyId", agency.value())
                .param("self", self.value())
                .query(InheritedResult.class)
                .list();
    }
}
