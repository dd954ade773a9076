package id.teladan.identity;

import id.teladan.shared.AccountId;
import id.teladan.shared.AgencyId;
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
class AdministeredAccountRepository {

    private static final String HELD = """
            SELECT r.id, r.account_id, coalesce(e.name, a.name) AS account_name, r.role, u.name AS unit_name, r.start_on
            FROM identity.role_grant r
            JOIN identity.account a ON a.agency_id = :agencyId AND a.id = r.account_id
            LEFT JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = a.employee_id
            LEFT JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.id = r.unit_id
            WHERE r.agency_id = :agencyId AND r.ended_at IS NULL AND coalesce(r.end_on >= :today, true)
            """;

    private final JdbcClient jdbc;

    AdministeredAccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AccountCard> find(AgencyId agencyId, AccountId id, LocalDate today) {
        return jdbc.sql("""
                        SELECT a.id, coalesce(e.name, a.name) AS name, coalesce(e.position_name, '') AS position, e.unit_id,
                               coalesce(e.unit_name, '') AS unit_name, a.status, a.last_login_at, a.closed_reason,
                               a.closed_by_bkpsdm, %s AS power
                        FROM identity.account a
                        LEFT JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = a.employee_id
                        WHERE a.agency_id = :agencyId AND a.id = :id
                        """.formatted(AccountRepository.POWER))
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .param("today", today)
                .query(AccountCard.class)
                .optional();
    }

    List<Account> findOfUnit(AgencyId agencyId, UnitId unit) {
        return jdbc.sql("""
                        SELECT a.id, a.employee_id, e.name, a.status, a.last_login_at
                        FROM identity.account a
                        JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = a.employee_id
                        JOIN organization.v_unit_path p
                          ON p.agency_id = :agencyId AND p.descendant_id = e.unit_id AND p.ancestor_id = :unit
                        WHERE a.agency_id = :agencyId
                        ORDER BY e.plain_name, a.id
                        """)
                .param("agencyId", agencyId.value())
                .param("unit", unit.value())
                .query(Account.class)
                .list();
    }

    List<HeldRole> findRoles(AgencyId agencyId, AccountId id, LocalDate today) {
        return jdbc.sql(HELD + " AND r.account_id = :id ORDER BY r.id")
                .param("agencyId", agencyId.value())
                .param("today", today)
                .param("id", id.value())
                .query(HeldRole.class)
                .list();
    }

    List<HeldRole> findAllRoles(AgencyId agencyId, LocalDate today) {
        return jdbc.sql(HELD + " AND a.status <> 'CLOSED' ORDER BY r.role, account_name, r.id")
                .param("agencyId", agencyId.value())
                .param("today", today)
                .query(HeldRole.class)
                .list();
    }

    /** Accounts for the people of a unit (and all beneath it) who have none yet. */
    int inviteUnit(AgencyId agencyId, UnitId unit, OffsetDateTime now) {
        return jdbc.sql("""
                        INSERT INTO identity.account (agency_id, employee_id, name, status, created_at)
                        SELECT e.agency_id, e.id, e.name, 'INVITED', :now
                        FROM organization.v_employee e
                        JOIN organization.v_unit_path p
                          ON p.agency_id = :agencyId AND p.descendant_id = e.unit_id AND p.ancestor_id = :unit
                        WHERE e.agency_id = :agencyId AND e.active AND e.nip IS NOT NULL
                          AND NOT EXISTS (SELECT FROM identity.login l
                                          WHERE l.name = e.nip AND l.agency_id <> :agencyId AND NOT l.closed)
                        ON CONFLICT (agency_id, employee_id) DO NOTHING
                        """)
                .param("agencyId", agencyId.value())
                .param("unit", unit.value())
                .param("now", now)
                .update();
    }

    /** Login names for those of the unit's open accounts that have none; one of a closed account elsewhere passes over. */
    void nameLogins(AgencyId agencyId, UnitId unit) {
        jdbc.sql("""
                        INSERT INTO identity.login AS l (name, agency_id, account_id)
                        SELECT e.nip, a.agency_id, a.id
                        FROM identity.account a
                        JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = a.employee_id
                        JOIN organization.v_unit_path p
                          ON p.agency_id = :agencyId AND p.descendant_id = e.unit_id AND p.ancestor_id = :unit
                        WHERE a.agency_id = :agencyId AND a.status <> 'CLOSED' AND e.nip IS NOT NULL
                          AND NOT EXISTS (SELECT FROM identity.login o WHERE o.agency_id = :agencyId AND o.account_id = a.id)
                        ON CONFLICT (name) DO UPDATE
                            SET agency_id = excluded.agency_id, account_id = excluded.account_id, closed = false
                            WHERE l.closed
                        """)
                .param("agencyId", agencyId.value())
                .param("unit", unit.value())
                .update();
    }

