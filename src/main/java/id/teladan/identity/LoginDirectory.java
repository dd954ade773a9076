package id.teladan.identity;

import id.teladan.shared.AccountId;
import id.teladan.shared.AgencyId;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is known before the agency is: login name → account, one-time code → account. Tables without a tenant. */
@Repository
class LoginDirectory {

    record Entry(AgencyId agencyId, AccountId accountId) {}

    private final JdbcClient jdbc;

    LoginDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Login names are compared without case and spaces, so that a NIP may be typed in groups. */
    static String normal(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    @Transactional(readOnly = true)
    public Optional<Entry> find(String typed) {
        return jdbc.sql("SELECT agency_id, account_id FROM identity.login WHERE name = :name")
                .param("name", normal(typed))
                .query(Entry.class)
                .optional();
    }

    @Transactional
    public void add(String name, AgencyId agencyId, AccountId accountId) {
        jdbc.sql("""
                        INSERT INTO identity.login (name, agency_id, account_id) VALUES (:name, :agencyId, :accountId)
                        ON CONFLICT (name) DO NOTHING
                        """)
                .param("name", normal(name))
                .param("agencyId", agencyId.value())
                .param("accountId", accountId.value())
                .update();
    }

    @Transactional
    public void addCode(String hash, AgencyId agencyId, AccountId accountId, String purpose, OffsetDateTime expiresAt) {
        jdbc.sql("""
                        INSERT INTO identity.one_time_code (code_hash, agency_id, account_id, purpose, expires_at)
                        VALUES (:hash, :agencyId, :accountId, :purpose, :expiresAt)
                        """)
                .param("hash", hash)
                .param("agencyId", agencyId.value())
                .param("accountId", accountId.value())
                .param("purpose", purpose)
                .param("expiresAt", expiresAt)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Entry> findCode(String hash, OffsetDateTime now) {
        return jdbc.sql("""
                        SELECT agency_id, account_id FROM identity.one_time_code
                        WHERE code_hash = :hash AND used_at IS NULL AND expires_at > :now
                        """)
                .param("hash", hash)
                .param("now", now)
                .query(Entry.class)
                .optional();
    }

    /** @return whether the code was still good; two at once: one wins */
    @Transactional
    public boolean useCode(String hash, OffsetDateTime now) {
        return jdbc.sql("""
                                UPDATE identity.one_time_code SET used_at = :now
                                WHERE code_hash = :hash AND used_at IS NULL AND expires_at > :now
                                """).param("hash", hash).param("now", now).update() == 1;
    }

    /** Codes that were handed out before and not used: none of them opens the account any more. */
    @Transactional
    public void voidCodes(AgencyId agencyId, AccountId accountId, OffsetDateTime now) {
        jdbc.sql("""
                        UPDATE identity.one_time_code SET used_at = :now
                        WHERE agency_id = :agencyId AND account_id = :accountId AND used_at IS NULL
                        """)
                .param("agencyId", agencyId.value())
                .param("accountId", accountId.value())
                .param("now", now)
                .update();
    }
}
