package id.teladan.monitoring;

import id.teladan.cycle.PeriodId;
import id.teladan.shared.Actor;
import id.teladan.shared.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OverviewQueries {

    private final JdbcClient jdbc;

    OverviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitRow> beneath(
            Actor actor,
            UnitId unit,
            LocalDate today,
            BigDecimal behindPercent,
            LocalDate silentSince,
            @Nullable PeriodId period) {
        return jdbc.sql("""
                        WITH child AS (
                            SELECT u.id, u.name
                            FROM organization.v_unit u
                            WHERE u.agency_id = :agencyId AND u.parent_id = :unit
                              AND coalesce(u.valid_until, 'infinity') >= :today
                        ),
                        person AS (
                            SELECT c.id AS child_id, e.id AS employee_id
                            FROM child c
                            JOIN organization.v_unit_path p ON p.agency_id = :agencyId AND p.ancestor_id = c.id
                            JOIN organization.v_employee e
                              ON e.agency_id = :agencyId AND e.unit_id = p.descendant_id AND e.active AND e.nip IS NOT NULL
                        ),
                        planned AS (
                            SELECT DISTINCT p.employee_id
                            FROM planning.v_plan p
                            WHERE p.agency_id = :agencyId AND p.year = :year AND p.status = 'AGREED'
                        ),
                        progress AS (
                            SELECT i.employee_id,
                                   count(g.indicator_id) AS reported,
                                   count(*) FILTER (WHERE performance.pace_percent(i.direction, i.measurement, i.target, i.target_max,
                                       i.starts_on, i.ends_on, :today,
                                       CASE i.measurement WHEN 'CUMULATIVE' THEN g.total ELSE g.last_amount END) >= :behindPercent)
                                       AS on_course,
                                   max(g.last_on) AS last_on
                            FROM planning.v_indicator i
                            JOIN reporting.v_progress g
                              ON g.agency_id = :agencyId AND g.employee_id = i.employee_id AND g.indicator_id = i.id
                            WHERE i.agency_id = :agencyId AND i.year = :year AND i.plan_status = 'AGREED'
                            GROUP BY i.employee_id
                        ),
                        evaluated AS (
                            SELECT v.employee_id
                            FROM evaluation.v_evaluation v
                            WHERE v.agency_id = :agencyId AND v.period_id = CAST(:periodId AS bigint) AND v.finalized_at IS NOT NULL
                        )
                        SELECT c.id AS unit_id, c.name,
                               count(x.employee_id) AS people,
                               round(100.0 * count(pl.employee_id) / nullif(count(x.employee_id), 0), 1) AS agreed,
                               round(100.0 * count(*) FILTER (WHERE g.last_on > :silentSince)
                                     / nullif(count(pl.employee_id), 0), 1) AS reporting,
                               round(100.0 * sum(g.on_course) / nullif(sum(g.reported), 0), 1) AS on_course,
                               round(100.0 * count(v.employee_id) / nullif(count(x.employee_id), 0), 1) AS evaluated,
                               EXISTS (SELECT FROM organization.v_unit k
                                       WHERE k.agency_id = :agencyId AND k.parent_id = c.id) AS has_units
                        FROM child c
                        LEFT JOIN person x ON x.child_id = c.id
                        LEFT JOIN planned pl ON pl.employee_id = x.employee_id
                        LEFT JOIN progress g ON g.employee_id = x.employee_id
                        LEFT JOIN evaluated v ON v.employee_id = x.employee_id
                        GROUP BY c.id, c.name
                        ORDER BY c.name
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("unit", unit.value())
                .param("today", today)
                .param("year", today.getYear())
                .param("behindPercent", behindPercent)
                .param("silentSince", silentSince)
                .param("periodId", period == null ? null : period.value())
                .query(UnitRow.class)
                .list();
    }
}
