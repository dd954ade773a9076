package id.teladan.intake;

import id.teladan.shared.AgencyId;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables through which rows come in, whatever their kind. */
@Repository
class StagingRepository {

    private static final List<String> PROBLEM_COLUMNS =
            List.of("row_number", "column_name", "problem", "blocking", "value", "row_name", "arguments", "proposal");

    /** Takes the values of one row. */
    @FunctionalInterface
    interface Sink {
        void add(int rowNumber, @Nullable Object[] values);
    }

    /** Produces rows. */
    @FunctionalInterface
    interface Source {
        void sendTo(Sink sink) throws IOException;
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    StagingRepository(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Whether nobody else, on any node, works on this upload until this transaction ends. */
    boolean lock(AgencyId agency, UploadId upload) {
        return jdbc.sql(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended('upload ' || :agencyId || ' ' || :upload, 0))")
                .param("agencyId", agency.value())
                .param("upload", upload.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Until this transaction ends. Nobody has counted what was just copied, so the planner takes it for a few rows and would
     * go through all of them for each of them.
     */
    void joinByHash() {
        jdbc.sql("SELECT set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true)")
                .query(rows -> {});
    }

    /** Waits until no other file of the agency is being merged; held until this transaction ends. */
    void lockMerging(AgencyId agency) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('merging ' || :agencyId, 0))")
                .param("agencyId", agency.value())
                .query(rows -> {});
    }

    void clear(AgencyId agency, UploadId upload, String table) {
        jdbc.sql("DELETE FROM " + table + " WHERE agency_id = :agencyId AND upload_id = :upload")
                .param("agencyId", agency.value())
                .param("upload", upload.value())
                .update();
    }

    void clearProblems(AgencyId agency, UploadId upload) {
        jdbc.sql("DELETE FROM intake.staging_problem WHERE agency_id = :agencyId AND upload_id = :upload")
                .param("agencyId", agency.value())
                .param("upload", upload.value())
                .update();
    }

    int count(AgencyId agency, UploadId upload, String table) {
        return jdbc.sql("SELECT count(*) FROM " + table + " WHERE agency_id = :agencyId AND upload_id = :upload")
                .param("agencyId", agency.value())
                .param("upload", upload.value())
                .query(Integer.class)
                .single();
    }

    void copy(AgencyId agency, UploadId upload, String table, List<String> columns, Source source) {
        copyInto(table, "agency_id, upload_id, row_number, " + String.join(", ", columns), agency, upload, source);
    }

    void copyProblems(AgencyId agency, UploadId upload, List<FoundProblem> problems) {
        copyInto(
                "intake.staging_problem",
                "agency_id, upload_id, " + String.join(", ", PROBLEM_COLUMNS),
                agency,
                upload,
                sink -> problems.forEach(found -> sink.add(found.rowNumber(), new @Nullable Object[] {
                    found.columnName(),
                    found.problem().name(),
                    found.problem().blocking(),
                    found.value(),
                    found.rowName(),
                    found.arguments(),
                    found.proposal()
                })));
    }

    void findProblems(AgencyId agency, UploadId upload, String query, Map<String, ?> parameters, List<String> notes) {
        jdbc.sql("""
                        INSERT INTO intake.staging_problem
                            (agency_id, upload_id, row_number, column_name, problem, blocking, value, row_name, arguments, proposal)
                        SELECT :agencyId, :upload, f.row_number, f.column_name, f.problem, NOT f.problem = ANY (:notes), f.value,
                               f.row_name, f.arguments, f.proposal
                        FROM (%s) f
                        """.formatted(query))
                .params(parameters)
                .param("agencyId", agency.value())
                .param("upload", upload.value())
                .param("notes", notes.toArray(String[]::new))
                .update();
    }

    private void copyInto(String table, String columns, AgencyId agency, UploadId upload, Source source) {
        String sql = "COPY " + table + " (" + columns + ") FROM STDIN";
        ConnectionCallback<Boolean> copying = connection -> {
            CopyRows rows = new CopyRows(
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql));
            try {
                source.sendTo((rowNumber, values) -> add(rows, agency, upload, rowNumber, values));
                rows.finish();
            } catch (IOException unreadable) {
                throw new DataAccessResourceFailureException("Cannot read the uploaded file", unreadable);
            } finally {
                rows.cancel();
            }
            return true;
        };
        template.execute(copying);
    }

    private static void add(CopyRows rows, AgencyId agency, UploadId upload, int rowNumber, @Nullable Object[] values) {
        try {
            rows.add(new @Nullable Object[] {agency.value(), upload.value(), rowNumber}, values);
        } catch (SQLException failed) {
            throw new DataAccessResourceFailureException("COPY failed", failed);
        }
    }

    /** What was found goes where the agency's wall stands. */
    void publishProblems(AgencyId agency, UploadId upload) {
        jdbc.sql("""
                        INSERT INTO intake.upload_problem
                            (agency_id, upload_id, row_number, column_name, problem, blocking, value, row_name, arguments, proposal)
                        SELECT agency_id, upload_id, row_number, column_name, problem, blocking, value, row_name, arguments, proposal
                        FROM intake.staging_problem
                        WHERE agency_id = :agencyId AND upload_id = :upload
                        ON CONFLICT DO NOTHING
                        """)
                .param("agencyId", agency.value())
                .param("upload", upload.value())
                .update();
    }

    /** How many rows are what. */
    record Counts(int total, int fresh, int changed, int same, int wrong, int noted) {}

    Counts counts(AgencyId agency, UploadId upload, String table) {
        return jdbc.sql("""
                        SELECT count(*) AS total,
                               count(*) FILTER (WHERE s.state = 'NEW') AS fresh,
                               count(*) FILTER (WHERE s.state = 'CHANGED') AS changed,
                               count(*) FILTER (WHERE s.state = 'SAME') AS same,
                               count(*) FILTER (WHERE s.state = 'WRONG') AS wrong,
                               count(*) FILTER (WHERE s.state IN ('NEW', 'CHANGED', 'SAME') AND n.row_number IS NOT NULL) AS noted
                        FROM %s s
                        LEFT JOIN (SELECT DISTINCT row_number FROM intake.staging_problem
                                   WHERE agency_id = :agencyId AND upload_id = :upload AND NOT blocking) n USING (row_number)
                        WHERE s.agency_id = :agencyId AND s.upload_id = :upload
                        """.formatted(table))
                .param("agencyId", agency.value())
                .param("upload", upload.value())
                .query(Counts.class)
                .single();
    }
}
