package id.teladan.bench;

import id.teladan.RunningApplication;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the application asks of the database, as the server itself writes it down. */
final class StatementLog {

    private static final String LOG = "pg_read_file(pg_current_logfile('jsonlog'), :from, 100000000)";
    private static final Pattern EXECUTED = Pattern.compile("^(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']++|'')*+)')");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$(\\d+)");

    private final JdbcClient superuser;

    StatementLog(RunningApplication application) {
        superuser = application.superuser();
    }

    /**
     * A statement as it was executed.
     *
     * @param sql with {@code $1}, {@code $2} …
     */
    record Executed(String sql, List<@Nullable String> parameters) {

        /** The statement with each parameter replaced. */
        String with(IntFunction<String> replacement) {
            return PLACEHOLDER
                    .matcher(sql)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            replacement.apply(Integer.parseInt(found.group(1)) - 1)));
        }
    }

    /** Everything the application executes during a deed; two runs in a row must agree, so that nothing else is in it. */
    List<Executed> steadily(Callable<?> deed) throws Exception {
        List<Executed> before = during(deed);
        for (int attempt = 0; attempt < 5; attempt++) {
            List<Executed> after = during(deed);
            if (texts(before).equals(texts(after))) {
                return after;
            }
            before = after;
        }
        throw new IllegalStateException("Every run executes other statements, at last " + texts(before));
    }

    List<Executed> during(Callable<?> deed) throws Exception {
        set("log_destination = 'jsonlog'", "log_statement = 'all'", "log_parameter_max_length = -1");
        try {
            long from = end();
            deed.call();
            end();
            return superuser
                    .sql("SELECT " + LOG)
                    .param("from", from)
                    .query(String.class)
                    .single()
                    .lines()
                    .flatMap(line -> executed(new JsonMapper().readTree(line)).stream())
                    .toList();
        } finally {
            superuser.sql("ALTER SYSTEM RESET ALL").update();
            superuser.sql("SELECT pg_reload_conf()").query(Boolean.class).single();
        }
    }

    private static List<String> texts(List<Executed> statements) {
        return statements.stream().map(Executed::sql).toList();
    }

    private void set(String... settings) {
        for (String setting : settings) {
            superuser.sql("ALTER SYSTEM SET " + setting).update();
        }
        superuser.sql("SELECT pg_reload_conf()").query(Boolean.class).single();
    }

    /** The length of the log once everything until now has been written to it. */
    private long end() {
        String mark = UUID.randomUUID().toString();
        while (true) {
            String current = superuser
                    .sql("SELECT pg_current_logfile('jsonlog') AS \"" + mark + "\"")
                    .query(String.class)
                    .optional()
                    .orElse("");
            if (!current.isEmpty()) {
                String all = superuser
                        .sql("SELECT " + LOG)
                        .param("from", 0L)
                        .query(String.class)
                        .single();
                if (all.contains(mark)) {
                    return all.getBytes(StandardCharsets.UTF_8).length;
                }
            }
        }
    }

    private static List<Executed> executed(JsonNode entry) {
        Matcher statement = EXECUTED.matcher(entry.path("message").asString(""));
        boolean ours = entry.path("application_name").asString("").equals("teladan");
        if (!ours || !statement.find() || statement.group(1).isBlank()) {
            return List.of();
        }
        TreeMap<Integer, @Nullable String> parameters = new TreeMap<>();
        Matcher parameter = PARAMETER.matcher(entry.path("detail").asString(""));
        while (parameter.find()) {
            String value = parameter.group(2);
            parameters.put(Integer.valueOf(parameter.group(1)), value == null ? null : value.replace("''", "'"));
        }
        return List.of(new Executed(statement.group(1), new ArrayList<>(parameters.values())));
    }
}
