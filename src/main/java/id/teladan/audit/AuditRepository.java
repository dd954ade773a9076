package id.teladan.audit;

import id.teladan.shared.Actor;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditRepository {

    private final JdbcClient jdbc;

    AuditRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Actor actor, String action, String subjectKind, long subjectId, String detailJson, OffsetDateTime at) {
        jdbc.sql("""
                        INSERT INTO audit.entry
                            (agency_id, on_date, at, account_id, actor_name, action, subject_kind, subject_id, detail)
                        VALUES
                            (:agencyId, :onDate, :at, :accountId, :actorName, :action, :subjectKind, :subjectId, CAST(:detail AS jsonb))
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("onDate", at.toLocalDate())
                .param("at", at)
                .param(
                        "accountId",
                        actor.accountId() == null ? null : actor.accountId().value())
                .param("actorName", actor.name())
                .param("action", action)
                .param("subjectKind", subjectKind)
                .param("subjectId", subjectId)
                .param("detail", detailJson)
                .update();
    }
}
