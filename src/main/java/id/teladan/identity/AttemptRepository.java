package id.teladan.identity;

import id.teladan.shared.AccountId;
import id.teladan.shared.AgencyId;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Attempts at passwords, counted on the account or, for a device that has signed in to it before, on that device: no
 * stranger's guesses shut out the owner. After five in a row it rests 1, 2, 4 … minutes, at most an hour.
 */
@Repository
class AttemptRepository {

    /** %s: the table that counts. */
    private static final String COUNTED = """
            failed_count = CASE WHEN c.last_failed_at > :forgotten THEN c.failed_count ELSE 0 END + 1,
            last_failed_at = :now,
            locked_until = CASE WHEN c.last_failed_at > :forgotten AND c.failed_count >= 4
                THEN :now + least(60, 2 ^ least(c.failed_count - 4, 6)) * interval '1 minute' END
            """;

    private static final String RETURNED = """
            CASE WHEN a.status = 'ACTIVE' THEN a.password_hash END AS password_hash, c.failed_count AS failures,
            coalesce(extract(epoch FROM c.locked_until - :now) / 60, 0)::int AS lock_minutes
            """;

    private final JdbcClient jdbc;

    AttemptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean knows(AgencyId agencyId, AccountId id, String device, OffsetDateTime usedAfter) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM identity.device
                                       WHERE agency_id = :agencyId AND account_id = :id AND token_hash = :device
                                         AND last_used_at > :usedAfter)
                        """)
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .param("device", device)
                .param("usedAfter", usedAfter)
                .query(Boolean.class)
                .single();
    }

    /** Empty while the account rests. */
    Optional<Credentials> countOnAccount(
            AgencyId agencyId, AccountId id, OffsetDateTime now, OffsetDateTime forgotten) {
        return jdbc.sql("""
                        UPDATE identity.account c SET %s
                        FROM identity.account a
                        WHERE c.agency_id = :agencyId AND c.id = :id AND a.agency_id = :agencyId AND a.id = c.id
                          AND coalesce(c.locked_until <= :now, true)
                        RETURNING %s
                        """.formatted(COUNTED, RETURNED))
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .param("now", now)
                .param("forgotten", forgotten)
                .query(Credentials.class)
                .optional();
    }

    /** Empty while the device rests. */
    Optional<Credentials> countOnDevice(
            AgencyId agencyId, AccountId id, String device, OffsetDateTime now, OffsetDateTime forgotten) {
        return jdbc.sql("""
                        UPDATE identity.device c SET %s
                        FROM identity.account a
                        WHERE c.agency_id = :agencyId AND c.account_id = :id AND c.token_hash = :device
                          AND a.agency_id = :agencyId AND a.id = c.account_id
                          AND coalesce(c.locked_until <= :now, true)
                        RETURNING %s
                        """.formatted(COUNTED, RETURNED))
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .param("device", device)
                .param("now", now)
                .param("forgotten", forgotten)
                .query(Credentials.class)
                .optional();
    }

    /** The attempt was not compared after all. */
    void uncount(AgencyId agencyId, AccountId id) {
        jdbc.sql("""
                        UPDATE identity.account SET failed_count = failed_count - 1
                        WHERE agency_id = :agencyId AND id = :id AND failed_count > 0
                        """)
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .update();
    }

    void clearAccount(AgencyId agencyId, AccountId id) {
        jdbc.sql("""
                        UPDATE identity.account SET failed_count = 0, last_failed_at = NULL, locked_until = NULL
                        WHERE agency_id = :agencyId AND id = :id
                        """)
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .update();
    }

    /** From now on the device is known, with no failures. */
    void remember(AgencyId agencyId, AccountId id, String device, OffsetDateTime now) {
        jdbc.sql("""
                        INSERT INTO identity.device (agency_id, account_id, token_hash, last_used_at)
                        VALUES (:agencyId, :id, :device, :now)
                        ON CONFLICT (agency_id, account_id, token_hash) DO UPDATE SET
                            failed_count = 0, last_failed_at = NULL, locked_until = NULL, last_used_at = :now
                        """)
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .param("device", device)
                .param("now", now)
                .update();
    }

    void forgetDevices(AgencyId agencyId, AccountId id) {
        jdbc.sql("DELETE FROM identity.device WHERE agency_id = :agencyId AND account_id = :id")
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .update();
    }

    void forgetDevices(AgencyId agencyId, OffsetDateTime usedBefore) {
        jdbc.sql("DELETE FROM identity.device WHERE agency_id = :agencyId AND last_used_at < :usedBefore")
                .param("agencyId", agencyId.value())
                .param("usedBefore", usedBefore)
                .update();
    }

    /** All sessions of the account end with this transaction. */
    void endSessions(SignedIn whose) {
        jdbc.sql("DELETE FROM identity.session WHERE principal_name = :name")
                .param("name", whose.getName())
                .update();
    }
}
