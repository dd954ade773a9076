package id.teladan.cycle;

import static java.util.stream.Collectors.toMap;

import id.teladan.shared.NotFound;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RuleSetRepository {

    private final JdbcClient jdbc;

    RuleSetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RuleSetId> idOn(LocalDate date) {
        return jdbc.sql("""
                        SELECT id
                        FROM cycle.rule_set
                        WHERE effective_from <= :date
                        ORDER BY effective_from DESC
                        LIMIT 1
                        """).param("date", date).query(Long.class).optional().map(RuleSetId::new);
    }

    RuleSet load(RuleSetId id) {
        return jdbc.sql("SELECT name, effective_from, citation FROM cycle.rule_set WHERE id = :id")
                .param("id", id.value())
                .query((row, number) -> new RuleSet(
                        id,
                        row.getString("name"),
                        row.getObject("effective_from", LocalDate.class),
                        row.getString("citation"),
                        matrix(id),
                        distribution(id),
                        distributionGroups(id),
                        settings(id)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<BehaviorValue> behaviorValues(LocalDate date) {
        Map<String, List<String>> guides = guides(date);
        return jdbc.sql("SELECT code, number, label FROM cycle.behavior_value ORDER BY number")
                .query((row, number) -> new BehaviorValue(
                        row.getString("code"),
                        row.getInt("number"),
                        row.getString("label"),
                        guides.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    private record Guide(String valueCode, String text) {}

    private Map<String, List<String>> guides(LocalDate date) {
        return jdbc.sql("""
                        SELECT g.value_code, g.text
                        FROM cycle.behavior_guide g
                        WHERE g.effective_from = (
                            SELECT max(effective_from)
                            FROM cycle.behavior_guide
                            WHERE value_code = g.value_code AND effective_from <= :date)
                        ORDER BY g.value_code, g.number
                        """).param("date", date).query(Guide.class).list().stream()
                .collect(Collectors.groupingBy(Guide::valueCode, Collectors.mapping(Guide::text, Collectors.toList())));
    }

    private record MatrixRow(Rating resultRating, Rating behaviorRating, Predicate predicate) {}

    private PredicateMatrix matrix(RuleSetId id) {
        return new PredicateMatrix(jdbc.sql("""
                                SELECT result_rating, behavior_rating, predicate
                                FROM cycle.predicate_rule
                                WHERE rule_set_id = :id
                                """).param("id", id.value()).query(MatrixRow.class).list().stream()
                .collect(toMap(
                        row -> new PredicateMatrix.Cell(row.resultRating(), row.behaviorRating()),
                        MatrixRow::predicate)));
    }

    private List<DistributionRule> distribution(RuleSetId id) {
        return jdbc.sql("""
                        SELECT organization_predicate, predicate, height, at_most_percent, at_least_percent
                        FROM cycle.distribution_rule
                        WHERE rule_set_id = :id
                        """)
                .param("id", id.value())
                .query(DistributionRule.class)
                .list();
    }

    private List<DistributionGroupRule> distributionGroups(RuleSetId id) {
        return jdbc.sql("""
                        SELECT organization_predicate, array_to_string(predicates, ' ') AS predicates,
                               at_least_people, at_least_percent
                        FROM cycle.distribution_group_rule
                        WHERE rule_set_id = :id
                        ORDER BY organization_predicate, predicates
                        """)
                .param("id", id.value())
                .query((row, number) -> new DistributionGroupRule(
                        UnitPredicate.valueOf(row.getString("organization_predicate")),
                        Arrays.stream(row.getString("predicates").split(" ", -1))
                                .map(Predicate::valueOf)
                                .collect(Collectors.toSet()),
                        row.getInt("at_least_people"),
                        row.getBigDecimal("at_least_percent")))
                .list();
    }

    private Map<String, Setting> settings(RuleSetId id) {
        return jdbc
                .sql("SELECT name, value, unit, citation FROM cycle.setting WHERE rule_set_id = :id")
                .param("id", id.value())
                .query(Setting.class)
                .list()
                .stream()
                .collect(toMap(Setting::name, Function.identity()));
    }
}
