package id.teladan.evaluation;

import id.teladan.cycle.Period;
import id.teladan.cycle.PeriodId;
import id.teladan.shared.Actor;
import id.teladan.shared.Role;
import id.teladan.shared.UnitId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnitPredicateRepository {

    private static final String ENTRY = """
            SELECT u.id AS unit_id, u.name, h.name AS head_name,
                   (SELECT count(*) FROM organization.v_unit c WHERE c.agency_id = :agencyId AND c.parent_id = u.id) AS child_count,
                   (SELECT count(*) FROM evaluation.evaluation e
                    WHERE e.agency_id = :agencyId AND e.period_id = :period AND e.finalized_at IS NOT NULL
                      AND (e.unit_id = u.id OR e.led_unit_id = u.id)) AS final_count,
                   p.predicate, p.reason, p.set_by, p.set_at, coalesce(p.version, 0) AS version
            FROM organization.v_unit u
            LEFT JOIN evaluation.unit_predicate p ON p.agency_id = :agencyId AND p.unit_id = u.id AND p.period_id = :period
            LEFT JOIN LATERAL (
                SELECT min(e.name) AS name
                FROM organization.v_unit_head w
                JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = w.employee_id
                WHERE w.agency_id = :agencyId AND w.unit_id = u.id) h ON true
            WHERE u.agency_id = :agencyId
            """;

    /** One leads the unit above, or assesses whoever leads this one; never one's own unit. */
    private static final String STANDS_ABOVE = """
            (u.parent_id IN (SELECT w.unit_id FROM organization.v_unit_head w WHERE w.agency_id = :agencyId AND w.employee_id = :self)
             OR u.id IN (SELECT w.unit_id
                         FROM organization.v_unit_head w
                         JOIN organization.v_assessor a
                           ON a.agency_id = :agencyId AND a.employee_id = w.employee_id AND a.assessor_id = :self
                          AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity')
                         WHERE w.agency_id = :agencyId)
             OR (:regionalHead AND u.parent_id IN (SELECT r.id FROM organization.v_unit r
                                                   WHERE r.agency_id = :agencyId AND r.parent_id IS NULL)))
            """;

    private static final String NOT_OWN = """
            u.id NOT IN (SELECT w.unit_id FROM organization.v_unit_head w WHERE w.agency_id = :agencyId AND w.employee_id = :self)
            """;

    private final JdbcClient jdbc;

    UnitPredicateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitPredicateEntry> findBeneath(Actor actor, Period period, @Nullable UnitId under, LocalDate today) {
        return jdbc.sql(ENTRY + "AND " + NOT_OWN + " AND (" + STANDS_ABOVE + """
                         OR (:recorder AND (u.id = :under OR u.parent_id = :under
                             OR (:under = -1 AND (u.parent_id IS NULL
                                 OR u.parent_id IN (SELECT r.id FROM organization.v_unit r
                                                    WHERE r.agency_id = :agencyId AND r.parent_id IS NULL))))))
                        AND u.valid_from <= :endsOn AND coalesce(u.valid_until, 'infinity') >= :startsOn
                        ORDER BY u.parent_id IS NOT NULL, u.name, u.id
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("period", period.id().value())
                .param("self", self(actor))
                .param("regionalHead", actor.is(Role.PIMPINAN_DAERAH))
                .param("recorder", actor.is(Role.BAGIAN_ORGANISASI))
                .param("under", under == null ? -1L : under.value())
                .param("startsOn", period.startsOn())
                .param("endsOn", period.endsOn())
                .param("today", today)
                .query(UnitPredicateEntry.class)
                .list();
    }

    Optional<UnitPredicateEntry> find(Actor actor, PeriodId period, UnitId unit) {
        return jdbc.sql(ENTRY + "AND u.id = :unit")
                .param("agencyId", actor.agencyId().value())
                .param("period", period.value())
                .param("unit", unit.value())
                .query(UnitPredicateEntry.class)
                .optional();
    }

    boolean maySet(Actor actor, UnitId unit, boolean recorder, LocalDate today) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM organization.v_unit u WHERE u.agency_id = :agencyId AND u.id = :unit AND "
                                + NOT_OWN + " AND (:recorder OR " + STANDS_ABOVE + "))")
                .param("agencyId", actor.agencyId().value())
                .param("unit", unit.value())
                .param("self", self(actor))
                .param("regionalHead", actor.is(Role.PIMPINAN_DAERAH))
                .param("recorder", recorder)
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /** Until the transaction ends nobody else changes the predicate, nor makes an evaluation final that rests on it. */
    void lock(Actor actor, UnitId unit, PeriodId period) {
        lock("SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))", actor, unit, period);
    }

    /** Until the transaction ends nobody changes the predicate; others may hold it as well. */
    void hold(Actor actor, UnitId unit, PeriodId period) {
        lock("SELECT pg_advisory_xact_lock_shared(hashtextextended(:what, 0))", actor, unit, period);
    }

    /** The row itself cannot be locked: it may not be there yet. */
    private void lock(String sql, Actor actor, UnitId unit, PeriodId period) {
        jdbc.sql(sql)
                .param("what", "unit-predicate " + actor.agencyId() + " " + unit + " " + period)
                .query(row -> {});
    }

    /** False if somebody else set it meanwhile. */
    boolean save(Actor actor, UnitId unit, UnitPredicateDecision decision, OffsetDateTime now) {
        return jdbc.sql("""
                        INSERT INTO evaluation.unit_predicate AS p
                            (agency_id, unit_id, period_id, predicate, reason, set_by, set_at)
                        VALUES (:agencyId, :unit, :period, :predicate, :reason, :setBy, :now)
                        ON CONFLICT (agency_id, unit_id, period_id) DO UPDATE SET
                            predicate = excluded.predicate, reason = excluded.reason, set_by = excluded.set_by,
                            set_at = excluded.set_at, version = p.version + 1
                        WHERE p.version = :version
                        """)
                        .param("agencyId", actor.agencyId().value())
                        .param("unit", unit.value())
                        .param("period", decision.period().value())
                        .param("predicate", decision.predicate().name())
                        .param("reason", decision.reason().strip())
                        .param("setBy", actor.name())
                        .param("now", now)
                        .param("version", decision.version())
                        .update()
                == 1;
    }

    Optional<UnitStanding> findStanding(Actor actor, UnitId unit, PeriodId period) {
        return jdbc.sql("""
                        SELECT u.id, u.name, p.predicate
                        FROM organization.v_unit u
                        LEFT JOIN evaluation.unit_predicate p
                          ON p.agency_id = :agencyId AND p.unit_id = u.id AND p.period_id = :period
                        WHERE u.agency_id = :agencyId AND u.id = :unit
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("unit", unit.value())
                .param("period", period.value())
                .query(UnitStanding.class)
                .optional();
    }

    private static long self(Actor actor) {
        return actor.employeeId() == null ? -1L : actor.employeeId().value();
    }
}
