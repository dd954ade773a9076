package id.teladan.planning;

import id.teladan.performance.Direction;
import id.teladan.performance.KeyIndicatorId;
import id.teladan.performance.Measurement;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What stands in a plan: results, indicators, expected behaviour, the Lampiran. */
@Repository
class PlanContentRepository {

    static final RowMapper<WorkResult> RESULT_ROW = (row, number) -> new WorkResult(
            new WorkResultId(row.getLong("id")),
            new PlanId(row.getLong("plan_id")),
            row.getInt("number"),
            ResultKind.valueOf(row.getString("kind")),
            row.getString("description"),
            resultId(row, "parent_result_id"),
            row.getString("parent_goal"),
            keyIndicatorId(row),
            row.getString("assigner"),
            Classification.valueOf(row.getString("classification")),
            row.getBigDecimal("weight"),
            new WorkResultId(row.getLong("line_id")));

    static final RowMapper<Indicator> INDICATOR_ROW = (row, number) -> new Indicator(
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
                    .orElse(null),
            trajectory(row),
            new IndicatorId(row.getLong("line_id")));

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
                        SELECT r.id, r.plan_id, r.number, r.kind, r.description,
                               coalesce(l.parent_id, r.parent_result_id) AS parent_result_id, r.parent_goal, r.key_indicator_id,
                               r.assigner, r.classification, r.weight, r.line_id
                        FROM planning.work_result r
                        LEFT JOIN planning.result_link l ON l.agency_id = :agencyId AND l.result_id = r.id
                        WHERE r.agency_id = :agencyId AND r.plan_id = :plan
                        ORDER BY r.number
                        """).query(RESULT_ROW).list();
    }

    /** What hangs elsewhere since it was agreed. */
    List<ResultLink> findLinks(AgencyId agency, PlanId plan) {
        return of(agency, plan, """
                        SELECT l.result_id, l.linked_by, l.linked_at
                        FROM planning.work_result r
                        JOIN planning.result_link l ON l.agency_id = :agencyId AND l.result_id = r.id
                        WHERE r.agency_id = :agencyId AND r.plan_id = :plan
                        """)
                .query((row, number) -> new ResultLink(
                        new WorkResultId(row.getLong("result_id")),
                        row.getString("linked_by"),
                        row.getObject("linked_at", OffsetDateTime.class)))
                .list();
    }

    List<Indicator> findIndicators(AgencyId agency, PlanId plan) {
        return of(agency, plan, """
                        SELECT i.id, i.result_id, i.number, i.aspect, i.description, i.target, i.target_max, i.unit, i.direction,
                               i.measurement, i.perspective, i.trajectory, i.line_id
                        FROM planning.work_result r
                        JOIN planning.indicator i ON i.agency_id = :agencyId AND i.result_id = r.id
                        WHERE r.agency_id = :agencyId AND r.plan_id = :plan
                        ORDER BY r.number, i.number
                        """).query(INDICATOR_ROW).list();
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

    /** What the results of a plan hang under, worded as the superior's plan words it now. */
    List<ParentResult> findParents(AgencyId agency, PlanId plan) {
        return of(agency, plan, """
                        SELECT DISTINCT above.id, coalesce(now.kind, above.kind) AS kind,
                               coalesce(now.description, above.description) AS description, coalesce(now.status, p.status) AS status
                        FROM planning.work_result r
                        LEFT JOIN planning.result_link l ON l.agency_id = :agencyId AND l.result_id = r.id
                        JOIN planning.work_result above
                          ON above.agency_id = :agencyId AND above.id = coalesce(l.parent_id, r.parent_result_id)
                        JOIN planning.plan p ON p.agency_id = :agencyId AND p.id = above.plan_id
                        LEFT JOIN LATERAL (
                            SELECT c.kind, c.description, cp.status
                            FROM planning.work_result c
                            JOIN planning.plan cp ON cp.agency_id = :agencyId AND cp.id = c.plan_id
                            WHERE c.agency_id = :agencyId AND c.line_id = above.line_id AND cp.status IN ('AGREED', 'CLOSED')
                            ORDER BY c.id DESC LIMIT 1) now ON true
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
                          AND (p.status IN ('AGREED', 'CLOSED')
                               OR (p.replaces_id IS NULL AND p.status IN ('DRAFT', 'SUBMITTED', 'RETURNED')))
                        ORDER BY p.status = 'AGREED' DESC, p.starts_on DESC, r.number
                        """)
                .param("agencyId", agency.value())
                .param("superior", superior.value())
                .param("year", year)
                .query(PARENT_ROW)
                .list();
    }

    Optional<PlanId> findPlan(AgencyId agency, WorkResultId result) {
        return jdbc.sql("SELECT plan_id FROM planning.work_result WHERE agency_id = :agencyId AND id = :result")
                .param("agencyId", agency.value())
                .param("result", result.value())
                .query((row, number) -> new PlanId(row.getLong("plan_id")))
                .optional();
    }

    WorkResultId insertResult(AgencyId agency, PlanId plan, ResultRevision revision) {
        return new WorkResultId(
                result(of(agency, plan, """
                        INSERT INTO planning.work_result
                            (agency_id, plan_id, number, kind, description, parent_result_id, key_indicator_id, parent_goal,
                             assigner, classification, weight)
                        SELECT :agencyId, :plan, coalesce(max(number), 0) + 1, :kind, :description,
                               cast(:parentResultId AS bigint), cast(:keyIndicatorId AS bigint), :parentGoal, :assigner,
                               :classification, cast(:weight AS numeric)
                        FROM planning.work_result
                        WHERE agency_id = :agencyId AND plan_id = :plan
                        RETURNING id
                        """), revision).query(Long.class).single());
    }

    void updateResult(AgencyId agency, WorkResult stored, ResultRevision revision) {
        result(of(agency, stored.planId(), """
                        UPDATE planning.work_result
                        SET kind = :kind, description = :description, parent_result_id = :parentResultId,
                            key_indicator_id = cast(:keyIndicatorId AS bigint), parent_goal = :parentGoal, assigner = :assigner, classification = :classification,
                            weight = cast(:weight AS numeric)
                        WHERE agency_id = :agencyId AND plan_id = :plan AND id = :result
                        """), revision)
                .param("result", stored.id().value())
                .update();
    }

    void insertIndicator(AgencyId agency, WorkResultId result, int number, IndicatorRevision indicator) {
        indicator(agency, result, number, indicator, """
                        INSERT INTO planning.indicator
                            (agency_id, result_id, number, aspect, description, target, target_max, unit, direction, measurement,
                             perspective, trajectory)
                        VALUES (:agencyId, :result, :number, :aspect, :description, :target, :upperBound, :unit, :direction,
                                :measurement, :perspective, cast(:quarters AS numeric[]))
                        """).update();
    }

    void updateIndicator(AgencyId agency, WorkResultId result, int number, IndicatorRevision indicator) {
        indicator(agency, result, number, indicator, """
                        UPDATE planning.indicator
                        SET number = :number, aspect = :aspect, description = :description, target = :target, target_max = :upperBound,
                            unit = :unit, direction = :direction, measurement = :measurement, perspective = :perspective,
                            trajectory = cast(:quarters AS numeric[])
                        WHERE agency_id = :agencyId AND result_id = :result AND id = :id
                        """).update();
    }

    /** Nothing but remarks points at indicators before the plan is agreed. */
    void deleteIndicators(AgencyId agency, WorkResultId result, List<IndicatorId> kept) {
        jdbc.sql("""
                        DELETE FROM planning.indicator
                        WHERE agency_id = :agencyId AND result_id = :result AND NOT (id = ANY (:kept))
                        """)
                .param("agencyId", agency.value())
                .param("result", result.value())
                .param("kept", kept.stream().map(IndicatorId::value).toArray(Long[]::new))
                .update();
    }

    /** The indicators of a result whose target is a share of the leader's. */
    Set<IndicatorId> findAllotted(AgencyId agency, WorkResultId result) {
        return Set.copyOf(jdbc.sql(
                        "SELECT id FROM planning.indicator WHERE agency_id = :agencyId AND result_id = :result AND allotted")
                .param("agencyId", agency.value())
                .param("result", result.value())
                .query((row, number) -> new IndicatorId(row.getLong("id")))
                .list());
    }

    void rewordResult(AgencyId agency, WorkResultId result, String description) {
        jdbc.sql(
                        "UPDATE planning.work_result SET description = :description WHERE agency_id = :agencyId AND id = :result")
                .param("agencyId", agency.value())
                .param("result", result.value())
                .param("description", description)
                .update();
    }

    /** A target that adds up ends its trajectory, so a new one leaves none behind. */
    void rewordIndicator(
            AgencyId agency, IndicatorId indicator, @Nullable String description, @Nullable BigDecimal target) {
        jdbc.sql("""
                        UPDATE planning.indicator
                        SET description = coalesce(cast(:description AS text), description), target = coalesce(cast(:target AS numeric), target),
                            trajectory = CASE WHEN cast(:target AS numeric) IS NULL THEN trajectory END
                        WHERE agency_id = :agencyId AND id = :indicator
                        """)
                .param("agencyId", agency.value())
                .param("indicator", indicator.value())
                .param("description", description)
                .param("target", target)
                .update();
    }

    boolean hasChildren(AgencyId agency, WorkResultId result) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM planning.work_result
                                       WHERE agency_id = :agencyId AND parent_result_id = :result)
                            OR EXISTS (SELECT FROM planning.result_link WHERE agency_id = :agencyId AND parent_id = :result)
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

    void renumber(AgencyId agency, PlanId plan) {
        renumber(agency, List.of(plan));
    }

    /** Numbers run from 1 through main results and on through additional ones, as on the form. */
    void renumber(AgencyId agency, List<PlanId> plans) {
        jdbc.sql("""
                        UPDATE planning.work_result r SET number = ordered.number
                        FROM (SELECT id, row_number() OVER (PARTITION BY plan_id ORDER BY kind = 'TAMBAHAN', number, id) AS number
                              FROM planning.work_result
                              WHERE agency_id = :agencyId AND plan_id = ANY (:plans)) ordered
                        WHERE r.agency_id = :agencyId AND r.id = ordered.id AND r.number <> ordered.number
                        """)
                .param("agencyId", agency.value())
                .param("plans", plans.stream().map(PlanId::value).toArray(Long[]::new))
                .update();
    }

    void deleteBehaviorExpectations(AgencyId agency, PlanId plan) {
        of(agency, plan, "DELETE FROM planning.behavior_expectation WHERE agency_id = :agencyId AND plan_id = :plan")
                .update();
    }

    void deleteBehaviorExpectation(AgencyId agency, PlanId plan, String valueCode) {
        of(agency, plan, """
                        DELETE FROM planning.behavior_expectation
                        WHERE agency_id = :agencyId AND plan_id = :plan AND value_code = :valueCode
                        """).param("valueCode", valueCode).update();
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

    /** All that stands in a plan as the beginning of its next edition, line by line with its identity. */
    void copyEdition(AgencyId agency, PlanId from, PlanId to) {
        copyResults(agency, from, to);
        copyIndicators(agency, from, to);
        copyBehaviorExpectations(agency, from, to);
        copyAttachments(agency, from, to);
    }

    /** Under the superior's results as they are now. */
    private void copyResults(AgencyId agency, PlanId from, PlanId to) {
        of(agency, from, """
                        INSERT INTO planning.work_result
                            (agency_id, plan_id, number, kind, description, parent_result_id, parent_goal, assigner, classification,
                             weight, origin_id, key_indicator_id)
                        SELECT :agencyId, :to, r.number, r.kind, r.description, coalesce(now.id, above.id), r.parent_goal, r.assigner,
                               r.classification, r.weight, r.line_id,
                               CASE WHEN coalesce(now.id, above.id) IS NULL THEN r.key_indicator_id END
                        FROM planning.work_result r
                        LEFT JOIN planning.result_link l ON l.agency_id = :agencyId AND l.result_id = r.id
                        LEFT JOIN planning.work_result above
                          ON above.agency_id = :agencyId AND above.id = coalesce(l.parent_id, r.parent_result_id)
                        LEFT JOIN LATERAL (
                            SELECT c.id FROM planning.work_result c
                            JOIN planning.plan p ON p.agency_id = :agencyId AND p.id = c.plan_id
                            WHERE c.agency_id = :agencyId AND c.line_id = above.line_id AND p.status IN ('AGREED', 'CLOSED')
                            ORDER BY c.id DESC LIMIT 1) now ON true
                        WHERE r.agency_id = :agencyId AND r.plan_id = :plan
                        """).param("to", to.value()).update();
    }

    private void copyIndicators(AgencyId agency, PlanId from, PlanId to) {
        of(agency, from, """
                        INSERT INTO planning.indicator
                            (agency_id, result_id, number, aspect, description, target, target_max, unit, direction, measurement,
                             perspective, trajectory, allotted, origin_id)
                        SELECT :agencyId, n.id, i.number, i.aspect, i.description, i.target, i.target_max, i.unit, i.direction,
                               i.measurement, i.perspective, i.trajectory, i.allotted, i.line_id
                        FROM planning.work_result r
                        JOIN planning.work_result n ON n.agency_id = :agencyId AND n.plan_id = :to AND n.line_id = r.line_id
                        JOIN planning.indicator i ON i.agency_id = :agencyId AND i.result_id = r.id
                        WHERE r.agency_id = :agencyId AND r.plan_id = :plan
                        """).param("to", to.value()).update();
    }

    private void copyBehaviorExpectations(AgencyId agency, PlanId from, PlanId to) {
        of(agency, from, """
                        INSERT INTO planning.behavior_expectation (agency_id, plan_id, value_code, text)
                        SELECT :agencyId, :to, value_code, text FROM planning.behavior_expectation
                        WHERE agency_id = :agencyId AND plan_id = :plan
                        """).param("to", to.value()).update();
    }

    private void copyAttachments(AgencyId agency, PlanId from, PlanId to) {
        of(agency, from, """
                        INSERT INTO planning.attachment (agency_id, plan_id, kind, number, text)
                        SELECT :agencyId, :to, kind, number, text FROM planning.attachment
                        WHERE agency_id = :agencyId AND plan_id = :plan
                        """).param("to", to.value()).update();
    }

    /** Indicators that count in another unit or way than before begin anew: earlier reports say nothing about them. */
    void beginAnew(AgencyId agency, PlanId replaced, PlanId successor) {
        of(agency, replaced, """
                        UPDATE planning.indicator n SET origin_id = NULL
                        FROM planning.work_result nr, planning.work_result r
                        JOIN planning.indicator i ON i.agency_id = :agencyId AND i.result_id = r.id
                        WHERE n.agency_id = :agencyId AND nr.agency_id = :agencyId AND nr.id = n.result_id
                          AND nr.plan_id = :successor AND r.agency_id = :agencyId AND r.plan_id = :plan AND i.line_id = n.line_id
                          AND (lower(i.unit) <> lower(n.unit) OR i.measurement <> n.measurement)
                        """).param("successor", successor.value()).update();
    }

    private StatementSpec indicator(
            AgencyId agency, WorkResultId result, int number, IndicatorRevision indicator, String sql) {
        return IndicatorParams.fill(
                jdbc.sql(sql).param("agencyId", agency.value()).param("result", result.value()), number, indicator);
    }

    private StatementSpec of(AgencyId agency, PlanId plan, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value()).param("plan", plan.value());
    }

    /** A parent result makes a goal in words needless; empty texts are none. */
    private static StatementSpec result(StatementSpec statement, ResultRevision revision) {
        WorkResultId parent = revision.parentResultId();
        KeyIndicatorId goal = parent == null ? revision.keyIndicatorId() : null;
        return statement
                .param("kind", revision.kind().name())
                .param("description", revision.description().strip())
                .param("parentResultId", parent == null ? null : parent.value())
                .param("keyIndicatorId", goal == null ? null : goal.value())
                .param("parentGoal", parent == null ? textOrNull(revision.parentGoal()) : null)
                .param("assigner", textOrNull(revision.assigner()))
                .param(
                        "classification",
                        (revision.classification() == null ? Classification.INDIVIDU : revision.classification())
                                .name())
                .param("weight", revision.weight());
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable Trajectory trajectory(ResultSet row) throws SQLException {
        Array quarters = row.getArray("trajectory");
        return quarters == null ? null : Trajectory.of((BigDecimal[]) quarters.getArray());
    }

    private static @Nullable KeyIndicatorId keyIndicatorId(ResultSet row) throws SQLException {
        long value = row.getLong("key_indicator_id");
        return row.wasNull() ? null : new KeyIndicatorId(value);
    }

    private static @Nullable WorkResultId resultId(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : new WorkResultId(value);
    }
}
