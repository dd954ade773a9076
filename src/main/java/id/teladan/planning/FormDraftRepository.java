package id.teladan.planning;

import id.teladan.shared.AgencyId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class FormDraftRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FormDraftRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Content(Map<String, List<String>> values) {}

    List<FormDraft> findAll(AgencyId agency, PlanId plan) {
        return of(agency, plan, """
                        SELECT name, content::text AS content, saved_at
                        FROM planning.form_draft
                        WHERE agency_id = :agencyId AND plan_id = :plan
                        ORDER BY saved_at
                        """)
                .query((row, number) -> new FormDraft(
                        row.getString("name"),
                        json.readValue(row.getString("content"), Content.class).values(),
                        row.getObject("saved_at", OffsetDateTime.class)))
                .list();
    }

    /** Whether the plan is still in the version that was read: a draft that comes after its own form was saved is none. */
    boolean save(AgencyId agency, PlanId plan, int version, FormDraft draft) {
        return of(agency, plan, """
                        INSERT INTO planning.form_draft (agency_id, plan_id, name, content, saved_at)
                        SELECT :agencyId, p.id, :name, cast(:content AS jsonb), :savedAt
                        FROM planning.plan p
                        WHERE p.agency_id = :agencyId AND p.id = :plan AND p.version = :version
                        FOR SHARE
                        ON CONFLICT (agency_id, plan_id, name) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at
                        """)
                        .param("name", draft.name())
                        .param("content", json.writeValueAsString(new Content(draft.values())))
                        .param("savedAt", draft.savedAt())
                        .param("version", version)
                        .update()
                == 1;
    }

    void delete(AgencyId agency, PlanId plan, String name) {
        of(
                        agency,
                        plan,
                        "DELETE FROM planning.form_draft WHERE agency_id = :agencyId AND plan_id = :plan AND name = :name")
                .param("name", name)
                .update();
    }

    /** When a result goes, the numbers of the others change and their drafts would stand in the wrong form. */
    void deleteResults(AgencyId agency, PlanId plan) {
        of(agency, plan, """
                        DELETE FROM planning.form_draft
                        WHERE agency_id = :agencyId AND plan_id = :plan AND name LIKE 'result-%' AND name <> 'result-0'
                        """).update();
    }

    private StatementSpec of(AgencyId agency, PlanId plan, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value()).param("plan", plan.value());
    }
}
