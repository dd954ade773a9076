package id.teladan.audit;

import id.teladan.shared.Actor;
import id.teladan.shared.Paging;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
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

    int addEach(
            Actor actor,
            String action,
            String subjectKind,
            String query,
            Map<String, ?> parameters,
            OffsetDateTime at) {
        return jdbc.sql("""
                        INSERT INTO audit.entry
                            (agency_id, on_date, at, account_id, actor_name, action, subject_kind, subject_id, detail)
                        SELECT :agencyId, :onDate, :at, CAST(:accountId AS bigint), :actorName, :action, :subjectKind,
                               deed.subject_id, deed.detail
                        FROM (%s) deed
                        """.formatted(query))
                .params(parameters)
                .param("agencyId", actor.agencyId().value())
                .param("onDate", at.toLocalDate())
                .param("at", at)
                .param(
                        "accountId",
                        actor.accountId() == null ? null : actor.accountId().value())
                .param("actorName", actor.name())
                .param("action", action)
                .param("subjectKind", subjectKind)
                .update();
    }

    List<AuditEntry> find(Actor actor, String text, LocalDate from, LocalDate until, Paging paging) {
        return jdbc.sql("""
                        SELECT e.id, e.at, e.actor_name, e.action, e.subject_kind, e.subject_id, e.detail::text AS detail
                        FROM audit.entry e
                        WHERE e.agency_id = :agencyId AND e.on_date BETWEEN :from AND :until
                          AND (:text = '' OR e.actor_name ILIKE '%' || :text || '%' OR e.action ILIKE '%' || :text || '%')
                        ORDER BY e.on_date DESC, e.id DESC
                        LIMIT :limit OFFSET :offset
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("from", from)
                .param("until", until)
                .param("text", text)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(AuditEntry.class)
                .list();
    }
}
