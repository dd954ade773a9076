package id.teladan.faults;

import id.teladan.Reporters;
import id.teladan.Reporters.Reporter;
import id.teladan.RunningApplication;
import id.teladan.shared.AgencyId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reports handed in by several people at once, while something is killed. Whoever gets no answer tries the same key again
 * when the application is back, as a phone would.
 */
public final class InterruptedReports {

    private static final int CLIENTS = 4;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final AgencyId agency;
    private final String today;
    private final int total;
    private final CountDownLatch halfway;
    private final List<Client> clients;

    /** One person with reports to hand in, and the answers so far. */
    private record Client(Reporter reporter, Queue<UUID> waiting, Map<UUID, String> answers) {

        Client at(URI address) {
            return new Client(reporter.at(address), waiting, answers);
        }
    }

    /**
     * What became of them; everything but the first two should be zero.
     *
     * @param unanswered reports whose sender was cut off
     * @param lost acknowledged, but not there
     * @param superfluous there more than once, or never acknowledged
     * @param changed answered differently when sent again
     * @param wrongSums indicators whose progress is not the sum of their reports
     * @param unaudited reports without their entry in the audit trail, or entries without a report
     */
    public record Verdict(
            int acknowledged, int unanswered, int lost, int superfluous, int changed, int wrongSums, int unaudited) {

        public boolean isClean() {
            return lost == 0 && superfluous == 0 && changed == 0 && wrongSums == 0 && unaudited == 0;
        }
    }

    /** @param total a multiple of four */
    public InterruptedReports(RunningApplication application, int total) throws IOException, InterruptedException {
        this.total = total;
        agency = Reporters.plantAgency(application.superuser(), CLIENTS);
        today = application
                .superuser()
                .sql("SELECT (now() AT TIME ZONE 'Asia/Jakarta')::date::text")
                .query(String.class)
                .single();
        halfway = new CountDownLatch(total / 2);
        clients = Reporters.signIn(application, agency, CLIENTS).stream()
                .map(reporter -> new Client(reporter, keys(total / CLIENTS), new ConcurrentHashMap<>()))
                .toList();
    }

    private static Queue<UUID> keys(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).collect(Collectors.toCollection(ArrayDeque::new));
    }

    /**
     * Kills once half of the reports are acknowledged; returns when everybody has noticed.
     *
     * @return how many were cut off
     */
    public int interrupt(Runnable kill) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> cutOff = clients.stream()
                    .map(client -> executor.submit(() -> sendUntilCutOff(client)))
                    .toList();
            halfway.await();
            kill.run();
            return (int) cutOff.stream().filter(InterruptedReports::result).count();
        }
    }

    /** Sends what is left, beginning with what was not answered; returns when all is acknowledged. */
    public void resume(URI address) {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            clients.stream()
                    .map(client -> executor.submit(() -> sendAll(client.at(address))))
                    .toList()
                    .forEach(InterruptedReports::result);
        }
    }

    public Verdict verdict(RunningApplication application, int unanswered) throws InterruptedException {
        int changed = changedAnswers(application.address());
        JdbcClient database = application.superuser();
        Map<UUID, String> kept = new HashMap<>();
        database.sql("SELECT key, report_id FROM reporting.submission WHERE agency_id = :agency")
                .param("agency", agency.value())
                .query((RowCallbackHandler)
                        row -> kept.put(row.getObject(1, UUID.class), "/reports/" + row.getLong(2)));
        Map<UUID, String> acknowledged = new HashMap<>();
        clients.forEach(client -> acknowledged.putAll(client.answers()));
        int lost = (int) acknowledged.entrySet().stream()
                .filter(each -> !each.getValue().equals(kept.get(each.getKey())))
                .count();
        int there = count(database, "SELECT count(*) FROM reporting.report WHERE agency_id = :agency");
        int entries = count(database, """
                SELECT count(*) FROM audit.entry WHERE agency_id = :agency AND action = 'report.submitted'
                """);
        int wrongSums = count(database, """
                SELECT count(*)
                FROM (SELECT * FROM reporting.progress WHERE agency_id = :agency) p
                FULL JOIN (SELECT indicator_id, count(*) AS reports, sum(amount) AS total
                           FROM reporting.report WHERE agency_id = :agency GROUP BY indicator_id) r USING (indicator_id)
                WHERE (p.total, p.report_count::bigint) IS DISTINCT FROM (r.total, r.reports)
                """);
        return new Verdict(
                acknowledged.size(), unanswered, lost, there - total, changed, wrongSums, Math.abs(entries - there));
    }

    private int count(JdbcClient database, String sql) {
        return database.sql(sql)
                .param("agency", agency.value())
                .query(Integer.class)
                .single();
    }

    private boolean sendUntilCutOff(Client client) throws InterruptedException {
        while (!client.waiting().isEmpty()) {
            if (!sendNext(client)) {
                return true;
            }
            halfway.countDown();
        }
        return false;
    }

    private boolean sendAll(Client client) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        while (!client.waiting().isEmpty()) {
            if (!sendNext(client) && System.nanoTime() > deadline) {
                throw new IllegalStateException("The application does not recover");
            }
        }
        return true;
    }

    private boolean sendNext(Client client) throws InterruptedException {
        UUID key = client.waiting().element();
        String answer = send(client.reporter(), key);
        if (answer.isEmpty()) {
            return false;
        }
        client.answers().put(key, answer);
        client.waiting().remove();
        return true;
    }

    private int changedAnswers(URI address) throws InterruptedException {
        int changed = 0;
        for (Client client : clients) {
            Reporter reporter = client.reporter().at(address);
            for (Map.Entry<UUID, String> answer : client.answers().entrySet()) {
                changed += send(reporter, answer.getKey()).equals(answer.getValue()) ? 0 : 1;
            }
        }
        return changed;
    }

    /** The report's path; empty without an acknowledgement. */
    private String send(Reporter reporter, UUID key) throws InterruptedException {
        try {
            HttpResponse<String> answer = reporter.submit(key, today);
            return answer.statusCode() == 303
                    ? answer.headers().firstValue("Location").orElseThrow()
                    : "";
        } catch (IOException cutOff) {
            return "";
        }
    }

    private static boolean result(Future<Boolean> running) {
        try {
            return running.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
