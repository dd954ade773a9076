package id.teladan.planning;

import id.teladan.shared.AgencyId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the forms print beyond the plan itself. */
@Repository
class PlanFormQueries {

    private final JdbcClient jdbc;

    PlanFormQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param indicators of a head's result, joined; null for everybody else's */
    record Served(long id, String description, @Nullable String indicators) {}

    /** The leaders' results under which those of a plan hang, with their indicators where the form wants them. */
    List<Served> served(AgencyId agency, PlanId plan) {
        return jdbc.sql("""
                        SELECT above.id, above.description,
                               CASE WHEN p.high_leader THEN
                                   (SELECT string_agg(i.description, '; ' ORDER BY i.number)
                                    FROM planning.indicator i
                                    WHERE i.agency_id = :agencyId AND i.result_id = above.id)
                               END AS indicators
                        FROM planning.work_result above
                        JOIN planning.plan p ON p.agency_id = :agencyId AND p.id = above.plan_id
                        WHERE above.agency_id = :agencyId
                          AND above.id IN (SELECT r.parent_result_id FROM planning.v_work_result r
                                           WHERE r.agency_id = :agencyId AND r.plan_id = :plan)
                        """)
                .param("agencyId", agency.value())
                .param("plan", plan.value())
                .query(Served.class)
                .list();
    }
}
