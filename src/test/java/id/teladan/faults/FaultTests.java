package id.teladan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.RunningApplication;
import id.teladan.faults.InterruptedReports.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A tenth of what {@code bin/bench kill} does, with the same code. */
@Tag("faults")
class FaultTests {

    private static final Path HOME = Path.of("target", "test-faults-home");
    private static final int REPORTS = 100;

    private static RunningApplication application;

    @BeforeAll
    static void start() throws IOException {
        application = RunningApplication.start(HOME, "--teladan.embedded.fresh=true");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        application.close();
    }

    @Test
    void killedApplicationLosesAndDoublesNothing() throws IOException, InterruptedException {
        InterruptedReports reports = new InterruptedReports(application, REPORTS);
        int unanswered = reports.interrupt(application::kill);
        application = RunningApplication.start(HOME);
        reports.resume(application.address());
        verify(reports.verdict(application, unanswered));
    }

    @Test
    void killedDatabaseLosesAndDoublesNothing() throws IOException, InterruptedException {
        InterruptedReports reports = new InterruptedReports(application, REPORTS);
        int unanswered = reports.interrupt(application::killDatabase);
        reports.resume(application.address());
        verify(reports.verdict(application, unanswered));
    }

    private static void verify(Verdict verdict) {
        assertThat(verdict.unanswered()).isPositive();
        assertThat(verdict.acknowledged()).isEqualTo(REPORTS);
        assertThat(verdict.isClean()).as(verdict.toString()).isTrue();
    }
}
