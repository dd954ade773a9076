package id.teladan.bench;

import id.teladan.RunningApplication;
import id.teladan.Visitor;
import id.teladan.bench.StatementLog.Executed;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One client over loopback, 50 requests to warm up, 300 measured, best of three rounds; beside each page the statements
 * that it executed, over JDBC, measured alike.
 */
final class PagesBench implements Benchmark {

    private static final int WARM_UPS = 50;
    private static final int REQUESTS = 300;
    private static final int ROUNDS = 3;
    private static final double BAR_MILLIS = 30;
    private static final double BAR_OF_SQL = 3;
    private static final Pattern INDICATOR = Pattern.compile("/reports/new\\?indicator=\\d+");

    @Override
    public Map<String, Object> run() throws Exception {
        Map<String, Object> figures = new LinkedHashMap<>();
        boolean passed = true;
        try (RunningApplication application = Demo.start()) {
            Visitor employee = Demo.signIn(application, "pegawai");
            passed &= measure(application, figures, "home", employee, "/");
            passed &= measure(application, figures, "team", Demo.signIn(application, "atasan"), "/team");
            passed &= measure(application, figures, "report_form", employee, reportForm(employee));
            passed &= measure(application, figures, "list", Demo.signIn(application, "bkpsdm"), "/employees");
        }
        figures.put("pass", passed);
        return figures;
    }

    private static String reportForm(Visitor employee) throws Exception {
        Matcher link = INDICATOR.matcher(employee.get("/reports/new").body());
        if (!link.find()) {
            throw new IllegalStateException("Nothing to report on");
        }
        return link.group();
    }

    private static boolean measure(
            RunningApplication application, Map<String, Object> figures, String name, Visitor visitor, String path)
            throws Exception {
        List<Executed> statements = new StatementLog(application).steadily(() -> page(visitor, path));
        double page = best(() -> page(visitor, path));
        double sql;
        try (Connection connection = DriverManager.getConnection(
                        application.databaseUrl(), "teladan_app", application.databasePassword("application"));
                Replay replay = new Replay(connection, statements)) {
            sql = best(replay);
        }
        figures.put(name + "_p95_ms", Figures.rounded(page));
        figures.put(name + "_sql_p95_ms", Figures.rounded(sql));
        figures.put(name + "_statements", statements.size());
        return page <= BAR_MILLIS || page <= BAR_OF_SQL * sql;
    }

    private static HttpResponse<String> page(Visitor visitor, String path) throws Exception {
        HttpResponse<String> answer = visitor.get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer;
    }

    private static double best(Callable<?> deed) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            deed.call();
        }
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long[] nanos = new long[REQUESTS];
            for (int i = 0; i < REQUESTS; i++) {
                long began = System.nanoTime();
                deed.call();
                nanos[i] = System.nanoTime() - began;
            }
            best = Math.min(best, Figures.p95Millis(nanos));
        }
        return best;
    }

    /** Logged statements, prepared once, executed again and again. */
    private static final class Replay implements Callable<Integer>, AutoCloseable {

        private final List<PreparedStatement> prepared = new ArrayList<>();

        Replay(Connection connection, List<Executed> statements) throws SQLException {
            for (Executed statement : statements) {
                PreparedStatement next = connection.prepareStatement(statement.with(number -> "?"));
                for (int i = 0; i < statement.parameters().size(); i++) {
                    next.setObject(i + 1, statement.parameters().get(i), Types.OTHER);
                }
                prepared.add(next);
            }
        }

        @Override
        public Integer call() throws SQLException {
            for (PreparedStatement statement : prepared) {
                statement.execute();
            }
            return prepared.size();
        }

        @Override
        public void close() throws SQLException {
            for (PreparedStatement statement : prepared) {
                statement.close();
            }
        }
    }
}