    List<String> findTakenElsewhere(AgencyId agencyId, UnitId unit) {
        return jdbc.sql("""
                        SELECT e.name
                        FROM organization.v_employee e
                        JOIN organization.v_unit_path p
                          ON p.agency_id = :agencyId AND p.descendant_id = e.unit_id AND p.ancestor_id = :unit
                        JOIN identity.login l ON l.name = e.nip AND l.agency_id <> :agencyId AND NOT l.closed
                        WHERE e.agency_id = :agencyId AND e.active
                        ORDER BY e.plain_name, e.id
                        """)
                .param("agencyId", agencyId.value())
                .param("unit", unit.value())
                .query(String.class)
                .list();
    }

    /** @return whether the account was still open */
    boolean close(AgencyId agencyId, AccountId id, String reason, boolean byPersonnelOffice) {
        return jdbc.sql("""
                                UPDATE identity.account
                                SET status = 'CLOSED', closed_reason = :reason, closed_by_bkpsdm = :byPersonnelOffice,
                                    version = version + 1
                                WHERE agency_id = :agencyId AND id = :id AND status <> 'CLOSED'
                                """)
                        .param("agencyId", agencyId.value())
                        .param("id", id.value())
                        .param("reason", reason)
                        .param("byPersonnelOffice", byPersonnelOffice)
                        .update()
                == 1;
    }

    /** @return whether the account was closed */
    boolean reopen(AgencyId agencyId, AccountId id) {
        return jdbc.sql("""
                                UPDATE identity.account
                                SET status = CASE WHEN password_hash IS NULL THEN 'INVITED' ELSE 'ACTIVE' END,
                                    closed_reason = NULL, closed_by_bkpsdm = false, version = version + 1
                                WHERE agency_id = :agencyId AND id = :id AND status = 'CLOSED'
                                """)
                        .param("agencyId", agencyId.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    int markLogins(AgencyId agencyId, AccountId id, boolean closed) {
        return jdbc.sql("""
                        UPDATE identity.login SET closed = :closed
                        WHERE agency_id = :agencyId AND account_id = :id
                        """)
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .param("closed", closed)
                .update();
    }

    void noteLetter(AgencyId agencyId, AccountId id, AccountId writer, OffsetDateTime now) {
        jdbc.sql("""
                        INSERT INTO identity.letter (agency_id, account_id, written_by, written_at)
                        VALUES (:agencyId, :id, :writer, :now)
                        """)
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .param("writer", writer.value())
                .param("now", now)
                .update();
    }

    void forgetLetters(AgencyId agencyId, OffsetDateTime before) {
        jdbc.sql("DELETE FROM identity.letter WHERE agency_id = :agencyId AND written_at < :before")
                .param("agencyId", agencyId.value())
                .param("before", before)
                .update();
    }

    boolean wroteLetter(AgencyId agencyId, AccountId id, AccountId writer, OffsetDateTime since) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM identity.letter
                                       WHERE agency_id = :agencyId AND account_id = :id AND written_by = :writer
                                         AND written_at > :since)
                        """)
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .param("writer", writer.value())
                .param("since", since)
                .query(Boolean.class)
                .single();
    }

    /** @return whether the role was not held already */
    boolean grant(AgencyId agencyId, AccountId id, Role role, @Nullable UnitId unit, LocalDate from) {
        return jdbc.sql("""
                                INSERT INTO identity.role_grant (agency_id, account_id, role, unit_id, start_on)
                                VALUES (:agencyId, :accountId, :role, :unitId, :from)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("agencyId", agencyId.value())
                        .param("accountId", id.value())
                        .param("role", role.name())
                        .param("unitId", unit == null ? null : unit.value())
                        .param("from", from)
                        .update()
                == 1;
    }

    void end(AgencyId agencyId, GrantId id, OffsetDateTime now) {
        jdbc.sql("""
                        UPDATE identity.role_grant SET ended_at = :now
                        WHERE agency_id = :agencyId AND id = :id AND ended_at IS NULL
                        """)
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .param("now", now)
                .update();
    }

    /** Those who can give roles. Held fast until the transaction ends, so that no two take each other's away. */
    List<AccountId> holdPersonnelOffice(AgencyId agencyId, LocalDate today) {
        return jdbc.sql("""
                        SELECT r.account_id
                        FROM identity.role_grant r
                        JOIN identity.account a ON a.agency_id = :agencyId AND a.id = r.account_id
                        LEFT JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = a.employee_id
                        WHERE r.agency_id = :agencyId AND r.role = 'BKPSDM' AND r.ended_at IS NULL
                          AND :today BETWEEN r.start_on AND coalesce(r.end_on, 'infinity')
                          AND a.status = 'ACTIVE' AND coalesce(e.active, true)
                        ORDER BY r.id
                        FOR UPDATE OF r
                        """)
                .param("agencyId", agencyId.value())
                .param("today", today)
                .query((row, number) -> new AccountId(row.getLong("account_id")))
                .list();
    }
}
