package id.teladan.planning;

import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.RecordParams;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What stands in a plan: results, indicators, expected behaviour, the Lampiran. */
@Repository
class PlanContentRepository {

    private static final RowMapper<ParentResult> PARENT_ROW = (row, number) -> new ParentResult(
            new WorkResultId(row.getLong("id")),
            ResultKind.valueOf(row.getString("kind")),
            row.getString("description"),
            PlanStatus.valueOf(row.getString("status")));

    private final JdbcClient jdbc;

    PlanContentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WorkResult> findResults(AgencyId agency, PlanId plan) {
        return of(agency, plan, """
                        SELECT id, plan_id, number, kind, description, parent_result_id, parent_goal, assigner
                        FROM planning.work_result
                        WHERE agency_id = :agencyId AND plan_id = :plan
                        ORDER BY number
                        """)
                .query((row, number) -> new WorkResult(
                        new WorkResultId(row.getLong("id")),
                        new PlanId(row.getLong("plan_id")),
                        row.getInt("number"),
                        ResultKind.valueOf(row.getString("kind")),
                        row.getString("description"),
                        resultId(row, "parent_result_id"),
                        row.getString("parent_goal"),
                        row.getString("assigner")))
                .list();
    }

    List<Indicator> findIndicators(AgencyId agency, PlanId plan) {
        return of(agency, plan, """
                        SELECT i.id, i.result_id, i.number, i.aspect, i.description, i.target, i.target_max, i.unit, i.direction,
                               i.measurement, i.perspective
                        FROM planning.work_result r
                        JOIN planning.indicator i ON i.agency_id = :agencyId AND i.result_id = r.id
                        WHERE r.agency_id = :agencyId AND r.plan_id = :plan
                        ORDER BY r.number, i.number
                        """)
                .query((row, number) -> new Indicator(
                        new IndicatorId(row.getLong("id")),
                        new WorkResultId(row.getLong("result_id")),
                        row.getInt("number"),
                        Aspect.valueOf(row.getString("aspect")),
                        row.getString("description"),
                        row.getBigDecimal("target"),
                        row.getBigDecimal("target_max"),
                        row.getString("unit"),
                        Direction.valueOf(row.getString("direction")),
                        Measurement.valueOf(row.getString("measurement")),
                        Optional.ofNullable(row.getString("perspective"))
                                .map(Perspective::valueOf)
                                .orElse(null)))
                .list();
    }

    List<BehaviorExpectation> findBehaviorExpectations(AgencyId agency, PlanId plan) {
        return of(agency, plan, """
                        SELECT plan_id, value_code, text
                        FROM planning.behavior_expectation
                        WHERE agency_id = :agencyId AND plan_id = :plan
                        ORDER BY value_code
                        """)
                .query((row, number) -> new BehaviorExpectation(
                        new PlanId(row.getLong("plan_id")), row.getString("value_code"), row.getString("text")))
                .list();
    }

    List<Attachment> findAttachments(AgencyId agency, PlanId plan) {
        return of(agency, plan, """
                        SELECT plan_id, kind, number, text
                        FROM planning.attachment
                        WHERE agency_id = :agencyId AND plan_id = :plan
                        ORDER BY kind, number
                        """)
                .query((row, number) -> new Attachment(
                        new PlanId(row.getLong("plan_id")),
                        AttachmentKind.valueOf(row.getString("kind")),
                        row.getInt("number"),
                        row.getString("text")))
                .list();
    }

    /** What the results of a plan hang under. */
    List<ParentResult> findParents(AgencyId agency, PlanId plan) {
        return of(agency, plan, """
                        SELECT DISTINCT above.id, above.kind, above.description, p.status
                        FROM planning.work_result r
                        JOIN planning.work_result above ON above.agency_id = :agencyId AND above.id = r.parent_result_id
                        JOIN planning.plan p ON p.agency_id = :agencyId AND p.id = above.plan_id
                        WHERE r.agency_id = :agencyId AND r.plan_id = :plan
                        """).query(PARENT_ROW).list();
    }

    /** The results of a person's plans of a year, agreed ones first. */
    List<ParentResult> findParentChoices(AgencyId agency, EmployeeId superior, int year) {
        return jdbc.sql("""
                        SELECT r.id, r.kind, r.description, p.status
                        FROM planning.plan p
                        JOIN planning.work_result r ON r.agency_id = :agencyId AND r.plan_id = p.id
                        WHERE p.agency_id = :agencyId AND p.employee_id = :superior AND p.year = :year
                          AND p.status NOT IN ('SUPERSEDED', 'CANCELLED')
                        ORDER BY p.status = 'AGREED' DESC, p.starts_on DESC, r.number
                        """)
                .param("agencyId", agency.value())
                .param("superior", superior.value())
                .param("year", year)
                .query(PARENT_ROW)
                .list();
    }

