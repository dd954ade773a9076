package id.teladan.planning;

import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Targets for many people: the acts, and what each did. */
@Repository
class SharedTargetRepository {

    /** The people of a group: a team if there is no unit. */
    private static final String GROUP = """
            WITH person AS (
                SELECT e.id, e.name, e.plain_name, e.position_name, e.unit_name
                FROM organization.v_employee e
                WHERE e.agency_id = :agencyId AND e.active AND e.nip IS NOT NULL
                  AND (:positionName = '' OR e.position_name = :positionName)
                  AND CASE WHEN cast(:unit AS bigint) IS NULL
                      THEN EXISTS (SELECT FROM organization.v_assessor a
                                   WHERE a.agency_id = :agencyId AND a.employee_id = e.id AND a.assessor_id = :self
                                     AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity'))
                      ELSE EXISTS (SELECT FROM organization.v_unit_path u
                                   WHERE u.agency_id = :agencyId AND u.ancestor_id = :unit AND u.descendant_id = e.unit_id)
                      END
            )
            """;

    /** What becomes of a person e: the plan that may be edited takes it, others stay as they are. */
    private static final String JUDGED = """
            SELECT CASE WHEN EXISTS (
                            SELECT FROM planning.plan p
                            JOIN planning.work_result r ON r.agency_id = :agencyId AND r.plan_id = p.id
                            WHERE p.agency_id = :agencyId AND p.employee_id = e.id AND p.year = :year
                              AND p.status NOT IN ('SUPERSEDED', 'CANCELLED', 'CLOSED')
                              AND lower(r.description) = lower(:description)) THEN 'ALREADY_THERE'
                        WHEN open.id IS NOT NULL THEN 'ADDED'
                        WHEN EXISTS (
                            SELECT FROM planning.plan p
                            WHERE p.agency_id = :agencyId AND p.employee_id = e.id AND p.year = :year
                              AND p.status NOT IN ('SUPERSEDED', 'CANCELLED')) THEN 'LOCKED'
                        ELSE 'BEGUN' END AS state,
                   open.id AS plan_id
            FROM (SELECT max(p.id) AS id FROM planning.plan p
                  WHERE p.agency_id = :agencyId AND p.employee_id = e.id AND p.year = :year
                    AND p.status IN ('DRAFT', 'RETURNED')) open
            """;

    private static final String TARGET = """
            SELECT t.id, t.year, t.kind, t.description, t.group_name, t.account_id, t.by_name, t.asked_at,
                   people.people, people.done
            FROM planning.shared_target t
            CROSS JOIN LATERAL (
                SELECT count(*) AS people, count(*) FILTER (WHERE p.state <> 'WAITING') AS done
                FROM planning.shared_target_person p
                WHERE p.agency_id = :agencyId AND p.target_id = t.id) people
            WHERE t.agency_id = :agencyId
            """;

    private final JdbcClient jdbc;

    SharedTargetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> positions(Actor actor, TargetGroup group, LocalDate today) {
        return ofGroup(actor, group, today, GROUP + "SELECT DISTINCT position_name FROM person ORDER BY position_name")
                .query(String.class)
                .list();
    }

    List<SharedTargetPerson> people(Actor actor, TargetGroup group, String description, LocalDate today) {
        return ofGroup(actor, group, today, GROUP + """
                SELECT e.id AS employee_id, e.name, e.position_name, e.unit_name, judged.state
                FROM person e
                CROSS JOIN LATERAL (
                """ + JUDGED + """
                ) judged
                ORDER BY e.plain_name, e.id
                """)
                .param("description", description)
                .query(SharedTargetPerson.class)
                .list();
    }

    /** Empty if the same form was sent before; one that is being sent at this moment is waited for. */
    Optional<SharedTargetId> insert(
            Actor actor, AccountId account, NewSharedTarget target, String groupName, int year, OffsetDateTime now) {
        return of(actor.agencyId(), """
                        INSERT INTO planning.shared_target
                            (agency_id, key, year, kind, description, parent_goal, assigner, group_name, account_id, by_name, asked_at)
                        VALUES (:agencyId, :key, :year, :kind, :description, :parentGoal, :assigner, :groupName, :account, :byName,
                                :now)
                        ON CONFLICT (agency_id, key) DO NOTHING
                        RETURNING id
                        """)
                .param("key", target.key())
                .param("year", year)
                .param("kind", target.kind().name())
                .param("description", target.description().strip())
                .param("parentGoal", textOrNull(target.parentGoal()))
                .param("assigner", textOrNull(target.assigner()))
                .param("groupName", groupName)
                .param("account", account.value())
                .param("byName", actor.name())
                .param("now", now)
                .query(Long.class)
                .optional()
                .map(SharedTargetId::new);
    }

