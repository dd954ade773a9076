package id.teladan.wording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WordingRuleRepository {

    private static final int CASELESS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final JdbcClient jdbc;

    WordingRuleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WordingRule> all() {
        return jdbc.sql("""
                        SELECT code, subjects, finds, when_absent, spares_leaders, title, sentence, poor, better, basis
                        FROM wording.rule
                        ORDER BY number
                        """).query((row, number) -> rule(row)).list();
    }

    private static WordingRule rule(ResultSet row) throws SQLException {
        return new WordingRule(
                row.getString("code"),
                Arrays.stream((String[]) row.getArray("subjects").getArray())
                        .map(WordingSubject::valueOf)
                        .collect(Collectors.toSet()),
                Pattern.compile(row.getString("finds"), CASELESS),
                row.getBoolean("when_absent"),
                row.getBoolean("spares_leaders"),
                row.getString("title"),
                row.getString("sentence"),
                row.getString("poor"),
                row.getString("better"),
                row.getString("basis"));
    }
}
