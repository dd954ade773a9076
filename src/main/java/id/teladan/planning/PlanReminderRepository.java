package id.teladan.planning;

import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.UnitId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanReminderRepository {

    private final JdbcClient jdbc;

    PlanReminderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once a day per person, whoever reminds. @return how many were reminded */
    int insert(
            Actor actor, UnitId unit, NewReminder reminder, LocalDate today, LocalDate deadline, OffsetDateTime now) {
        return jdbc.sql(PlanStageQueries.WITHIN + PlanStageQueries.STAGED + """
                        INSERT INTO planning.reminder
                            (agency_id, employee_id, unit_id, year, stage, text, account_id, by_name, on_day, at)
                        SELECT DISTINCT :agencyId, coalesce(a.assessor_id, s.employee_id), :unit, :year, :stage, :text,
                               cast(:account AS bigint), :byName, :today, cast(:now AS timestamptz)
                        FROM staged s
                        LEFT JOIN organization.v_assessor a
                          ON a.agency_id = :agencyId AND a.employee_id = s.employee_id AND :stage = 'SUBMITTED'
                         AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity')
                        WHERE s.stage = :stage AND (:stage <> 'SUBMITTED' OR a.assessor_id IS NOT NULL)
                        ON CONFLICT (agency_id, employee_id, on_day) DO NOTHING
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("unit", unit.value())
                .param("year", reminder.year())
                .param("stage", reminder.stage().name())
                .param("text", reminder.text().strip())
                .param(
                        "account",
                        actor.accountId() == null ? null : actor.accountId().value())
                .param("byName", actor.name())
                .param("today", today)
                .param("deadline", deadline)
                .param("now", now)
                .update();
    }

    /** The latest one that is still to be answered: whoever has the move has not moved since. */
    Optional<PlanReminder> findOpen(AgencyId agency, EmployeeId employee, int year, LocalDate today) {
        return jdbc.sql("""
                        SELECT r.year, r.stage, r.text, r.by_name, r.at, 1 AS people
                        FROM planning.reminder r
                        WHERE r.agency_id = :agencyId AND r.employee_id = :employee AND r.year = :year
                          AND CASE r.stage
                              WHEN 'NOT_BEGUN' THEN NOT EXISTS (
                                  SELECT FROM planning.plan p
                                  WHERE p.agency_id = :agencyId AND p.employee_id = :employee AND p.year = :year
                                    AND p.status NOT IN ('SUPERSEDED', 'CANCELLED'))
                              WHEN 'SUBMITTED' THEN EXISTS (
                                  SELECT FROM planning.plan p
                                  JOIN organization.v_assessor a
                                    ON a.agency_id = :agencyId AND a.employee_id = p.employee_id AND a.assessor_id = :employee
                                   AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity')
                                  WHERE p.agency_id = :agencyId AND p.year = :year AND p.status = 'SUBMITTED'
                                    AND p.submitted_at <= r.at)
                              ELSE EXISTS (
                                  SELECT FROM planning.plan p
                                  WHERE p.agency_id = :agencyId AND p.employee_id = :employee AND p.year = :year
                                    AND p.status = r.stage
                                    AND NOT EXISTS (SELECT FROM planning.plan_transition t
                                                    WHERE t.agency_id = :agencyId AND t.plan_id = p.id AND t.at > r.at))
                              END
                        ORDER BY r.id DESC
                        LIMIT 1
                        """)
                .param("agencyId", agency.value())
                .param("employee", employee.value())
                .param("year", year)
                .param("today", today)
                .query(PlanReminder.class)
                .optional();
    }

    /** The last act for each stage that reached a unit: on the unit itself, or on one above it. */
    List<PlanReminder> findLast(AgencyId agency, UnitId unit, int year) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (r.stage) r.year, r.stage, r.text, r.by_name, r.at, count(*) AS people
                        FROM planning.reminder r
                        WHERE r.agency_id = :agencyId AND r.year = :year
                          AND r.unit_id IN (SELECT p.ancestor_id FROM organization.v_unit_path p
                                            WHERE p.agency_id = :agencyId AND p.descendant_id = :unit)
                        GROUP BY r.year, r.stage, r.text, r.by_name, r.at
                        ORDER BY r.stage, r.at DESC
                        """)
                .param("agencyId", agency.value())
                .param("unit", unit.value())
                .param("year", year)
                .query(PlanReminder.class)
                .list();
    }
}
