package id.teladan.identity;

import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.Grant;
import id.teladan.shared.Role;
import id.teladan.shared.UnitId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountRepository {

    /** Whether the owner of account {@code a} holds a role, assesses others or leads a unit, from today on or later. */
    static final String POWER = """
            (EXISTS (SELECT FROM identity.role_grant r
                     WHERE r.agency_id = :agencyId AND r.account_id = a.id AND r.ended_at IS NULL
                       AND coalesce(r.end_on >= :today, true))
             OR EXISTS (SELECT FROM organization.v_assessor s
                        WHERE s.agency_id = :agencyId AND s.assessor_id = a.employee_id
                          AND coalesce(s.end_on >= :today, true))
             OR EXISTS (SELECT FROM organization.v_unit_head h
                        WHERE h.agency_id = :agencyId AND h.employee_id = a.employee_id))
            """;

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person behind an account, with all that makes an actor, in one row. */
    Optional<Actor> findActor(AgencyId agencyId, AccountId id, LocalDate today) {
        return jdbc.sql("""
                        SELECT a.employee_id, coalesce(e.name, a.name) AS name,
                               coalesce(g.roles, '{}') AS roles, coalesce(g.unit_ids, '{}') AS unit_ids,
                               EXISTS (SELECT FROM organization.v_assessor s
                                       WHERE s.agency_id = :agencyId AND s.assessor_id = a.employee_id
                                         AND :today BETWEEN s.start_on AND coalesce(s.end_on, 'infinity')) AS assesses
                        FROM identity.account a
                        LEFT JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = a.employee_id
                        LEFT JOIN LATERAL (
                            SELECT array_agg(r.role ORDER BY r.id) AS roles, array_agg(r.unit_id ORDER BY r.id) AS unit_ids
                            FROM identity.role_grant r
                            WHERE r.agency_id = :agencyId AND r.account_id = a.id
                              AND :today BETWEEN r.start_on AND coalesce(r.end_on, 'infinity')
                              AND r.ended_at IS NULL) g ON true
                        WHERE a.agency_id = :agencyId AND a.id = :id AND a.status = 'ACTIVE' AND coalesce(e.active, true)
                        """)
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .param("today", today)
                .query((row, number) -> new Actor(
                        agencyId,
                        id,
                        row.getObject("employee_id") == null ? null : new EmployeeId(row.getLong("employee_id")),
                        row.getString("name"),
                        grants((String[]) row.getArray("roles").getArray(), (Long[])
                                row.getArray("unit_ids").getArray()),
                        row.getBoolean("assesses")))
                .optional();
    }

    List<String> findPersonalWords(AgencyId agencyId, AccountId id) {
        return jdbc.sql("""
                        SELECT unnest(ARRAY[a.name, e.nip, e.name, g.name])
                        FROM identity.account a
                        JOIN organization.v_agency g ON g.id = a.agency_id
                        LEFT JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = a.employee_id
                        WHERE a.agency_id = :agencyId AND a.id = :id
                        """)
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .query((row, number) -> Optional.ofNullable(row.getString(1)).orElse(""))
                .list();
    }

    Optional<OfficialAddress> findAddress(AgencyId agencyId, AccountId id, LocalDate today) {
        return jdbc.sql("""
                        SELECT e.official_email AS address, e.official_email_changed_at AS changed_at, %s AS power
                        FROM identity.account a
                        JOIN organization.v_employee_contact e ON e.agency_id = :agencyId AND e.id = a.employee_id
                        WHERE a.agency_id = :agencyId AND a.id = :id AND a.status <> 'CLOSED' AND e.official_email <> ''
                        """.formatted(POWER))
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .param("today", today)
                .query(OfficialAddress.class)
                .optional();
    }

    List<String> findMailAddresses(AgencyId agencyId, List<AccountId> accounts) {
        return jdbc.sql("""
                        SELECT e.official_email
                        FROM identity.account a
                        JOIN organization.v_employee_contact e ON e.agency_id = :agencyId AND e.id = a.employee_id
                        WHERE a.agency_id = :agencyId AND a.id = ANY (:accounts) AND e.official_email <> ''
                        """)
                .param("agencyId", agencyId.value())
                .param("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .query(String.class)
                .list();
    }

    /** Those of the people who have an account that is not closed. */
    List<EmployeeId> findOwners(AgencyId agencyId, List<EmployeeId> people) {
        return jdbc.sql("""
                        SELECT employee_id FROM identity.account
                        WHERE agency_id = :agencyId AND employee_id = ANY (:people) AND status <> 'CLOSED'
                        """)
                .param("agencyId", agencyId.value())
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .query((row, number) -> new EmployeeId(row.getLong("employee_id")))
                .list();
    }

    void signedIn(AgencyId agencyId, AccountId id, OffsetDateTime now) {
        jdbc.sql("UPDATE identity.account SET last_login_at = :now WHERE agency_id = :agencyId AND id = :id")
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .param("now", now)
                .update();
    }

    void setPassword(AgencyId agencyId, AccountId id, String hash) {
        jdbc.sql("""
                        UPDATE identity.account
                        SET password_hash = :hash, status = 'ACTIVE', failed_count = 0, last_failed_at = NULL, locked_until = NULL,
                            version = version + 1
                        WHERE agency_id = :agencyId AND id = :id AND status <> 'CLOSED'
                        """)
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .param("hash", hash)
                .update();
    }

    AccountId insert(
            AgencyId agencyId, @Nullable EmployeeId employeeId, String name, boolean demo, OffsetDateTime now) {
        return new AccountId(jdbc.sql("""
                        INSERT INTO identity.account (agency_id, employee_id, name, status, demo, created_at)
                        VALUES (:agencyId, :employeeId, :name, 'INVITED', :demo, :now)
                        RETURNING id
                        """)
                .param("agencyId", agencyId.value())
                .param("employeeId", employeeId == null ? null : employeeId.value())
                .param("name", name)
                .param("demo", demo)
                .param("now", now)
                .query(Long.class)
                .single());
    }

    void grant(AgencyId agencyId, AccountId id, Grant grant, LocalDate from) {
        UnitId unit = grant.unitId();
        jdbc.sql("""
                        INSERT INTO identity.role_grant (agency_id, account_id, role, unit_id, start_on)
                        VALUES (:agencyId, :accountId, :role, :unitId, :from)
                        """)
                .param("agencyId", agencyId.value())
                .param("accountId", id.value())
                .param("role", grant.role().name())
                .param("unitId", unit == null ? null : unit.value())
                .param("from", from)
                .update();
    }

    boolean anyDemo(AgencyId agencyId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM identity.account WHERE agency_id = :agencyId AND demo)")
                .param("agencyId", agencyId.value())
                .query(Boolean.class)
                .single();
    }

    private static List<Grant> grants(String[] roles, Long[] unitIds) {
        List<Grant> grants = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            grants.add(new Grant(Role.valueOf(roles[i]), unitIds[i] == null ? null : new UnitId(unitIds[i])));
        }
        return grants;
    }
}