    void insertIndicator(AgencyId agency, SharedTargetId id, int number, IndicatorRevision indicator) {
        IndicatorParams.fill(of(agency, """
                        INSERT INTO planning.shared_indicator
                            (agency_id, target_id, number, aspect, description, target, target_max, unit, direction, measurement,
                             perspective, trajectory)
                        VALUES (:agencyId, :shared, :number, :aspect, :description, :target, :upperBound, :unit, :direction,
                                :measurement, :perspective, cast(:quarters AS numeric[]))
                        """).param("shared", id.value()), number, indicator)
                .update();
    }

    int insertPeople(Actor actor, SharedTargetId id, TargetGroup group, LocalDate today) {
        return ofGroup(actor, group, today, GROUP + """
                        INSERT INTO planning.shared_target_person (agency_id, target_id, employee_id, state)
                        SELECT :agencyId, :shared, id, 'WAITING' FROM person
                        """)
                .param("shared", id.value())
                .update();
    }

    Optional<SharedTarget> find(AgencyId agency, SharedTargetId id) {
        return of(agency, TARGET + "AND t.id = :id")
                .param("id", id.value())
                .query(SharedTarget.class)
                .optional();
    }

    Optional<SharedTarget> find(AgencyId agency, UUID key) {
        return of(agency, TARGET + "AND t.key = :key")
                .param("key", key)
                .query(SharedTarget.class)
                .optional();
    }

    List<SharedTarget> findOf(AgencyId agency, AccountId account) {
        return of(agency, TARGET + "AND t.account_id = :account ORDER BY t.id DESC LIMIT 10")
                .param("account", account.value())
                .query(SharedTarget.class)
                .list();
    }

    List<SharedTargetId> findUnderWay(AgencyId agency) {
        return of(agency, """
                        SELECT DISTINCT target_id FROM planning.shared_target_person
                        WHERE agency_id = :agencyId AND state = 'WAITING'
                        ORDER BY target_id
                        """).query(Long.class).list().stream()
                .map(SharedTargetId::new)
                .toList();
    }

    List<SharedTargetPerson> findPeople(AgencyId agency, SharedTargetId id) {
        return of(agency, """
                        SELECT e.id AS employee_id, e.name, e.position_name, e.unit_name, p.state
                        FROM planning.shared_target_person p
                        JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = p.employee_id
                        WHERE p.agency_id = :agencyId AND p.target_id = :id
                        ORDER BY e.plain_name, e.id
                        """)
                .param("id", id.value())
                .query(SharedTargetPerson.class)
                .list();
    }

    /** One batch of an agency at a time, on whichever node; the lock goes with the transaction. */
    void lock(AgencyId agency) {
        of(agency, "SELECT pg_advisory_xact_lock(hashtextextended('shared target ' || :agencyId, 0))")
                .query((row, number) -> true)
                .single();
    }

    List<EmployeeId> nextBatch(AgencyId agency, SharedTargetId id, int most) {
        return of(agency, """
                        SELECT employee_id FROM planning.shared_target_person
                        WHERE agency_id = :agencyId AND target_id = :id AND state = 'WAITING'
                        ORDER BY employee_id
                        LIMIT :most
                        """).param("id", id.value()).param("most", most).query(Long.class).list().stream()
                .map(EmployeeId::new)
                .toList();
    }

    void judge(AgencyId agency, SharedTarget target, List<EmployeeId> people) {
        ofPeople(agency, target.id(), people, """
                        UPDATE planning.shared_target_person t SET state = judged.state, plan_id = judged.plan_id
                        FROM unnest(:people) AS e (id)
                        CROSS JOIN LATERAL (
                        """ + JUDGED + """
                        ) judged
                        WHERE t.agency_id = :agencyId AND t.target_id = :id AND t.employee_id = e.id
                        """)
                .param("description", target.description())
                .param("year", target.year())
                .update();
    }

