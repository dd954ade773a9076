package id.teladan.performance;

import id.teladan.shared.AgencyId;
import id.teladan.shared.UnitId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What stands in an agreement: objectives, promises about indicators, the way of each. */
@Repository
class AgreementContentRepository {

    private final JdbcClient jdbc;

    AgreementContentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without their indicators. */
    List<Objective> findObjectives(AgencyId agency, AgreementId agreement) {
        return of(agency, agreement, """
                        SELECT id, number, statement
                        FROM performance.objective
                        WHERE agency_id = :agencyId AND agreement_id = :agreement
                        ORDER BY number
                        """)
                .query((row, number) ->
                        new Objective(row.getLong("id"), row.getInt("number"), row.getString("statement"), List.of()))
                .list();
    }

    int insertObjective(AgencyId agency, AgreementId agreement, String statement) {
        return of(agency, agreement, """
                        INSERT INTO performance.objective (agency_id, agreement_id, number, statement)
                        SELECT :agencyId, :agreement, coalesce(max(number), 0) + 1, :statement
                        FROM performance.objective
                        WHERE agency_id = :agencyId AND agreement_id = :agreement
                        RETURNING number
                        """)
                .param("statement", statement.strip())
                .query(Integer.class)
                .single();
    }

    void updateObjective(AgencyId agency, Objective objective, String statement) {
        jdbc.sql("UPDATE performance.objective SET statement = :statement WHERE agency_id = :agencyId AND id = :id")
                .param("agencyId", agency.value())
                .param("id", objective.id())
                .param("statement", statement.strip())
                .update();
    }

    void deleteObjective(AgencyId agency, Objective objective) {
        jdbc.sql("DELETE FROM performance.objective WHERE agency_id = :agencyId AND id = :id")
                .param("agencyId", agency.value())
                .param("id", objective.id())
                .update();
    }

    void renumberObjectives(AgencyId agency, AgreementId agreement) {
        of(agency, agreement, """
                        UPDATE performance.objective o SET number = ordered.number
                        FROM (SELECT id, row_number() OVER (ORDER BY number, id) AS number
                              FROM performance.objective
                              WHERE agency_id = :agencyId AND agreement_id = :agreement) ordered
                        WHERE o.agency_id = :agencyId AND o.id = ordered.id AND o.number <> ordered.number
                        """).update();
    }

    void renumberIndicators(AgencyId agency, AgreementId agreement) {
        of(agency, agreement, """
                        UPDATE performance.promise p SET number = ordered.number
                        FROM (SELECT indicator_id,
                                     row_number() OVER (PARTITION BY objective_id ORDER BY number, indicator_id) AS number
                              FROM performance.promise
                              WHERE agency_id = :agencyId AND agreement_id = :agreement) ordered
                        WHERE p.agency_id = :agencyId AND p.agreement_id = :agreement
                          AND p.indicator_id = ordered.indicator_id AND p.number <> ordered.number
                        """).update();
    }

    KeyIndicatorId insertIndicator(AgencyId agency, UnitId unit, int year) {
        return new KeyIndicatorId(jdbc.sql("""
                        INSERT INTO performance.indicator (agency_id, unit_id, year) VALUES (:agencyId, :unit, :year)
                        RETURNING id
                        """)
                .param("agencyId", agency.value())
                .param("unit", unit.value())
                .param("year", year)
                .query(Long.class)
                .single());
    }

    void insertPromise(
            AgencyId agency,
            AgreementId agreement,
            Objective objective,
            KeyIndicatorId indicator,
            KeyIndicatorRevision revision) {
        promise(of(agency, agreement, """
                        INSERT INTO performance.promise
                            (agency_id, agreement_id, indicator_id, objective_id, number, name, formula, source, target,
                             target_max, unit, direction, measurement, rhythm, programme, activity, budget, parent_id,
                             cascade_kind, share)
                        SELECT :agencyId, :agreement, :indicator, :objective, coalesce(max(number), 0) + 1, :name, :formula,
                               :source, :target, CAST(:target_max AS numeric), :measure, :direction, :measurement, :rhythm,
                               :programme, :activity, CAST(:budget AS numeric), CAST(:parent AS bigint), :cascade,
                               CAST(:share AS numeric)
                        FROM performance.promise
                        WHERE agency_id = :agencyId AND objective_id = :objective
                        """), indicator, revision)
                .param("objective", objective.id())
                .update();
    }