    WorkResultId insertResult(AgencyId agency, PlanId plan, ResultRevision revision) {
        return new WorkResultId(
                result(of(agency, plan, """
                        INSERT INTO planning.work_result
                            (agency_id, plan_id, number, kind, description, parent_result_id, parent_goal, assigner)
                        SELECT :agencyId, :plan, coalesce(max(number), 0) + 1, :kind, :description,
                               cast(:parentResultId AS bigint), :parentGoal, :assigner
                        FROM planning.work_result
                        WHERE agency_id = :agencyId AND plan_id = :plan
                        RETURNING id
                        """), revision).query(Long.class).single());
    }

    void updateResult(AgencyId agency, WorkResult stored, ResultRevision revision) {
        result(of(agency, stored.planId(), """
                        UPDATE planning.work_result
                        SET kind = :kind, description = :description, parent_result_id = :parentResultId,
                            parent_goal = :parentGoal, assigner = :assigner
                        WHERE agency_id = :agencyId AND plan_id = :plan AND id = :result
                        """), revision)
                .param("result", stored.id().value())
                .update();
    }

    void insertIndicator(AgencyId agency, WorkResultId result, int number, IndicatorRevision indicator) {
        jdbc.sql("""
                        INSERT INTO planning.indicator
                            (agency_id, result_id, number, aspect, description, target, target_max, unit, direction, measurement,
                             perspective)
                        VALUES (:agencyId, :result, :number, :aspect, :description, :target, :upperBound, :unit, :direction,
                                :measurement, :perspective)
                        """)
                .param("agencyId", agency.value())
                .param("result", result.value())
                .param("number", number)
                .params(RecordParams.of(indicator))
                .param("description", indicator.description().strip())
                .param("upperBound", indicator.upperBound())
                .param("unit", indicator.unit().strip())
                .update();
    }

    /** Nothing points at indicators before the plan is agreed. */
    void deleteIndicators(AgencyId agency, WorkResultId result) {
        jdbc.sql("DELETE FROM planning.indicator WHERE agency_id = :agencyId AND result_id = :result")
                .param("agencyId", agency.value())
                .param("result", result.value())
                .update();
    }

    boolean hasChildren(AgencyId agency, WorkResultId result) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM planning.work_result
                                       WHERE agency_id = :agencyId AND parent_result_id = :result)
                        """)
                .param("agencyId", agency.value())
                .param("result", result.value())
                .query(Boolean.class)
                .single();
    }

    void deleteResult(AgencyId agency, WorkResultId result) {
        jdbc.sql("DELETE FROM planning.work_result WHERE agency_id = :agencyId AND id = :result")
                .param("agencyId", agency.value())
                .param("result", result.value())
                .update();
    }

    /** Numbers run from 1 through main results and on through additional ones, as on the form. */
    void renumber(AgencyId agency, PlanId plan) {
        of(agency, plan, """
                        UPDATE planning.work_result r SET number = ordered.number
                        FROM (SELECT id, row_number() OVER (ORDER BY kind = 'TAMBAHAN', number, id) AS number
                              FROM planning.work_result
                              WHERE agency_id = :agencyId AND plan_id = :plan) ordered
                        WHERE r.agency_id = :agencyId AND r.id = ordered.id AND r.number <> ordered.number
                        """).update();
    }

    void deleteBehaviorExpectations(AgencyId agency, PlanId plan) {
        of(agency, plan, "DELETE FROM planning.behavior_expectation WHERE agency_id = :agencyId AND plan_id = :plan")
                .update();
    }

    void insertBehaviorExpectation(AgencyId agency, BehaviorExpectation expectation) {
        of(agency, expectation.planId(), """
                        INSERT INTO planning.behavior_expectation (agency_id, plan_id, value_code, text)
                        VALUES (:agencyId, :plan, :valueCode, :text)
                        """)
                .param("valueCode", expectation.valueCode())
                .param("text", expectation.text())
                .update();
    }

    void deleteAttachments(AgencyId agency, PlanId plan) {
        of(agency, plan, "DELETE FROM planning.attachment WHERE agency_id = :agencyId AND plan_id = :plan")
                .update();
    }

    void insertAttachments(AgencyId agency, PlanId plan, AttachmentKind kind, List<String> items) {
        of(agency, plan, """
                        INSERT INTO planning.attachment (agency_id, plan_id, kind, number, text)
                        SELECT :agencyId, :plan, :kind, item.number, item.text
                        FROM unnest(:items) WITH ORDINALITY AS item (text, number)
                        """)
                .param("kind", kind.name())
                .param("items", items.toArray(String[]::new))
                .update();
    }

    private StatementSpec of(AgencyId agency, PlanId plan, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value()).param("plan", plan.value());
    }

    /** A parent result makes a goal in words needless; empty texts are none. */
    private static StatementSpec result(StatementSpec statement, ResultRevision revision) {
        WorkResultId parent = revision.parentResultId();
        return statement
                .param("kind", revision.kind().name())
                .param("description", revision.description().strip())
                .param("parentResultId", parent == null ? null : parent.value())
                .param("parentGoal", parent == null ? textOrNull(revision.parentGoal()) : null)
                .param("assigner", textOrNull(revision.assigner()));
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable WorkResultId resultId(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : new WorkResultId(value);
    }
}