    /** A plan that its owner begins at this very moment is left alone. */
    void beginPlans(AgencyId agency, SharedTarget target, List<EmployeeId> people) {
        ofPeople(agency, target.id(), people, """
                        WITH begun AS (
                            INSERT INTO planning.plan
                                (agency_id, employee_id, year, starts_on, ends_on, approach, high_leader, status, unit_id, position_id)
                            SELECT :agencyId, e.id, :year, make_date(:year, 1, 1), make_date(:year, 12, 31), 'KUANTITATIF',
                        """ + PlanRepository.HIGH_LEADER + """
                                   , 'DRAFT', e.unit_id, e.position_id
                            FROM planning.shared_target_person t
                            JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = t.employee_id
                            WHERE t.agency_id = :agencyId AND t.target_id = :id AND t.employee_id = ANY (:people)
                              AND t.state = 'BEGUN'
                            ON CONFLICT DO NOTHING
                            RETURNING id, employee_id
                        )
                        UPDATE planning.shared_target_person t SET plan_id = b.id
                        FROM begun b
                        WHERE t.agency_id = :agencyId AND t.target_id = :id AND t.employee_id = b.employee_id
                        """)
                .param("year", target.year())
                .param("date", LocalDate.of(target.year(), 1, 1))
                .update();
    }

    /**
     * Into the plan of each, which takes its next version so that an older form is told.
     *
     * @return the plans; whose plan was handed over meanwhile is not among them
     */
    List<PlanId> addResult(AgencyId agency, SharedTargetId id, List<EmployeeId> people) {
        return ofPeople(agency, id, people, """
                        WITH open AS (
                            UPDATE planning.plan p SET version = p.version + 1
                            FROM planning.shared_target_person t
                            WHERE t.agency_id = :agencyId AND t.target_id = :id AND t.employee_id = ANY (:people)
                              AND t.state IN ('BEGUN', 'ADDED') AND p.agency_id = :agencyId AND p.id = t.plan_id
                              AND p.status IN ('DRAFT', 'RETURNED')
                            RETURNING p.id
                        ),
                        added AS (
                            INSERT INTO planning.work_result
                                (agency_id, plan_id, number, kind, description, parent_goal, assigner, classification)
                            SELECT :agencyId, o.id,
                                   coalesce((SELECT max(r.number) FROM planning.work_result r
                                             WHERE r.agency_id = :agencyId AND r.plan_id = o.id), 0) + 1,
                                   s.kind, s.description, s.parent_goal, s.assigner, 'INDIVIDU'
                            FROM open o
                            JOIN planning.shared_target s ON s.agency_id = :agencyId AND s.id = :id
                            RETURNING id
                        ),
                        measured AS (
                            INSERT INTO planning.indicator
                                (agency_id, result_id, number, aspect, description, target, target_max, unit, direction, measurement,
                                 perspective, trajectory)
                            SELECT :agencyId, a.id, i.number, i.aspect, i.description, i.target, i.target_max, i.unit, i.direction,
                                   i.measurement, i.perspective, i.trajectory
                            FROM added a
                            JOIN planning.shared_indicator i ON i.agency_id = :agencyId AND i.target_id = :id
                        )
                        SELECT id FROM open
                        """).query(Long.class).list().stream()
                .map(PlanId::new)
                .toList();
    }

    /** Whose plan did not take it after all. */
    void leave(AgencyId agency, SharedTargetId id, List<EmployeeId> people, List<PlanId> changed) {
        ofPeople(agency, id, people, """
                        UPDATE planning.shared_target_person SET state = 'LOCKED'
                        WHERE agency_id = :agencyId AND target_id = :id AND employee_id = ANY (:people)
                          AND state IN ('BEGUN', 'ADDED') AND (plan_id IS NULL OR NOT (plan_id = ANY (:changed)))
                        """)
                .param("changed", changed.stream().map(PlanId::value).toArray(Long[]::new))
                .update();
    }

    private StatementSpec ofPeople(AgencyId agency, SharedTargetId id, List<EmployeeId> people, String sql) {
        return of(agency, sql)
                .param("id", id.value())
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new));
    }

    private StatementSpec ofGroup(Actor actor, TargetGroup group, LocalDate today, String sql) {
        return of(actor.agencyId(), sql)
                .param(
                        "self",
                        actor.employeeId() == null ? null : actor.employeeId().value(),
                        Types.BIGINT)
                .param("unit", group.unit() == null ? null : group.unit().value(), Types.BIGINT)
                .param("positionName", group.positionName().strip())
                .param("year", group.year())
                .param("today", today);
    }

    private StatementSpec of(AgencyId agency, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value());
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
