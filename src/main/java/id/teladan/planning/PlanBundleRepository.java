package id.teladan.planning;

import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.UnitId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class PlanBundleRepository {

    private static final String BUNDLE = """
            SELECT b.id, b.unit_id, u.name AS unit_name, b.sub_units, b.agreed_only, b.year, b.status, b.plans, b.drawn, b.size,
                   b.account_id, b.asked_at, b.expires_at
            FROM planning.plan_bundle b
            JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.id = b.unit_id
            WHERE b.agency_id = :agencyId
            """;

    private final JdbcClient jdbc;

    PlanBundleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False while somebody else is drawing it, on whichever node; the lock goes with the transaction. */
    boolean lock(AgencyId agency, PlanBundleId id) {
        return of(agency, "SELECT pg_try_advisory_xact_lock(hashtextextended('bundle ' || :agencyId || ' ' || :id, 0))")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    PlanBundleId insert(Actor actor, AccountId account, NewPlanBundle bundle, int plans, OffsetDateTime now) {
        return new PlanBundleId(of(actor.agencyId(), """
                        INSERT INTO planning.plan_bundle
                            (agency_id, unit_id, sub_units, agreed_only, year, status, plans, account_id, asked_by, asked_at)
                        VALUES (:agencyId, :unit, :subUnits, :agreedOnly, :year, 'WAITING', :plans, :account, :askedBy, :now)
                        RETURNING id
                        """)
                .param("unit", bundle.unitId().value())
                .param("subUnits", bundle.withSubUnits())
                .param("agreedOnly", bundle.withoutDrafts())
                .param("year", bundle.year())
                .param("plans", plans)
                .param("account", account.value())
                .param("askedBy", actor.name())
                .param("now", now)
                .query(Long.class)
                .single());
    }

    Optional<PlanBundle> find(AgencyId agency, PlanBundleId id) {
        return of(agency, BUNDLE + "AND b.id = :id")
                .param("id", id.value())
                .query(PlanBundle.class)
                .optional();
    }

    List<PlanBundle> findOf(AgencyId agency, AccountId account) {
        return of(agency, BUNDLE + "AND b.account_id = :account ORDER BY b.id DESC LIMIT 20")
                .param("account", account.value())
                .query(PlanBundle.class)
                .list();
    }

    List<PlanBundle> findUnderWay(AgencyId agency) {
        return of(agency, BUNDLE + "AND b.status = 'WAITING' ORDER BY b.id")
                .query(PlanBundle.class)
                .list();
    }

    List<PlanBundle> findExpired(AgencyId agency, OffsetDateTime now) {
        return of(agency, BUNDLE + "AND b.status = 'DONE' AND b.expires_at <= :now ORDER BY b.id")
                .param("now", now)
                .query(PlanBundle.class)
                .list();
    }

    /** In the order of the file: by unit, then by name. */
    List<BundledPlan> findPlans(AgencyId agency, UnitId unit, int year, boolean subUnits, boolean agreedOnly) {
        return of(agency, """
                        SELECT p.id, p.version, e.unit_name, e.plain_name AS owner_name
                        FROM organization.v_unit_path path
                        JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.unit_id = path.descendant_id
                        JOIN planning.plan p ON p.agency_id = :agencyId AND p.employee_id = e.id AND p.year = :year
                        WHERE path.agency_id = :agencyId AND path.ancestor_id = :unit AND (path.depth = 0 OR :subUnits)
                          AND p.status NOT IN ('SUPERSEDED', 'CANCELLED')
                          AND (p.status IN ('AGREED', 'CLOSED') OR NOT :agreedOnly)
                        ORDER BY e.unit_name, e.plain_name, p.id
                        """)
                .param("unit", unit.value())
                .param("year", year)
                .param("subUnits", subUnits)
                .param("agreedOnly", agreedOnly)
                .query(BundledPlan.class)
                .list();
    }

    void updateDrawn(AgencyId agency, PlanBundleId id, int drawn, int plans) {
        of(
                        agency,
                        "UPDATE planning.plan_bundle SET drawn = :drawn, plans = :plans WHERE agency_id = :agencyId AND id = :id")
                .param("id", id.value())
                .param("drawn", drawn)
                .param("plans", plans)
                .update();
    }

    void updateDone(AgencyId agency, PlanBundleId id, long size, OffsetDateTime expiresAt) {
        of(agency, """
                        UPDATE planning.plan_bundle SET status = 'DONE', size = :size, expires_at = :expiresAt
                        WHERE agency_id = :agencyId AND id = :id
                        """)
                .param("id", id.value())
                .param("size", size)
                .param("expiresAt", expiresAt)
                .update();
    }

    void updateStatus(AgencyId agency, PlanBundleId id, PlanBundleStatus status) {
        of(agency, "UPDATE planning.plan_bundle SET status = :status WHERE agency_id = :agencyId AND id = :id")
                .param("id", id.value())
                .param("status", status.name())
                .update();
    }

    private StatementSpec of(AgencyId agency, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value());
    }
}
