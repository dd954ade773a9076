package id.teladan.planning;

import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.RecordParams;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class RemarkRepository {

    private static final String REMARK = """
            SELECT id, plan_id, result_id, indicator_id, value_code, about, by_owner, author_name, text, proposed_text,
                   proposed_target, answers_id, said_at, settlement
            FROM planning.remark
            WHERE agency_id = :agencyId AND plan_id = :plan
            """;

    private final JdbcClient jdbc;

    RemarkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<Remark> findAll(AgencyId agency, PlanId plan) {
        return of(agency, plan, REMARK + "ORDER BY id").query(Remark.class).list();
    }

    Optional<Remark> find(AgencyId agency, PlanId plan, RemarkId id) {
        return of(agency, plan, REMARK + "AND id = :id")
                .param("id", id.value())
                .query(Remark.class)
                .optional();
    }

    RemarkId insert(Actor actor, PlanId plan, NewRemark remark, String about, boolean byOwner, OffsetDateTime now) {
        return new RemarkId(of(actor.agencyId(), plan, """
                        INSERT INTO planning.remark
                            (agency_id, plan_id, result_id, indicator_id, value_code, about, by_owner, author_id, author_name, text,
                             proposed_text, proposed_target, answers_id, said_at)
                        VALUES (:agencyId, :plan, :resultId, :indicatorId, :code, :about, :byOwner, :author, :authorName, :words,
                                :wording, :proposedTarget, :answersId, :now)
                        RETURNING id
                        """)
                .params(RecordParams.of(remark))
                .param("code", remark.code())
                .param("about", about)
                .param("byOwner", byOwner)
                .param("author", actor.requireEmployee().value())
                .param("authorName", actor.name())
                .param("words", remark.words())
                .param("wording", remark.wording())
                .param("now", now)
                .query(Long.class)
                .single());
    }

    /** Whether it was still open. */
    boolean settle(AgencyId agency, PlanId plan, RemarkId id, Remark.Settlement settlement) {
        return of(agency, plan, """
                                UPDATE planning.remark SET settlement = :settlement
                                WHERE agency_id = :agencyId AND plan_id = :plan AND id = :id AND settlement IS NULL
                                """)
                        .param("id", id.value())
                        .param("settlement", settlement.name())
                        .update()
                == 1;
    }

    private StatementSpec of(AgencyId agency, PlanId plan, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value()).param("plan", plan.value());
    }
}