    void updatePromise(
            AgencyId agency, AgreementId agreement, KeyIndicatorId indicator, KeyIndicatorRevision revision) {
        promise(of(agency, agreement, """
                        UPDATE performance.promise
                        SET name = :name, formula = :formula, source = :source, target = :target,
                            target_max = CAST(:target_max AS numeric), unit = :measure, direction = :direction,
                            measurement = :measurement, rhythm = :rhythm, programme = :programme, activity = :activity,
                            budget = CAST(:budget AS numeric), parent_id = CAST(:parent AS bigint),
                            cascade_kind = :cascade, share = CAST(:share AS numeric)
                        WHERE agency_id = :agencyId AND agreement_id = :agreement AND indicator_id = :indicator
                        """), indicator, revision).update();
    }

    void deletePromise(AgencyId agency, AgreementId agreement, KeyIndicatorId indicator) {
        of(agency, agreement, """
                        DELETE FROM performance.promise
                        WHERE agency_id = :agencyId AND agreement_id = :agreement AND indicator_id = :indicator
                        """).param("indicator", indicator.value()).update();
    }

    /** An indicator that no agreement names any more, and of which nothing was realised, was a slip of the pen. */
    void deleteForgotten(AgencyId agency, KeyIndicatorId indicator) {
        jdbc.sql("""
                        DELETE FROM performance.indicator i
                        WHERE i.agency_id = :agencyId AND i.id = :indicator
                          AND NOT EXISTS (SELECT FROM performance.promise p
                                          WHERE p.agency_id = :agencyId AND p.indicator_id = i.id)
                          AND NOT EXISTS (SELECT FROM performance.promise p
                                          WHERE p.agency_id = :agencyId AND p.parent_id = i.id)
                          AND NOT EXISTS (SELECT FROM performance.realization r
                                          WHERE r.agency_id = :agencyId AND r.indicator_id = i.id)
                        """)
                .param("agencyId", agency.value())
                .param("indicator", indicator.value())
                .update();
    }

