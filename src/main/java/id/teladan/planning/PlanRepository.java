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
            SELECT id, employee_id, year, starts_on, ends_on, approach, status, assessor_id, submitted_at, agreed_at, version,
                   edition, replaces_id, reason, reason_note, closed_on
            FROM planning.plan
            WHERE agency_id = :agencyId
            """;

    static final RowMapper<Plan> PLAN_ROW = (row, number) -> new Plan(
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
            row.getInt("version"),
            row.getInt("edition"),
            replaced(row),
            Optional.ofNullable(row.getString("reason"))
                    .map(ChangeReason::valueOf)
                    .orElse(null),
            row.getString("reason_note"),
            row.getObject("closed_on", LocalDate.class));

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
                        AND employee_id = :employee AND status IN ('AGREED', 'CLOSED')
                        AND :date BETWEEN starts_on AND coalesce(closed_on, ends_on)
                        """)
                .param("employee", employee.value())
                .param("date", date)
                .query(PLAN_ROW)
                .optional();
    }

    /** Which forms apply to a plan. */
    record Forms(boolean highLeader, boolean usesWeights) {}

    Forms findForms(AgencyId agency, PlanId id) {
        return of(agency, """
                        SELECT p.high_leader, coalesce(c.uses_weights, false) AS uses_weights
                        FROM planning.plan p
                        LEFT JOIN planning.agency_choice c ON c.agency_id = :agencyId
                        WHERE p.agency_id = :agencyId AND p.id = :id
                        """).param("id", id.value()).query(Forms.class).single();
    }

    /** Whether a person plans with the forms of JPT and heads of independent units on a day. */
    boolean isHighLeader(AgencyId agency, EmployeeId employee, LocalDate date) {
        return of(agency, """
                        SELECT e.position_kind IN ('JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA') OR EXISTS (
                            SELECT FROM organization.v_unit_head h
                            JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.id = h.unit_id
                            JOIN planning.independent_unit_kind k
                              ON k.unit_kind = u.kind AND :date BETWEEN k.effective_from AND coalesce(k.effective_to, 'infinity')
                            WHERE h.agency_id = :agencyId AND h.employee_id = e.id)
                        FROM organization.v_employee e
                        WHERE e.agency_id = :agencyId AND e.id = :employee
                        """)
                .param("employee", employee.value())
                .param("date", date)
                .query(Boolean.class)
                .single();
    }

    PlanId insert(AgencyId agency, EmployeeId employee, NewPlan plan, boolean highLeader) {
        return new PlanId(of(agency, """
                        INSERT INTO planning.plan
                            (agency_id, employee_id, year, starts_on, ends_on, approach, high_leader, status, unit_id, position_id)
                        SELECT :agencyId, e.id, :year, :startsOn, :endsOn, :approach, :highLeader, 'DRAFT', e.unit_id, e.position_id
                        FROM organization.v_employee e
                        WHERE e.agency_id = :agencyId AND e.id = :employee
                        RETURNING id
                        """)
                .params(RecordParams.of(plan))
                .param("employee", employee.value())
                .param("year", plan.startsOn().getYear())
                .param("highLeader", highLeader)
                .query(Long.class)
                .single());
    }

    /** The draft that will change the plan, or follow it in another position, once it is agreed. */
    PlanId insertSuccessor(AgencyId agency, Plan replaced, NewEdition edition, LocalDate startsOn, boolean highLeader) {
        return new PlanId(of(agency, """
                        INSERT INTO planning.plan
                            (agency_id, employee_id, year, starts_on, ends_on, approach, high_leader, status, unit_id, position_id,
                             edition, replaces_id, reason, reason_note)
                        SELECT :agencyId, p.employee_id, p.year, :startsOn, p.ends_on, p.approach, :highLeader, 'DRAFT',
                               e.unit_id, e.position_id, :edition, p.id, :reason, :note
                        FROM planning.plan p
                        JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = p.employee_id
                        WHERE p.agency_id = :agencyId AND p.id = :replaced
                        RETURNING id
                        """)
                .param("replaced", replaced.id().value())
                .param("startsOn", startsOn)
                .param("highLeader", highLeader)
                .param("edition", edition.transfers() ? 1 : replaced.edition() + 1)
                .param("reason", edition.reason().name())
                .param("note", edition.note().strip())
                .query(Long.class)
                .single());
    }

    /** The draft, submitted or returned plan that is to replace an agreed one. */
    Optional<Plan> findOpenSuccessor(AgencyId agency, PlanId replaced) {
        return of(agency, PLAN + "AND replaces_id = :replaced AND status IN ('DRAFT', 'SUBMITTED', 'RETURNED')")
                .param("replaced", replaced.value())
                .query(PLAN_ROW)
                .optional();
    }

    boolean overlaps(AgencyId agency, EmployeeId employee, LocalDate startsOn, LocalDate endsOn) {
        return of(agency, """
                        SELECT EXISTS (SELECT FROM planning.plan
                                       WHERE agency_id = :agencyId AND employee_id = :employee
                                         AND (status IN ('AGREED', 'CLOSED')
                                              OR (replaces_id IS NULL AND status IN ('DRAFT', 'SUBMITTED', 'RETURNED')))
                                         AND starts_on <= :endsOn AND coalesce(closed_on, ends_on) >= :startsOn)
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

    /** Moves it on without a signature; false if it is not as expected any more. */
    boolean move(AgencyId agency, Plan expected, PlanStatus next) {
        return move(agency, expected, next, null);
    }

    /** @param closedOn the last day that counts, where it ends before its span does */
    boolean move(AgencyId agency, Plan expected, PlanStatus next, @Nullable LocalDate closedOn) {
        return of(agency, """
                                UPDATE planning.plan
                                SET status = :next, closed_on = cast(:closedOn AS date), version = version + 1
                                WHERE agency_id = :agencyId AND id = :id AND version = :version AND status = :status
                                """)
                        .param("id", expected.id().value())
                        .param("version", expected.version())
                        .param("status", expected.status().name())
                        .param("next", next.name())
                        .param("closedOn", closedOn)
                        .update()
                == 1;
    }

    /** Closes all agreed plans of a year that have run out. */
    int closeYear(Actor actor, int year, LocalDate today, OffsetDateTime now) {
        return allOf(actor, year, today, now, """
                        WITH closed AS (
                            UPDATE planning.plan SET status = 'CLOSED', version = version + 1
                            WHERE agency_id = :agencyId AND year = :year AND status = 'AGREED' AND ends_on < :today
                            RETURNING id)
                        INSERT INTO planning.plan_transition
                            (agency_id, plan_id, from_status, to_status, actor_name, account_id, at)
                        SELECT :agencyId, id, 'AGREED', 'CLOSED', :actorName, :accountId, :now FROM closed
                        """);
    }

    /** Gives up what was to replace those plans. */
    int cancelSuccessors(Actor actor, int year, LocalDate today, OffsetDateTime now) {
        return allOf(actor, year, today, now, """
                        WITH open AS (
                            SELECT s.id, s.status FROM planning.plan p
                            JOIN planning.plan s ON s.agency_id = :agencyId AND s.replaces_id = p.id
                             AND s.status IN ('DRAFT', 'SUBMITTED', 'RETURNED')
                            WHERE p.agency_id = :agencyId AND p.year = :year AND p.status = 'AGREED' AND p.ends_on < :today),
                        cancelled AS (
                            UPDATE planning.plan SET status = 'CANCELLED', version = version + 1
                            WHERE agency_id = :agencyId AND id IN (SELECT id FROM open)
                            RETURNING id)
                        INSERT INTO planning.plan_transition
                            (agency_id, plan_id, from_status, to_status, actor_name, account_id, at)
                        SELECT :agencyId, o.id, o.status, 'CANCELLED', :actorName, :accountId, :now
                        FROM open o JOIN cancelled c ON c.id = o.id
                        """);
    }

    private int allOf(Actor actor, int year, LocalDate today, OffsetDateTime now, String sql) {
        return of(actor.agencyId(), sql)
                .param("year", year)
                .param("today", today)
                .param("now", now)
                .param("actorName", actor.name())
                .param(
                        "accountId",
                        actor.accountId() == null ? null : actor.accountId().value())
                .update();
    }

    /** Years in which agreed plans have run out, with how many there are; the earliest first. */
    List<EndedYear> findEndedYears(AgencyId agency, LocalDate today) {
        return of(agency, """
                        SELECT year, count(*) AS plans FROM planning.plan
                        WHERE agency_id = :agencyId AND status = 'AGREED' AND ends_on < :today
                        GROUP BY year ORDER BY year
                        """).param("today", today).query(EndedYear.class).list();
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

    /** When and by which side something was last moved: handed over, given back, or said. */
    Optional<PlanTurn> findLastMove(AgencyId agency, PlanId id) {
        return of(agency, """
                        SELECT NOT by_owner AS owners, at AS since FROM (
                            SELECT t.to_status = 'SUBMITTED' AS by_owner, t.at, 1 AS kind, t.id
                            FROM planning.plan_transition t
                            WHERE t.agency_id = :agencyId AND t.plan_id = :id AND t.to_status IN ('SUBMITTED', 'RETURNED')
                            UNION ALL
                            SELECT r.by_owner, r.said_at, 2, r.id
                            FROM planning.remark r
                            WHERE r.agency_id = :agencyId AND r.plan_id = :id) move
                        ORDER BY at DESC, kind DESC, id DESC LIMIT 1
                        """).param("id", id.value()).query(PlanTurn.class).optional();
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

    /** Plans of the team that are being agreed upon, each with who moved last; the longest resting first. */
    List<TalkedPlan> findTalked(AgencyId agency, EmployeeId assessor, LocalDate today) {
        return of(agency, """
                        SELECT p.id, e.name, e.position_name, p.year, p.status, p.edition, move.at AS since,
                               coalesce(NOT move.by_owner, true) AS owners
                        FROM planning.plan p
                        JOIN organization.v_assessor a
                          ON a.agency_id = :agencyId AND a.employee_id = p.employee_id AND a.assessor_id = :assessor
                         AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity')
                        JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = p.employee_id
                        LEFT JOIN LATERAL (
                            SELECT by_owner, at FROM (
                                SELECT t.to_status = 'SUBMITTED' AS by_owner, t.at, 1 AS kind, t.id
                                FROM planning.plan_transition t
                                WHERE t.agency_id = :agencyId AND t.plan_id = p.id AND t.to_status IN ('SUBMITTED', 'RETURNED')
                                UNION ALL
                                SELECT r.by_owner, r.said_at, 2, r.id FROM planning.remark r
                                WHERE r.agency_id = :agencyId AND r.plan_id = p.id) moves
                            ORDER BY at DESC, kind DESC, id DESC LIMIT 1) move ON true
                        WHERE p.agency_id = :agencyId AND p.status IN ('DRAFT', 'RETURNED')
                        ORDER BY move.at NULLS LAST, e.name, p.id
                        """)
                .param("assessor", assessor.value())
                .param("today", today)
                .query(TalkedPlan.class)
                .list();
    }

    /** Longest waiting first. */
    List<WaitingPlan> findWaiting(AgencyId agency, EmployeeId assessor, LocalDate today) {
        return of(agency, """
                        SELECT p.id, p.employee_id, e.name, e.position_name, p.year, p.starts_on, p.ends_on, p.submitted_at, p.edition,
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
                        row.getInt("returns"),
                        row.getInt("edition")))
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

    private static @Nullable PlanId replaced(ResultSet row) throws SQLException {
        long value = row.getLong("replaces_id");
        return row.wasNull() ? null : new PlanId(value);
    }

    private static @Nullable EmployeeId employee(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : new EmployeeId(value);
    }
}
