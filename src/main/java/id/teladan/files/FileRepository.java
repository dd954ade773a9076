package id.teladan.files;

import id.teladan.shared.AgencyId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FileRepository {

    private final JdbcClient jdbc;

    FileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AgencyId agencyId, StoredFile file, Instant createdAt) {
        jdbc.sql("""
                insert into files.file (agency_id, sha256, size, media_type, created_at)
                values (:agencyId, :sha256, :size, :mediaType, :createdAt)
                on conflict do nothing
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
}