    boolean isServed(AgencyId agency, KeyIndicatorId indicator) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM performance.v_promise
                                       WHERE agency_id = :agencyId AND parent_id = :indicator
                                         AND status IN ('DRAFT', 'SIGNED', 'AGREED'))
                        """)
                .param("agencyId", agency.value())
                .param("indicator", indicator.value())
                .query(Boolean.class)
                .single();
    }

    void replaceWaypoints(AgencyId agency, AgreementId agreement, KeyIndicatorId indicator, List<Waypoint> waypoints) {
        of(agency, agreement, """
                        DELETE FROM performance.waypoint
                        WHERE agency_id = :agencyId AND agreement_id = :agreement AND indicator_id = :indicator
                        """).param("indicator", indicator.value()).update();
        of(agency, agreement, """
                        INSERT INTO performance.waypoint (agency_id, agreement_id, indicator_id, month, amount)
                        SELECT :agencyId, :agreement, :indicator, point.month, point.amount
                        FROM unnest(:months, :amounts) AS point (month, amount)
                        """)
                .param("indicator", indicator.value())
                .param("months", waypoints.stream().map(Waypoint::month).toArray(Integer[]::new))
                .param("amounts", waypoints.stream().map(Waypoint::amount).toArray(BigDecimal[]::new))
                .update();
    }

    void copyObjectives(AgencyId agency, AgreementId from, AgreementId to) {
        of(agency, to, """
                        INSERT INTO performance.objective (agency_id, agreement_id, number, statement)
                        SELECT :agencyId, :agreement, number, statement
                        FROM performance.objective
                        WHERE agency_id = :agencyId AND agreement_id = :from
                        """).param("from", from.value()).update();
    }

    /** The same indicators in a newer revision. */
    void copyPromises(AgencyId agency, AgreementId from, AgreementId to) {
        of(agency, to, """
                        INSERT INTO performance.promise
                            (agency_id, agreement_id, indicator_id, objective_id, number, name, formula, source, target,
                             target_max, unit, direction, measurement, rhythm, programme, activity, budget, parent_id,
                             cascade_kind, share)
                        SELECT :agencyId, :agreement, p.id, o.id, p.number, p.name, p.formula, p.source, p.target,
                               p.target_max, p.unit, p.direction, p.measurement, p.rhythm, p.programme, p.activity, p.budget,
                               p.parent_id, p.cascade_kind, p.share
                        FROM performance.v_promise p
                        JOIN performance.objective o
                          ON o.agency_id = :agencyId AND o.agreement_id = :agreement AND o.number = p.objective_number
                        WHERE p.agency_id = :agencyId AND p.agreement_id = :from
                        """).param("from", from.value()).update();
    }

    void copyWaypoints(AgencyId agency, AgreementId from, AgreementId to) {
        of(agency, to, """
                        INSERT INTO performance.waypoint (agency_id, agreement_id, indicator_id, month, amount)
                        SELECT :agencyId, :agreement, indicator_id, month, amount
                        FROM performance.waypoint
                        WHERE agency_id = :agencyId AND agreement_id = :from
                        """).param("from", from.value()).update();
    }

    /** New indicators like those of another year; whom they served then says nothing about this year. */
    void copyFromYear(AgencyId agency, AgreementId from, AgreementId to) {
        of(agency, to, """
                        WITH source AS (
                            SELECT p.*, nextval(pg_get_serial_sequence('performance.indicator', 'id')) AS new_id,
                                   a.unit_id AS new_unit, a.year AS new_year, o.id AS new_objective
                            FROM performance.v_promise p
                            JOIN performance.agreement a ON a.agency_id = :agencyId AND a.id = :agreement
                            JOIN performance.objective o
                              ON o.agency_id = :agencyId AND o.agreement_id = a.id AND o.number = p.objective_number
                            WHERE p.agency_id = :agencyId AND p.agreement_id = :from
                        ),
                        indicators AS (
                            INSERT INTO performance.indicator (agency_id, id, unit_id, year)
                            OVERRIDING SYSTEM VALUE
                            SELECT :agencyId, new_id, new_unit, new_year FROM source
                        ),
                        promises AS (
                            INSERT INTO performance.promise
                                (agency_id, agreement_id, indicator_id, objective_id, number, name, formula, source, target,
                                 target_max, unit, direction, measurement, rhythm, programme, activity, budget)
                            SELECT :agencyId, :agreement, new_id, new_objective, number, name, formula, source, target,
                                   target_max, unit, direction, measurement, rhythm, programme, activity, budget
                            FROM source
                        )
                        INSERT INTO performance.waypoint (agency_id, agreement_id, indicator_id, month, amount)
                        SELECT :agencyId, :agreement, s.new_id, w.month, w.amount
                        FROM source s
                        JOIN performance.waypoint w
                          ON w.agency_id = :agencyId AND w.agreement_id = :from AND w.indicator_id = s.id
                        """).param("from", from.value()).update();
    }

    private StatementSpec of(AgencyId agency, AgreementId agreement, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value()).param("agreement", agreement.value());
    }

    private static StatementSpec promise(
            StatementSpec statement, KeyIndicatorId indicator, KeyIndicatorRevision revision) {
        return statement.param("indicator", indicator.value()).params(columns(revision));
    }

    /** What a promise says, by the names of this repository's parameters; empty texts are none. */
    static Map<String, @Nullable Object> columns(KeyIndicatorRevision revision) {
        KeyIndicatorId parent = revision.parentId();
        Cascade cascade = revision.cascadeKind();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("name", revision.name().strip());
        columns.put("formula", textOrNull(revision.formula()));
        columns.put("source", textOrNull(revision.source()));
        columns.put("target", revision.target());
        columns.put("target_max", revision.upperBound());
        columns.put("measure", revision.unit().strip());
        columns.put("direction", revision.direction().name());
        columns.put("measurement", revision.measurement().name());
        columns.put("rhythm", revision.rhythm().name());
        columns.put("programme", textOrNull(revision.programme()));
        columns.put("activity", textOrNull(revision.activity()));
        columns.put("budget", revision.budget());
        columns.put("parent", parent == null ? null : parent.value());
        columns.put("cascade", cascade == null ? null : cascade.name());
        columns.put("share", revision.load());
        return columns;
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
