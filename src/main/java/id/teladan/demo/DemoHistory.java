package id.teladan.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.teladan.shared.AgencyId;
import id.teladan.shared.OfficeTime;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/**
 * Two lived years of an agency: last year closed, this one up to today. The same for the same people and day, as every
 * choice is drawn from what is known of the person.
 */
@Repository
class DemoHistory {

    private static final Logger log = LoggerFactory.getLogger(DemoHistory.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final JdbcOperations jdbc;
    private final Clock clock;

    DemoHistory(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes it all within the running transaction, which must be the agency's. */
    void write(DemoAgency agency, AgencyId id) {
        jdbc.execute((ConnectionCallback<Boolean>) DemoHistory::allowLongStatements);
        jdbc.queryForObject("SELECT set_config('timezone', ?, true)", String.class, OfficeTime.ZONE.getId());
        setScene(agency, id);
        Stream.of(PeopleSteps.ALL, PlanSteps.ALL, ReportSteps.ALL, FeedbackSteps.ALL, EvaluationSteps.ALL)
                .flatMap(List::stream)
                .forEach(this::take);
    }

    private void take(HistoryStep step) {
        long began = System.nanoTime();
        int rows = jdbc.update(step.sql());
        log.debug("{}: {} rows, {} ms", step.what(), rows, (System.nanoTime() - began) / 1_000_000);
    }

    private static boolean allowLongStatements(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
        return true;
    }

    private void setScene(DemoAgency agency, AgencyId id) {
        LocalDate today = OfficeTime.today(clock);
        jdbc.execute("""
                CREATE TEMP TABLE demo_clock (agency_id bigint, city boolean, today date, at timestamptz, year int) ON COMMIT DROP
                """);
        jdbc.update(
                "INSERT INTO demo_clock VALUES (?, ?, ?, ?, ?)",
                id.value(),
                agency == DemoAgency.KOTA_SERANG,
                today,
                OfficeTime.now(clock),
                today.getYear());
        AtomicInteger number = new AtomicInteger();
        fill("demo_family (number int, pattern text, family text)", "job-families.csv", row ->
                new Object[] {number.incrementAndGet(), row.getField("pattern"), row.getField("family")});
        fill(
                "demo_catalogue (number int, family text, result int, kind text, topic text, description text, aspect text,"
                        + " indicator text, target numeric, target_max numeric, unit text, direction text, measurement text,"
                        + " perspective text, rhythm text, note text)",
                "job-results.csv",
                row -> new Object[] {
                    number.incrementAndGet(),
                    row.getField("family"),
                    Integer.parseInt(row.getField("result")),
                    row.getField("kind"),
                    row.getField("topic"),
                    row.getField("description"),
                    row.getField("aspect"),
                    row.getField("indicator"),
                    new BigDecimal(row.getField("target")),
                    number(row.getField("max")),
                    row.getField("unit"),
                    row.getField("direction"),
                    row.getField("measurement"),
                    text(row.getField("perspective")),
                    row.getField("rhythm"),
                    row.getField("note")
                });
        fill("demo_note_line (line int, key text, text text)", "report-notes.csv", row ->
                new Object[] {number.incrementAndGet(), row.getField("key"), row.getField("text")});
        jdbc.execute("""
                CREATE TEMP TABLE demo_note ON COMMIT DROP AS
                SELECT key, text, row_number() OVER (PARTITION BY key ORDER BY line) AS number FROM demo_note_line
                """);
        fill(
                "demo_phrase (relation text, target text, mark text, value text, text text)",
                "feedback-phrases.csv",
                row -> new Object[] {
                    row.getField("relation"),
                    row.getField("target"),
                    row.getField("mark"),
                    row.getField("value"),
                    row.getField("text")
                });
        fill("demo_known (nip text, note text, share numeric, habit text)", "known-figures.csv", row -> new Object[] {
            row.getField("nip"), row.getField("note"), new BigDecimal(row.getField("share")), row.getField("habit")
        });
    }

    private void fill(String table, String file, Function<NamedCsvRecord, Object[]> cells) {
        jdbc.execute("CREATE TEMP TABLE " + table + " ON COMMIT DROP");
        List<Object[]> rows = DemoResource.table(file).stream().map(cells).toList();
        String places = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
        String name = table.substring(0, table.indexOf(' '));
        jdbc.batchUpdate("INSERT INTO " + name + " VALUES (" + places + ")", rows);
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
