package id.teladan.performance;

import id.teladan.shared.AgencyId;
import id.teladan.shared.UnitId;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Indicators with their way and what was realised: of an agreement, a unit, a branch, a whole year. */
@Repository
class KeyIndicatorQueries {

    private static final String COLUMNS = """
            SELECT i.id, i.agreement_id, i.unit_id, u.name AS unit_name, i.year, i.status, i.objective_number, i.objective,
                   i.number, i.name, i.formula, i.source, i.target, i.target_max, i.unit, i.direction, i.measurement,
                   i.rhythm, i.programme, i.activity, i.budget, i.parent_id, i.cascade_kind, i.share,
                   above.name AS parent_name, above_unit.name AS parent_unit,
                   NOT EXISTS (SELECT FROM organization.v_unit_path p
                               WHERE p.agency_id = :agencyId AND p.ancestor_id = above.unit_id
                                 AND p.descendant_id = i.unit_id) AS crosscutting,
                   way.months AS way_months, way.amounts AS way_amounts, done.months AS done_months,
                   done.amounts AS done_amounts
            """;

    private static final String JOINS = """
            JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.id = i.unit_id
            LEFT JOIN performance.v_indicator above ON above.agency_id = :agencyId AND above.id = i.parent_id
            LEFT JOIN organization.v_unit above_unit ON above_unit.agency_id = :agencyId AND above_unit.id = above.unit_id
            CROSS JOIN LATERAL (
                SELECT coalesce(array_agg(w.month ORDER BY w.month), '{}') AS months,
                       coalesce(array_agg(w.amount ORDER BY w.month), '{}') AS amounts
                FROM performance.waypoint w
                WHERE w.agency_id = :agencyId AND w.agreement_id = i.agreement_id AND w.indicator_id = i.id) way
            CROSS JOIN LATERAL (
                SELECT coalesce(array_agg(r.month ORDER BY r.month), '{}') AS months,
                       coalesce(array_agg(r.amount ORDER BY r.month), '{}') AS amounts
                FROM performance.v_realization r
                WHERE r.agency_id = :agencyId AND r.indicator_id = i.id) done
            WHERE i.agency_id = :agencyId
            """;

    private static final String IN_FORCE = COLUMNS + "FROM performance.v_indicator i\n" + JOINS;
    private static final String OF_REVISION = COLUMNS + "FROM performance.v_promise i\n" + JOINS;
    private static final String IN_ORDER = " ORDER BY u.name, i.unit_id, i.objective_number, i.number";

    private static final RowMapper<KeyIndicator> ROW = (row, number) -> new KeyIndicator(
            new KeyIndicatorId(row.getLong("id")),
            new AgreementId(row.getLong("agreement_id")),
            new UnitId(row.getLong("unit_id")),
            row.getString("unit_name"),
            row.getInt("year"),
            AgreementStatus.valueOf(row.getString("status")),
            row.getInt("objective_number"),
            row.getString("objective"),
            row.getInt("number"),
            row.getString("name"),
            row.getString("formula"),
            row.getString("source"),
            plain(row.getBigDecimal("target")),
            plainOrNull(row.getBigDecimal("target_max")),
            row.getString("unit"),
            Direction.valueOf(row.getString("direction")),
            Measurement.valueOf(row.getString("measurement")),
            Rhythm.valueOf(row.getString("rhythm")),
            way(row, "way"),
            row.getString("programme"),
            row.getString("activity"),
            plainOrNull(row.getBigDecimal("budget")),
            contribution(row),
            way(row, "done"));

    private final JdbcClient jdbc;

    KeyIndicatorQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeyIndicator> ofAgreement(AgencyId agency, AgreementId agreement) {
        return jdbc.sql(OF_REVISION + " AND i.agreement_id = :agreement" + IN_ORDER)
                .param("agencyId", agency.value())
                .param("agreement", agreement.value())
                .query(ROW)
                .list();
    }

    Optional<KeyIndicator> find(Scope scope, KeyIndicatorId id) {
        return scope.bind(jdbc.sql(IN_FORCE + " AND i.id = :id AND " + Scope.READS))
                .param("id", id.value())
                .query(ROW)
                .optional();
    }

    List<KeyIndicator> all(Scope scope, Collection<KeyIndicatorId> ids) {
        return scope.bind(jdbc.sql(IN_FORCE + " AND i.id = ANY (:ids) AND " + Scope.READS))
                .param("ids", ids.stream().map(KeyIndicatorId::value).toArray(Long[]::new))
                .query(ROW)
                .list();
    }

