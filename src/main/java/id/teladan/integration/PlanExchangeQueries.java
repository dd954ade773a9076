package id.teladan.integration;

import id.teladan.planning.PlanId;
import id.teladan.shared.AgencyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanExchangeQueries {

    private final JdbcClient jdbc;

    PlanExchangeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What came of one indicator.
     *
     * @param resultNumber and {@code number} tell which
     * @param feedback in the order it was given
     */
    record Outcome(
            int resultNumber,
            int number,
            @Nullable BigDecimal total,
            @Nullable BigDecimal lastAmount,
            @Nullable LocalDate lastOn,
            int reports,
            int evidence,
            @Nullable String feedback) {}

    List<Outcome> outcomes(AgencyId agency, PlanId plan) {
        return jdbc.sql("""
                        SELECT i.result_number, i.number, g.total, g.last_amount, g.last_on,
                               coalesce(g.report_count, 0) AS reports,
                               (SELECT coalesce(sum(r.evidence_count), 0) FROM reporting.v_report r
                                WHERE r.agency_id = :agencyId AND r.indicator_id = i.id) AS evidence,
                               (SELECT string_agg(n.giver_name || ': ' || n.text, ' | ' ORDER BY n.id) FROM feedback.v_note n
                                WHERE n.agency_id = :agencyId AND n.indicator_id = i.id) AS feedback
                        FROM planning.v_indicator i
                        LEFT JOIN reporting.v_progress g ON g.agency_id = :agencyId AND g.indicator_id = i.id
                        WHERE i.agency_id = :agencyId AND i.plan_id = :plan
                        """)
                .param("agencyId", agency.value())
                .param("plan", plan.value())
                .query(Outcome.class)
                .list();
    }
}
