package id.teladan.library;

import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.planning.Aspect;
import id.teladan.planning.Perspective;
import id.teladan.planning.ResultKind;
import id.teladan.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class ExampleQueries {

    private record Row(ExampleId id, String familyCode, ResultKind kind, String description) {

        Example with(List<ExampleIndicator> indicators) {
            return new Example(id, familyCode, kind, description, indicators);
        }
    }

    private final JdbcClient jdbc;

    ExampleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Family> families() {
        return jdbc.sql("SELECT code, label, sector FROM library.family ORDER BY number")
                .query(Family.class)
                .list();
    }

    Optional<Family> familyOf(String positionName) {
        return jdbc.sql("""
                        SELECT code, label, sector
                        FROM library.family
                        WHERE :positionName ~ matches
                        ORDER BY number
                        LIMIT 1
                        """)
                .param("positionName", positionName.toLowerCase(Locale.ROOT))
                .query(Family.class)
                .optional();
    }

    List<Example> ofFamily(String code) {
        return withIndicators(jdbc.sql("""
                        SELECT id, family_code, kind, description
                        FROM library.result
                        WHERE family_code = :code
                        ORDER BY number
                        """).param("code", code).query(Row.class).list());
    }

    Optional<Example> find(ExampleId id) {
        return withIndicators(jdbc.sql("SELECT id, family_code, kind, description FROM library.result WHERE id = :id")
                        .param("id", id.value())
                        .query(Row.class)
                        .list())
                .stream()
                .findFirst();
    }

    /** @param pattern for LIKE, in lower case */
    List<Example> holding(String pattern, int most) {
        return withIndicators(jdbc.sql("""
                        SELECT r.id, r.family_code, r.kind, r.description
                        FROM library.result r
                        WHERE lower(r.description) LIKE :pattern
                           OR EXISTS (SELECT FROM library.indicator i
                                      WHERE i.result_id = r.id AND lower(i.description) LIKE :pattern)
                        ORDER BY r.id
                        LIMIT :most
                        """)
                .param("pattern", pattern)
                .param("most", most)
                .query(Row.class)
                .list());
    }

    /** Of this year's and last year's agreed plans of people in the same position; spelling in capitals does not matter. */
    List<AgreedExample> agreedIn(Actor actor, String positionName, int sinceYear, int fewestPeople, int most) {
        Map<String, List<ExampleIndicator>> indicators = ofAgreed(actor, positionName, sinceYear, fewestPeople, """
                        SELECT a.wording, mode() WITHIN GROUP (ORDER BY i.aspect) AS aspect, max(i.description) AS description,
                               percentile_disc(0.5) WITHIN GROUP (ORDER BY i.target) AS target,
                               mode() WITHIN GROUP (ORDER BY i.unit) AS unit, i.direction, i.measurement,
                               mode() WITHIN GROUP (ORDER BY i.perspective) AS perspective
                        FROM agreed a
                        JOIN planning.v_indicator i ON i.agency_id = :agencyId AND i.result_id = a.id
                        WHERE i.direction <> 'RANGE'
                        GROUP BY a.wording, lower(i.description), lower(i.unit), i.direction, i.measurement
                        HAVING count(DISTINCT a.employee_id) >= :fewestPeople
                        ORDER BY a.wording, count(*) DESC, lower(i.description)
                        """)
                .query((row, number) -> Map.entry(row.getString("wording"), indicator(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return ofAgreed(actor, positionName, sinceYear, fewestPeople, """
                        SELECT wording, mode() WITHIN GROUP (ORDER BY kind) AS kind, max(description) AS description,
                               count(DISTINCT employee_id) AS people
                        FROM agreed
                        GROUP BY wording
                        HAVING count(DISTINCT employee_id) >= :fewestPeople
                        ORDER BY people DESC, wording
                        LIMIT :most
                        """)
                .param("most", most)
                .query((row, number) -> new AgreedExample(
                        ResultKind.valueOf(row.getString("kind")),
                        row.getString("description"),
                        indicators.getOrDefault(row.getString("wording"), List.of()),
                        row.getInt("people")))
                .list();
    }

    private StatementSpec ofAgreed(Actor actor, String positionName, int sinceYear, int fewestPeople, String sql) {
        return jdbc.sql("""
                        WITH agreed AS (
                            SELECT lower(r.description) AS wording, r.id, r.kind, r.description, p.employee_id
                            FROM organization.v_employee e
                            JOIN planning.v_plan p
                              ON p.agency_id = :agencyId AND p.employee_id = e.id AND p.status IN ('AGREED', 'CLOSED')
                             AND p.year >= :sinceYear
                            JOIN planning.v_work_result r ON r.agency_id = :agencyId AND r.plan_id = p.id
                            WHERE e.agency_id = :agencyId AND e.position_name = :positionName
                        )
                        """ + sql)
                .param("agencyId", actor.agencyId().value())
                .param("positionName", positionName)
                .param("sinceYear", sinceYear)
                .param("fewestPeople", fewestPeople);
    }

    private List<Example> withIndicators(List<Row> rows) {
        Map<ExampleId, List<ExampleIndicator>> indicators = jdbc
                .sql("""
                        SELECT result_id, aspect, description, target, unit, direction, measurement, perspective
                        FROM library.indicator
                        WHERE result_id = ANY (:results)
                        ORDER BY result_id, number
                        """)
                .param("results", rows.stream().map(row -> row.id().value()).toArray(Long[]::new))
                .query((row, number) -> Map.entry(new ExampleId(row.getLong("result_id")), indicator(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return rows.stream()
                .map(row -> row.with(indicators.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static ExampleIndicator indicator(ResultSet row) throws SQLException {
        return new ExampleIndicator(
                Aspect.valueOf(row.getString("aspect")),
                row.getString("description"),
                row.getBigDecimal("target"),
                row.getString("unit"),
                Direction.valueOf(row.getString("direction")),
                Measurement.valueOf(row.getString("measurement")),
                Optional.ofNullable(row.getString("perspective"))
                        .map(Perspective::valueOf)
                        .orElse(null));
    }
}