    List<KeyIndicator> ofUnits(Scope scope, Collection<UnitId> units, int year) {
        return scope.bind(jdbc.sql(
                        IN_FORCE + " AND i.unit_id = ANY (:units) AND i.year = :year AND " + Scope.READS + IN_ORDER))
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("year", year)
                .query(ROW)
                .list();
    }

    /** The indicators that serve one of the others. */
    List<KeyIndicator> serving(Scope scope, Collection<KeyIndicatorId> parents) {
        return scope.bind(jdbc.sql(IN_FORCE + " AND i.parent_id = ANY (:parents) AND " + Scope.READS + IN_ORDER))
                .param("parents", parents.stream().map(KeyIndicatorId::value).toArray(Long[]::new))
                .query(ROW)
                .list();
    }

    /** Whatever of the year holds the text in its name, objective or unit; all of it for an empty text. */
    List<KeyIndicator> ofYear(Scope scope, int year, @Nullable UnitId beneath, String text) {
        return scope.bind(jdbc.sql(IN_FORCE + """
                         AND i.year = :year
                         AND (:text = '' OR i.name ILIKE '%' || :text || '%' OR i.objective ILIKE '%' || :text || '%'
                              OR u.name ILIKE '%' || :text || '%')
                         AND (CAST(:beneath AS bigint) IS NULL
                              OR i.unit_id IN (SELECT p.descendant_id FROM organization.v_unit_path p
                                               WHERE p.agency_id = :agencyId AND p.ancestor_id = :beneath))
                         AND
                        """ + Scope.READS + IN_ORDER))
                .param("year", year)
                .param("text", text)
                .param("beneath", beneath == null ? null : beneath.value())
                .query(ROW)
                .list();
    }

    /** From an indicator up to the one that serves no other, lowest first. */
    List<KeyIndicatorId> pathUp(AgencyId agency, KeyIndicatorId from) {
        return of(agency, """
                        WITH RECURSIVE up AS (
                            SELECT i.id, i.parent_id, 0 AS depth
                            FROM performance.v_indicator i
                            WHERE i.agency_id = :agencyId AND i.id = :from
                            UNION ALL
                            SELECT i.id, i.parent_id, up.depth + 1
                            FROM up
                            JOIN performance.v_indicator i ON i.agency_id = :agencyId AND i.id = up.parent_id
                            WHERE up.depth < 20
                        )
                        SELECT id FROM up ORDER BY depth
                        """).param("from", from.value()).query(Long.class).list().stream()
                .map(KeyIndicatorId::new)
                .toList();
    }

