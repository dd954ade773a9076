package id.teladan.files;

import id.teladan.shared.AccountId;
import id.teladan.shared.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FileRepository {

    private final JdbcClient jdbc;

    FileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same content again counts from now on: the sweep leaves it alone. */
    void insert(AgencyId agencyId, StoredFile file, Instant createdAt) {
        jdbc.sql("""
                insert into files.file (agency_id, sha256, size, media_type, created_at)
                values (:agencyId, :sha256, :size, :mediaType, :createdAt)
                on conflict (agency_id, sha256) do update
                    set size = excluded.size, media_type = excluded.media_type, created_at = excluded.created_at
                """)
                .param("agencyId", agencyId.value())
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("mediaType", file.mediaType())
                .param("createdAt", createdAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<StoredFile> find(AgencyId agencyId, String sha256) {
        return jdbc.sql("""
                select sha256, size, media_type
                from files.file
                where agency_id = :agencyId and sha256 = :sha256
                """)
                .param("agencyId", agencyId.value())
                .param("sha256", sha256)
                .query(StoredFile.class)
                .optional();
    }

    List<String> findOld(AgencyId agencyId, String folder, Instant before) {
        return jdbc.sql("""
                select sha256
                from files.file
                where agency_id = :agencyId and sha256 >= :folder and sha256 < :folder || 'g' and created_at < :before
                """)
                .param("agencyId", agencyId.value())
                .param("folder", folder)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** A row for bytes that have none, left by a crash: so that they too are removed under a lock. */
    void adopt(AgencyId agencyId, Collection<String> digests, Instant createdAt) {
        jdbc.sql("""
                insert into files.file (agency_id, sha256, size, media_type, created_at)
                select :agencyId, digest, 1, 'application/octet-stream', :createdAt
                from unnest(:digests) as digest
                on conflict do nothing
                """)
                .param("agencyId", agencyId.value())
                .param("digests", digests.toArray(String[]::new))
                .param("createdAt", createdAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return what was removed: not what came in again meanwhile */
    List<String> delete(AgencyId agencyId, Collection<String> digests, Instant before) {
        return jdbc.sql("""
                delete from files.file
                where agency_id = :agencyId and sha256 = any(:digests) and created_at < :before
                returning sha256
                """)
                .param("agencyId", agencyId.value())
                .param("digests", digests.toArray(String[]::new))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** @return what the account has sent on that day, in bytes, with this */
    long addIntake(AgencyId agencyId, AccountId accountId, LocalDate day, long bytes) {
        return jdbc.sql("""
                insert into files.intake as i (agency_id, account_id, on_date, bytes)
                values (:agencyId, :accountId, :day, :bytes)
                on conflict (agency_id, account_id, on_date) do update set bytes = i.bytes + excluded.bytes
                returning bytes
                """)
                .param("agencyId", agencyId.value())
                .param("accountId", accountId.value())
                .param("day", day)
                .param("bytes", bytes)
                .query(Long.class)
                .single();
    }

    void forgetIntake(AgencyId agencyId, LocalDate before) {
        jdbc.sql("delete from files.intake where agency_id = :agencyId and on_date < :before")
                .param("agencyId", agencyId.value())
                .param("before", before)
                .update();
    }
}
