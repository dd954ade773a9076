package id.teladan.bench;

import id.teladan.Reporters;
import id.teladan.RunningApplication;
import id.teladan.Visitor;
import id.teladan.demo.DemoAgency;
import id.teladan.demo.DemoWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A workbook of 15,000 people brought in over HTTP, thrice, each time by a new government; beside it the bare SQL of the
 * same rows: COPY into a staging table, merge into the register.
 */
final class ImportBench implements Benchmark {

    private static final Path HOME = Path.of("target", "bench-import-home");
    private static final Path FILES = Path.of("target", "bench-import-files");
    private static final int ROWS = 15_000;
    private static final int ROUNDS = 3;
    private static final double PREVIEW_BAR_SECONDS = 4;
    private static final double COMMIT_BAR_SECONDS = 3;

    @Override
    public Map<String, Object> run() throws Exception {
        Path units = DemoWorkbooks.write(DemoAgency.KOTA_SERANG, FILES).units();
        Path people = FILES.resolve("people.xlsx");
        DemoWorkbooks.writeSized(ROWS, people);
        double[] previews = new double[ROUNDS];
        double[] commits = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        try (RunningApplication application = RunningApplication.start(HOME, "--teladan.embedded.fresh=true");
                Connection connection = DriverManager.getConnection(
                        application.databaseUrl(), "postgres", application.databasePassword("superuser"))) {
            JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            for (int round = 0; round < ROUNDS; round++) {
                Visitor officer = Reporters.signInPersonnelOfficer(application);
                commit(officer, database, preview(officer, database, "UNIT", units));
                long began = System.nanoTime();
                String upload = preview(officer, database, "EMPLOYEE", people);
                previews[round] = Figures.seconds(System.nanoTime() - began);
                byte[] rows = stagedRows(connection, upload);
                began = System.nanoTime();
                commit(officer, database, upload);
                commits[round] = Figures.seconds(System.nanoTime() - began);
                bare[round] = bareSql(connection, rows);
            }
        }
        double preview = Figures.median(previews);
        double commit = Figures.median(commits);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("rows", ROWS);
        figures.put("first_preview_s", Figures.rounded(previews[0]));
        figures.put("first_commit_s", Figures.rounded(commits[0]));
        figures.put("preview_s", Figures.rounded(preview));
        figures.put("commit_s", Figures.rounded(commit));
        figures.put("rows_per_s", Figures.rounded(ROWS / (preview + commit)));
        figures.put("sql_rows_per_s", Figures.rounded(ROWS / Figures.median(bare)));
        figures.put("ratio", Figures.rounded(Figures.median(bare) / (preview + commit)));
        figures.put("pass", preview < PREVIEW_BAR_SECONDS && commit < COMMIT_BAR_SECONDS);
        return figures;
    }

    /** @return the number of the upload, checked */
    private static String preview(Visitor officer, JdbcClient database, String kind, Path file) throws Exception {
        String upload = redirect(officer.upload("/uploads", Map.of("kind", kind), file))
                .replaceFirst(".*/", "");
        redirect(officer.post("/uploads/" + upload + "/check", Map.of()));
        awaitStatus(database, upload, "CHECKED");
        return upload;
    }

    private static void commit(Visitor officer, JdbcClient database, String upload) throws Exception {
        redirect(officer.post("/uploads/" + upload + "/commit", Map.of()));
        awaitStatus(database, upload, "COMMITTED");
    }

    private static String redirect(HttpResponse<String> answer) {
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("Refused with " + answer.statusCode());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static void awaitStatus(JdbcClient database, String upload, String wanted) throws InterruptedException {
        while (true) {
            String status = database.sql("SELECT status FROM intake.upload WHERE id = :id")
                    .param("id", Long.valueOf(upload))
                    .query(String.class)
                    .single();
            if (status.equals(wanted)) {
                return;
            }
            if (status.equals("FAILED")) {
                throw new IllegalStateException("The import failed");
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private static byte[] stagedRows(Connection connection, String upload) throws Exception {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        new CopyManager(connection.unwrap(BaseConnection.class))
                .copyOut(
                        "COPY (SELECT * FROM organization.staging_employee WHERE upload_id = " + Long.parseLong(upload)
                                + ") TO STDOUT",
                        rows);
        return rows.toByteArray();
    }

    private static double bareSql(Connection connection, byte[] rows) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS bench CASCADE; CREATE SCHEMA bench");
            statement.execute("CREATE UNLOGGED TABLE bench.staging (LIKE organization.staging_employee INCLUDING ALL)");
            statement.execute("CREATE TABLE bench.position (LIKE organization.position INCLUDING ALL)");
            statement.execute("CREATE TABLE bench.employee (LIKE organization.employee INCLUDING ALL)");
            long began = System.nanoTime();
            new CopyManager(connection.unwrap(BaseConnection.class))
                    .copyIn("COPY bench.staging FROM STDIN", new ByteArrayInputStream(rows));
            statement.execute("""
                    INSERT INTO bench.position (agency_id, code, name, kind)
                    SELECT DISTINCT ON (position_code) agency_id, position_code, position_name, position_kind
                    FROM bench.staging ON CONFLICT (agency_id, code) DO NOTHING
                    """);
            int merged = statement.executeUpdate("""
                    INSERT INTO bench.employee
                        (agency_id, siasn_id, nip, former_nip, name, front_title, back_title, birth_place, born_on, sex, phone,
                         email, official_email, kind, legal_status_code, grade_code, grade_since_on, education_level,
                         education_name, graduated_year, unit_id, position_id, position_since_on)
                    SELECT s.agency_id, s.siasn_id, s.nip, s.former_nip, s.name, s.front_title, s.back_title, s.birth_place,
                           s.born_on, s.sex, s.phone, s.email, s.official_email, s.kind, s.legal_status_code, s.grade_code,
                           s.grade_since_on, s.education_level, s.education_name, s.graduated_year, u.id, p.id,
                           s.position_since_on
                    FROM bench.staging s
                    JOIN organization.unit u ON u.agency_id = s.agency_id AND u.unor_id = s.unor_id
                    JOIN bench.position p ON p.agency_id = s.agency_id AND p.code = s.position_code
                    ON CONFLICT (agency_id, nip) DO UPDATE SET name = excluded.name
                    """);
            double seconds = Figures.seconds(System.nanoTime() - began);
            statement.execute("DROP SCHEMA bench CASCADE");
            if (merged != ROWS) {
                throw new IllegalStateException(merged + " rows instead of " + ROWS);
            }
            return seconds;
        }
    }
}
