package id.teladan.planning;

import id.teladan.performance.KeyIndicatorId;
import id.teladan.shared.AgencyId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One step of the tree at a time: people under an indicator, people under somebody's result. */
@Repository
class CarrierQueries {

    /** A plan that counts, or the first one that is being drawn up; of an agreed one its next edition waits. */
    private static final String LIVING = """
            (p.status IN ('AGREED', 'CLOSED') OR p.replaces_id IS NULL AND p.status IN ('DRAFT', 'SUBMITTED', 'RETURNED'))
            """;

    /** What hangs under a line, in whichever edition it hung itself there; a link given later goes before the plan's own. */
    private static final String HANGING = """
            (SELECT c.id FROM planning.work_result above
             JOIN planning.work_result c ON c.agency_id = :agencyId AND c.parent_result_id = above.id
             WHERE above.agency_id = :agencyId AND above.line_id = %1$s
               AND NOT EXISTS (SELECT FROM planning.result_link l WHERE l.agency_id = :agencyId AND l.result_id = c.id)
             UNION
             SELECT l.result_id FROM planning.work_result above
             JOIN planning.result_link l ON l.agency_id = :agencyId AND l.parent_id = above.id
             WHERE above.agency_id = :agencyId AND above.line_id = %1$s)
            """;

    private static final String CARRIED = """
            SELECT r.id, p.id AS plan_id, p.employee_id, e.name, e.position_name, r.description,
                   p.status IN ('AGREED', 'CLOSED') AS agreed,
                   (SELECT count(*) FROM planning.work_result w
                    JOIN planning.plan p ON p.agency_id = :agencyId AND p.id = w.plan_id
                    WHERE w.agency_id = :agencyId AND w.id IN
            """ + HANGING.formatted("r.line_id") + " AND " + LIVING + """
                   ) AS beneath
            FROM planning.work_result r
            JOIN planning.plan p ON p.agency_id = :agencyId AND p.id = r.plan_id
            JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = p.employee_id
            WHERE r.agency_id = :agencyId AND
            """ + LIVING;

    private static final String ORDER = " ORDER BY e.plain_name, r.number";

    private final JdbcClient jdbc;

    CarrierQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CarriedResult> ofIndicator(AgencyId agency, KeyIndicatorId indicator) {
        return jdbc.sql(CARRIED + """
                        AND r.key_indicator_id = :indicator
                        AND NOT EXISTS (SELECT FROM planning.result_link l WHERE l.agency_id = :agencyId AND l.result_id = r.id)
                        """ + ORDER)
                .param("agencyId", agency.value())
                .param("indicator", indicator.value())
                .query(CarriedResult.class)
                .list();
    }

    List<CarriedResult> beneath(AgencyId agency, WorkResultId result) {
        String line = "(SELECT line_id FROM planning.work_result WHERE agency_id = :agencyId AND id = :result)";
        return jdbc.sql(CARRIED + " AND r.id IN " + HANGING.formatted(line) + ORDER)
                .param("agencyId", agency.value())
                .param("result", result.value())
                .query(CarriedResult.class)
                .list();
    }
}
