package id.teladan.bench;

import id.teladan.Reporters;
import id.teladan.Reporters.Reporter;
import id.teladan.RunningApplication;
import id.teladan.bench.StatementLog.Executed;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Reports over HTTP, signed in and durable, by eight people at once; beside them pgbench with exactly the statements that
 * one submission executes. Three rounds of pgbench, reports, pgbench; the median counts.
 */
final class SubmitBench implements Benchmark {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final int SECONDS = 10;
    private static final double BAR = 0.30;

    @Override
    public Map<String, Object> run() throws Exception {
        double[] ratios = new double[ROUNDS];
        double[] rates = new double[ROUNDS];
        double[] units = new double[ROUNDS];
        int statements;
        try (RunningApplication application = Demo.start()) {
            String today = application
                    .superuser()
                    .sql("SELECT (now() AT TIME ZONE 'Asia/Jakarta')::date::text")
                    .query(String.class)
                    .single();
            List<Reporter> reporters = Reporters.signIn(application, Demo.city(application), CLIENTS);
            perSecond(reporters, today);
            Pgbench pgbench = new Pgbench(application);
            statements = add(pgbench, application, reporters, today);
            for (int round = 0; round < ROUNDS; round++) {
                double before = pgbench.perSecond(SECONDS);
                rates[round] = perSecond(reporters, today);
                double after = pgbench.perSecond(SECONDS);
                units[round] = (before + after) / 2;
                ratios[round] = rates[round] / units[round];
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("ratio", Figures.rounded(Figures.median(ratios)));
        figures.put("per_s", Figures.rounded(Figures.median(rates)));
        figures.put("pgbench_per_s", Figures.rounded(Figures.median(units)));
        figures.put("statements", statements);
        figures.put("pass", Figures.median(ratios) >= BAR);
        return figures;
    }

    private static int add(Pgbench pgbench, RunningApplication application, List<Reporter> reporters, String today)
            throws Exception {
        StatementLog log = new StatementLog(application);
        int statements = 0;
        for (Reporter reporter : reporters) {
            Submission last = new Submission(reporter, today);
            List<Executed> executed = log.steadily(last);
            pgbench.add(executed, last.key, last.report);
            statements = executed.size();
        }
        return statements;
    }

    /** Accepted reports of all together, each person sending one after the other. */
    private static double perSecond(List<Reporter> reporters, String today) throws Exception {
        long began = System.nanoTime();
        long end = began + TimeUnit.SECONDS.toNanos(SECONDS);
        int sum = 0;
        try (ExecutorService people = Executors.newFixedThreadPool(reporters.size())) {
            List<Future<Integer>> counts = new ArrayList<>();
            for (Reporter reporter : reporters) {
                counts.add(people.submit(() -> {
                    Submission submission = new Submission(reporter, today);
                    int count = 0;
                    for (; System.nanoTime() < end; count++) {
                        submission.call();
                    }
                    return count;
                }));
            }
            for (Future<Integer> count : counts) {
                sum += count.get();
            }
        }
        return sum / Figures.seconds(System.nanoTime() - began);
    }

    /** One person's latest submission. */
    private static final class Submission implements Callable<HttpResponse<String>> {

        private final Reporter reporter;
        private final String today;
        private UUID key = UUID.randomUUID();
        private String report = "";

        Submission(Reporter reporter, String today) {
            this.reporter = reporter;
            this.today = today;
        }

        @Override
        public HttpResponse<String> call() throws Exception {
            key = UUID.randomUUID();
            HttpResponse<String> answer = reporter.submit(key, today);
            if (answer.statusCode() != 303) {
                throw new IllegalStateException("A report is answered with " + answer.statusCode());
            }
            report = answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
            return answer;
        }
    }
}
