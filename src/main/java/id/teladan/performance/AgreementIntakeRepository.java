package id.teladan.performance;

import id.teladan.shared.AgencyId;
import id.teladan.shared.UnitId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Many indicators at once, in a handful of statements however many they are. */
@Repository
class AgreementIntakeRepository {

    private static final String LINES = """
            WITH line AS (
                SELECT l.*, a.id AS agreement_id
                FROM jsonb_to_recordset(CAST(:lines AS jsonb)) AS l
                    (place int, unit bigint, objective text, name text, formula text, source text, target numeric,
                     target_max numeric, measure text, direction text, measurement text, rhythm text, programme text,
                     activity text, budget numeric, parent bigint, cascade text, share numeric, way jsonb)
                JOIN performance.agreement a
                  ON a.agency_id = :agencyId AND a.unit_id = l.unit AND a.year = :year AND a.status = 'DRAFT'
            )
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AgreementIntakeRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Those of the units whose agreement the actor may draw up. */
    Set<UnitId> findPrepared(Scope scope, Collection<UnitId> units) {
        return new HashSet<>(scope
                .bind(jdbc.sql("""
                        SELECT u.id FROM organization.v_unit u
                        WHERE u.agency_id = :agencyId AND u.id = ANY (:units) AND
                        """ + Scope.PREPARES))
                .param("preparesAll", scope.preparesAll())
                .param("units", ids(units))
                .query(Long.class)
                .list()
                .stream()
                .map(UnitId::new)
                .toList());
    }

    /** Names of those of the units whose agreement of the year is signed or in force. */
    List<String> findLocked(AgencyId agency, int year, Collection<UnitId> units) {
        return jdbc.sql("""
                        SELECT DISTINCT u.name
                        FROM performance.agreement a
                        JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.id = a.unit_id
                        WHERE a.agency_id = :agencyId AND a.year = :year AND a.unit_id = ANY (:units)
                          AND a.status IN ('SIGNED', 'AGREED')
                        ORDER BY u.name
                        """)
                .param("agencyId", agency.value())
                .param("year", year)
                .param("units", ids(units))
                .query(String.class)
                .list();
    }

    void openDrafts(AgencyId agency, int year, Collection<UnitId> units) {
        jdbc.sql("""
                        INSERT INTO performance.agreement (agency_id, unit_id, year, revision, status)
                        SELECT :agencyId, u.id, :year, 1, 'DRAFT'
                        FROM unnest(:units) AS u (id)
                        WHERE NOT EXISTS (SELECT FROM performance.agreement a
                                          WHERE a.agency_id = :agencyId AND a.unit_id = u.id AND a.year = :year)
                        """)
                .param("agencyId", agency.value())
                .param("year", year)
                .param("units", ids(units))
                .update();
    }

    void insertObjectives(AgencyId agency, int year, List<NewKeyIndicator> lines) {
        of(agency, year, lines, """
                        INSERT INTO performance.objective (agency_id, agreement_id, number, statement)
                        SELECT :agencyId, n.agreement_id,
                               coalesce((SELECT max(o.number) FROM performance.objective o
                                         WHERE o.agency_id = :agencyId AND o.agreement_id = n.agreement_id), 0)
                                   + row_number() OVER (PARTITION BY n.agreement_id ORDER BY n.place),
                               n.objective
                        FROM (SELECT agreement_id, objective, min(place) AS place
                              FROM line GROUP BY agreement_id, objective) n
                        WHERE NOT EXISTS (SELECT FROM performance.objective o
                                          WHERE o.agency_id = :agencyId AND o.agreement_id = n.agreement_id
                                            AND o.statement = n.objective)
                        """).update();
    }

    /** @return how many there are now more */
    int insertIndicators(AgencyId agency, int year, List<NewKeyIndicator> lines) {
        return of(agency, year, lines, """
                        , fresh AS (
                            SELECT l.*, o.id AS objective_id,
                                   nextval(pg_get_serial_sequence('performance.indicator', 'id')) AS id
                            FROM line l
                            JOIN performance.objective o
                              ON o.agency_id = :agencyId AND o.agreement_id = l.agreement_id AND o.statement = l.objective
                        ),
                        indicators AS (
                            INSERT INTO performance.indicator (agency_id, id, unit_id, year)
                            OVERRIDING SYSTEM VALUE
                            SELECT :agencyId, id, unit, :year FROM fresh
                        ),
                        promises AS (
                            INSERT INTO performance.promise
                                (agency_id, agreement_id, indicator_id, objective_id, number, name, formula, source, target,
                                 target_max, unit, direction, measurement, rhythm, programme, activity, budget, parent_id,
                                 cascade_kind, share)
                            SELECT :agencyId, f.agreement_id, f.id, f.objective_id,
                                   coalesce((SELECT max(p.number) FROM performance.promise p
                                             WHERE p.agency_id = :agencyId AND p.objective_id = f.objective_id), 0)
                                       + row_number() OVER (PARTITION BY f.objective_id ORDER BY f.place),
                                   f.name, f.formula, f.source, f.target, f.target_max, f.measure, f.direction, f.measurement,
                                   f.rhythm, f.programme, f.activity, f.budget, f.parent, f.cascade, f.share
                            FROM fresh f
                        ),
                        waypoints AS (
                            INSERT INTO performance.waypoint (agency_id, agreement_id, indicator_id, month, amount)
                            SELECT :agencyId, f.agreement_id, f.id, w.month, w.amount
                            FROM fresh f
                            CROSS JOIN LATERAL jsonb_to_recordset(f.way) AS w (month int, amount numeric)
                        )
                        SELECT count(*) FROM fresh
                        """).query(Integer.class).single();
    }

    void advance(AgencyId agency, int year, Collection<UnitId> units) {
        jdbc.sql("""
                        UPDATE performance.agreement SET version = version + 1
                        WHERE agency_id = :agencyId AND year = :year AND unit_id = ANY (:units) AND status = 'DRAFT'
                        """)
                .param("agencyId", agency.value())
                .param("year", year)
                .param("units", ids(units))
                .update();
    }

    private StatementSpec of(AgencyId agency, int year, List<NewKeyIndicator> lines, String sql) {
        List<Map<String, @Nullable Object>> rows = IntStream.range(0, lines.size())
                .mapToObj(place -> row(place, lines.get(place)))
                .toList();
        return jdbc.sql(LINES + sql)
                .param("agencyId", agency.value())
                .param("year", year)
                .param("lines", json.writeValueAsString(rows));
    }

    private static Map<String, @Nullable Object> row(int place, NewKeyIndicator line) {
        Map<String, @Nullable Object> row = AgreementContentRepository.columns(line.revision());
        row.put("place", place);
        row.put("unit", line.unit().value());
        row.put("objective", line.objective().strip());
        row.put("way", line.revision().waypoints());
        return row;
    }

    private static Long[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