    /** How many indicators serve each of the others. */
    Map<KeyIndicatorId, Integer> countServing(AgencyId agency, Collection<KeyIndicatorId> parents) {
        return of(agency, """
                        SELECT i.parent_id, count(*) AS number
                        FROM performance.v_indicator i
                        WHERE i.agency_id = :agencyId AND i.parent_id = ANY (:parents)
                        GROUP BY i.parent_id
                        """)
                .param("parents", parents.stream().map(KeyIndicatorId::value).toArray(Long[]::new))
                .query((row, number) -> Map.entry(new KeyIndicatorId(row.getLong("parent_id")), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What an indicator of the unit may serve: those of the units above it, and others that the text finds. */
    List<ParentChoice> parentChoices(AgencyId agency, UnitId unit, int year, String text) {
        return of(agency, """
                        SELECT i.id, i.name, u.name AS unit_name, i.target, i.unit,
                               p.ancestor_id IS NULL AS crosscutting
                        FROM performance.v_indicator i
                        JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.id = i.unit_id
                        LEFT JOIN organization.v_unit_path p
                          ON p.agency_id = :agencyId AND p.ancestor_id = i.unit_id AND p.descendant_id = :unit
                        WHERE i.agency_id = :agencyId AND i.year = :year AND i.unit_id <> :unit
                          AND (p.ancestor_id IS NOT NULL
                               OR :text <> '' AND (i.name ILIKE '%' || :text || '%' OR u.name ILIKE '%' || :text || '%'))
                        ORDER BY p.depth NULLS LAST, u.name, i.objective_number, i.number
                        LIMIT 120
                        """)
                .param("unit", unit.value())
                .param("year", year)
                .param("text", text)
                .query((row, number) -> new ParentChoice(
                        new KeyIndicatorId(row.getLong("id")),
                        row.getString("name"),
                        row.getString("unit_name"),
                        plain(row.getBigDecimal("target")),
                        row.getString("unit"),
                        row.getBoolean("crosscutting")))
                .list();
    }

    /** Whether another unit of the agency has it in the year. */
    boolean mayBeServed(AgencyId agency, KeyIndicatorId parent, UnitId by, int year) {
        return of(agency, """
                        SELECT EXISTS (SELECT FROM performance.v_indicator
                                       WHERE agency_id = :agencyId AND id = :parent AND year = :year AND unit_id <> :unit)
                        """)
                .param("parent", parent.value())
                .param("unit", by.value())
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    /** Whether the parent serves the indicator already, over however many others, in anything agreed or prepared. */
    boolean wouldCircle(AgencyId agency, KeyIndicatorId indicator, KeyIndicatorId parent) {
        return of(agency, """
                        WITH RECURSIVE up AS (
                            SELECT CAST(:parent AS bigint) AS id
                            UNION
                            SELECT p.parent_id
                            FROM up
                            JOIN performance.v_promise p ON p.agency_id = :agencyId AND p.id = up.id
                             AND p.parent_id IS NOT NULL AND p.status IN ('DRAFT', 'SIGNED', 'AGREED')
                        )
                        SELECT EXISTS (SELECT FROM up WHERE id = :indicator)
                        """)
                .param("indicator", indicator.value())
                .param("parent", parent.value())
                .query(Boolean.class)
                .single();
    }

    /** Upper indicators whose agreed shares exceed their target, once the agreement is in force too. */
    List<LoadExcess> findExcess(AgencyId agency, Agreement agreement) {
        return of(agency, """
                        WITH counted AS (
                            SELECT p.id, p.parent_id, p.cascade_kind, p.share, p.target, p.name, p.unit
                            FROM performance.v_promise p
                            WHERE p.agency_id = :agencyId AND p.year = :year
                              AND (p.agreement_id = :agreement OR p.status = 'AGREED' AND p.unit_id <> :unit)
                        )
                        SELECT above.name, above.target, above.unit, sum(k.share) AS shares
                        FROM counted above
                        JOIN counted k ON k.parent_id = above.id AND k.cascade_kind = 'LOAD'
                        WHERE above.id IN (SELECT own.id FROM performance.v_promise own
                                           WHERE own.agency_id = :agencyId AND own.agreement_id = :agreement
                                           UNION ALL
                                           SELECT own.parent_id FROM performance.v_promise own
                                           WHERE own.agency_id = :agencyId AND own.agreement_id = :agreement)
                        GROUP BY above.id, above.name, above.target, above.unit
                        HAVING sum(k.share) > above.target
                        """)
                .param("agreement", agreement.id().value())
                .param("unit", agreement.unitId().value())
                .param("year", agreement.year())
                .query((row, number) -> new LoadExcess(
                        row.getString("name"),
                        plain(row.getBigDecimal("target")),
                        plain(row.getBigDecimal("shares")),
                        row.getString("unit")))
                .list();
    }

    /** An upper indicator that was given away more than once over. */
    record LoadExcess(String name, BigDecimal target, BigDecimal shares, String unit) {}

    private StatementSpec of(AgencyId agency, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value());
    }

    private static @Nullable Contribution contribution(ResultSet row) throws SQLException {
        long parent = row.getLong("parent_id");
        if (row.wasNull()) {
            return null;
        }
        return new Contribution(
                new KeyIndicatorId(parent),
                Objects.requireNonNullElse(row.getString("parent_name"), "indikator yang sudah dihapus"),
                Objects.requireNonNullElse(row.getString("parent_unit"), ""),
                Cascade.valueOf(row.getString("cascade_kind")),
                plainOrNull(row.getBigDecimal("share")),
                row.getBoolean("crosscutting"));
    }

    private static List<Waypoint> way(ResultSet row, String name) throws SQLException {
        Integer[] months = (Integer[]) row.getArray(name + "_months").getArray();
        Array stored = row.getArray(name + "_amounts");
        BigDecimal[] amounts = (BigDecimal[]) stored.getArray();
        List<Waypoint> way = new ArrayList<>(months.length);
        for (int i = 0; i < months.length; i++) {
            way.add(new Waypoint(months[i], plain(amounts[i])));
        }
        return way;
    }

    private static @Nullable BigDecimal plainOrNull(@Nullable BigDecimal stored) {
        return stored == null ? null : plain(stored);
    }

    /** Without the zeros that the column's scale adds. */
    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
