package id.teladan.bench;

import id.teladan.RunningApplication;
import id.teladan.faults.InterruptedReports;
import id.teladan.faults.InterruptedReports.Verdict;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code kill -9} in the middle of 1,000 submissions: first the application, then the database. */
final class KillBench implements Benchmark {

    private static final Path HOME = Path.of("target", "bench-kill-home");
    private static final int REPORTS = 1_000;

    @Override
    public Map<String, Object> run() throws Exception {
        Map<String, Object> figures = new LinkedHashMap<>();
        RunningApplication application = RunningApplication.start(HOME, "--teladan.embedded.fresh=true");
        try {
            InterruptedReports first = new InterruptedReports(application, REPORTS);
            int unanswered = first.interrupt(application::kill);
            long killed = System.nanoTime();
            application = RunningApplication.start(HOME);
            first.resume(application.address());
            note(figures, "application", first.verdict(application, unanswered), killed);

            InterruptedReports second = new InterruptedReports(application, REPORTS);
            unanswered = second.interrupt(application::killDatabase);
            killed = System.nanoTime();
            second.resume(application.address());
            note(figures, "database", second.verdict(application, unanswered), killed);
        } finally {
            application.close();
        }
        return figures;
    }

    private static void note(Map<String, Object> figures, String what, Verdict verdict, long killed) {
        figures.put(what + "_killed", verdict);
        figures.put(what + "_clean", verdict.isClean());
        figures.put(what + "_all_done_s", Figures.rounded(Figures.seconds(System.nanoTime() - killed)));
    }
}
