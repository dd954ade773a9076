package id.teladan.planning;

import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.RecordParams;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Plans as a whole: their heads, who signs them, and the steps of their lives. */
@Repository
class PlanRepository {

    private static final String PLAN = """
            SELECT id, employee_id, year, starts_on, ends_on, approach, status, assessor_id, submitted_at, agreed_at, version
            FROM planning.plan
            WHERE agency_id = :agencyId
            """;

    private static final RowMapper<Plan> PLAN_ROW = (row, number) -> new Plan(
            new PlanId(row.getLong("id")),
            new EmployeeId(row.getLong("employee_id")),
            row.getInt("year"),
            row.getObject("starts_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class),
            Approach.valueOf(row.getString("approach")),
            PlanStatus.valueOf(row.getString("status")),
            employee(row, "assessor_id"),
            row.getObject("submitted_at", OffsetDateTime.class),
            row.getObject("agreed_at", OffsetDateTime.class),
            row.getInt("version"));

    /** Plans of those whom :assessor assesses today. */
    private static final String WAITING = """
            FROM planning.plan p
            JOIN organization.v_assessor a
              ON a.agency_id = :agencyId AND a.employee_id = p.employee_id AND a.assessor_id = :assessor
             AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity')
            JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = p.employee_id
            WHERE p.agency_id = :agencyId AND p.status = 'SUBMITTED'
            """;

    private final JdbcClient jdbc;

    PlanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Plan> find(AgencyId agency, PlanId id) {
        return of(agency, PLAN + "AND id = :id")
                .param("id", id.value())
                .query(PLAN_ROW)
                .optional();
    }

    List<Plan> findAll(AgencyId agency, EmployeeId employee) {
        return of(agency, PLAN + "AND employee_id = :employee ORDER BY starts_on DESC, id DESC")
                .param("employee", employee.value())
                .query(PLAN_ROW)
                .list();
    }

    Optional<Plan> findAgreed(AgencyId agency, EmployeeId employee, LocalDate date) {
        return of(agency, PLAN + """
                        AND employee_id = :employee AND status IN ('AGREED', 'CLOSED') AND :date BETWEEN starts_on AND ends_on
                        """)
                .param("employee", employee.value())
                .param("date", date)
                .query(PLAN_ROW)
                .optional();
    }

    boolean isHighLeader(AgencyId agency, PlanId id) {
        return of(agency, "SELECT high_leader FROM planning.plan WHERE agency_id = :agencyId AND id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    PlanId insert(AgencyId agency, EmployeeId employee, NewPlan plan, boolean highLeader) {
        return new PlanId(of(agency, """
                        INSERT INTO planning.plan
                            (agency_id, employee_id, year, starts_on, ends_on, approach, high_leader, status)
                        VALUES (:agencyId, :employee, :year, :startsOn, :endsOn, :approach, :highLeader, 'DRAFT')
                        RETURNING id
                        """)
                .params(RecordParams.of(plan))
                .param("employee", employee.value())
                .param("year", plan.startsOn().getYear())
                .param("highLeader", highLeader)
                .query(Long.class)
                .single());
    }

    boolean overlaps(AgencyId agency, EmployeeId employee, LocalDate startsOn, LocalDate endsOn) {
        return of(agency, """
                        SELECT EXISTS (SELECT FROM planning.plan
                                       WHERE agency_id = :agencyId AND employee_id = :employee
                                         AND status NOT IN ('SUPERSEDED', 'CANCELLED')
                                         AND starts_on <= :endsOn AND ends_on >= :startsOn)
                        """)
                .param("employee", employee.value())
                .param("startsOn", startsOn)
                .param("endsOn", endsOn)
                .query(Boolean.class)
                .single();
    }

    /** Takes the next version for a change of the content; false if the plan is not as expected any more. */
    boolean advance(AgencyId agency, Plan expected) {
        return of(agency, """
                                UPDATE planning.plan SET version = version + 1
                                WHERE agency_id = :agencyId AND id = :id AND version = :version AND status = :status
                                """)
                        .param("id", expected.id().value())
                        .param("version", expected.version())
                        .param("status", expected.status().name())
                        .update()
                == 1;
    }

    boolean submit(AgencyId agency, Plan expected, EmployeeId assessor, OffsetDateTime now) {
        return of(agency, """
                                UPDATE planning.plan
                                SET status = 'SUBMITTED', assessor_id = :assessor, submitted_at = :now, version = version + 1
                                WHERE agency_id = :agencyId AND id = :id AND version = :version AND status = :status
                                """)
                        .param("id", expected.id().value())
                        .param("version", expected.version())
                        .param("status", expected.status().name())
                        .param("assessor", assessor.value())
                        .param("now", now)
                        .update()
                == 1;
    }

    boolean giveBack(AgencyId agency, Plan expected) {
        return of(agency, """
                                UPDATE planning.plan SET status = 'RETURNED', version = version + 1
                                WHERE agency_id = :agencyId AND id = :id AND version = :version AND status = 'SUBMITTED'
                                """)
                        .param("id", expected.id().value())
                        .param("version", expected.version())
                        .update()
                == 1;
    }

    boolean approve(AgencyId agency, Plan expected, EmployeeId assessor, OffsetDateTime now) {
        return of(agency, """
                                UPDATE planning.plan
                                SET status = 'AGREED', assessor_id = :assessor, agreed_at = :now, version = version + 1
                                WHERE agency_id = :agencyId AND id = :id AND version = :version AND status = 'SUBMITTED'
                                """)
                        .param("id", expected.id().value())
                        .param("version", expected.version())
                        .param("assessor", assessor.value())
                        .param("now", now)
                        .update()
                == 1;
    }

    void insertTransition(Actor actor, PlanId id, PlanTransition transition) {
        of(actor.agencyId(), """
                        INSERT INTO planning.plan_transition
                            (agency_id, plan_id, from_status, to_status, actor_name, account_id, note, content, at)
                        VALUES (:agencyId, :id, :from, :to, :actorName, :accountId, :note, :lines, :at)
                        """)
                .params(RecordParams.of(transition))
                .param("id", id.value())
                .param(
                        "accountId",
                        actor.accountId() == null ? null : actor.accountId().value())
                .param("lines", transition.content().toArray(String[]::new))
                .update();
    }

    /** Oldest first. */
    List<PlanTransition> findTransitions(AgencyId agency, PlanId id) {
        return of(agency, """
                        SELECT from_status, to_status, actor_name, note, content, at
                        FROM planning.plan_transition
                        WHERE agency_id = :agencyId AND plan_id = :id
                        ORDER BY id
                        """)
                .param("id", id.value())
                .query((row, number) -> new PlanTransition(
                        PlanStatus.valueOf(row.getString("from_status")),
                        PlanStatus.valueOf(row.getString("to_status")),
                        row.getString("actor_name"),
                        row.getString("note"),
                        Arrays.asList((String[]) row.getArray("content").getArray()),
                        row.getObject("at", OffsetDateTime.class)))
                .list();
    }

    Optional<PlanParty> findParty(AgencyId agency, EmployeeId employee) {
        return of(agency, """
                        SELECT id, nip, name, grade_code, position_name, unit_name
                        FROM organization.v_employee
                        WHERE agency_id = :agencyId AND id = :employee
                        """)
                .param("employee", employee.value())
                .query((row, number) -> new PlanParty(
                        new EmployeeId(row.getLong("id")),
                        row.getString("nip"),
                        row.getString("name"),
                        row.getString("grade_code"),
                        row.getString("position_name"),
                        row.getString("unit_name")))
                .optional();
    }

    /** Longest waiting first. */
    List<WaitingPlan> findWaiting(AgencyId agency, EmployeeId assessor, LocalDate today) {
        return of(agency, """
                        SELECT p.id, p.employee_id, e.name, e.position_name, p.year, p.starts_on, p.ends_on, p.submitted_at,
                               (SELECT count(*) FROM planning.work_result r
                                WHERE r.agency_id = :agencyId AND r.plan_id = p.id) AS results,
                               (SELECT count(*) FROM planning.work_result r
                                JOIN planning.indicator i ON i.agency_id = :agencyId AND i.result_id = r.id
                                WHERE r.agency_id = :agencyId AND r.plan_id = p.id) AS indicators,
                               (SELECT count(*) FROM planning.plan_transition t
                                WHERE t.agency_id = :agencyId AND t.plan_id = p.id AND t.to_status = 'RETURNED') AS returns
                        """ + WAITING + "ORDER BY p.submitted_at, p.id")
                .param("assessor", assessor.value())
                .param("today", today)
                .query((row, number) -> new WaitingPlan(
                        new PlanId(row.getLong("id")),
                        new EmployeeId(row.getLong("employee_id")),
                        row.getString("name"),
                        row.getString("position_name"),
                        row.getInt("year"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("submitted_at", OffsetDateTime.class),
                        row.getInt("results"),
                        row.getInt("indicators"),
                        row.getInt("returns")))
                .list();
    }

    int countWaiting(AgencyId agency, EmployeeId assessor, LocalDate today) {
        return of(agency, "SELECT count(*) " + WAITING)
                .param("assessor", assessor.value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    private StatementSpec of(AgencyId agency, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value());
    }

    private static @Nullable EmployeeId employee(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : new EmployeeId(value);
    }
}
