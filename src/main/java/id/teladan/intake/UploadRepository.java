package id.teladan.intake;

import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class UploadRepository {

    private static final int RECENT = 30;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final UploadSources sources;

    UploadRepository(JdbcClient jdbc, JsonMapper json, UploadSources sources) {
        this.sources = sources;
        this.jdbc = jdbc;
        this.json = json;
    }

    UploadId add(
            NewUpload file,
            String sha256,
            List<String> header,
            List<String> notices,
            int rows,
            Actor by,
            OffsetDateTime at) {
        return new UploadId(jdbc.sql("""
                        INSERT INTO intake.upload
                            (agency_id, kind, status, file_name, file_sha256, header, notices, mapping, row_count, handled_by,
                             created_by, created_at)
                        VALUES (:agencyId, :kind, 'RECEIVED', :fileName, :sha256, :header, :notices, CAST(:mapping AS jsonb), :rows, :handlers,
                                :by, :at)
                        RETURNING id
                        """)
                .param("agencyId", by.agencyId().value())
                .param("kind", file.kind().code())
                .param("fileName", file.fileName())
                .param("sha256", sha256)
                .param("header", header.toArray(String[]::new))
                .param("notices", notices.toArray(String[]::new))
                .param("mapping", json.writeValueAsString(Corrections.NONE))
                .param("rows", rows)
                .param(
                        "handlers",
                        by.employeeId() == null
                                ? new Long[0]
                                : new Long[] {by.employeeId().value()})
                .param("by", by.name())
                .param("at", at)
                .query(Long.class)
                .single());
    }

    Optional<Upload> find(AgencyId agency, UploadId upload) {
        return jdbc.sql("SELECT * FROM intake.upload WHERE agency_id = :agencyId AND id = :id")
                .param("agencyId", agency.value())
                .param("id", upload.value())
                .query(this::upload)
                .optional();
    }

    List<Upload> recent(AgencyId agency, List<UploadKind> kinds) {
        return jdbc.sql("""
                        SELECT * FROM intake.upload
                        WHERE agency_id = :agencyId AND kind = ANY (:kinds) ORDER BY created_at DESC, id DESC LIMIT :limit
                        """)
                .param("agencyId", agency.value())
                .param("kinds", kinds.stream().map(UploadKind::code).toArray(String[]::new))
                .param("limit", RECENT)
                .query(this::upload)
                .list();
    }

    List<Upload> busy(AgencyId agency) {
        return jdbc.sql("""
                        SELECT * FROM intake.upload
                        WHERE agency_id = :agencyId AND status IN ('CHECKING', 'COMMITTING') ORDER BY id
                        """)
                .param("agencyId", agency.value())
                .query(this::upload)
                .list();
    }

    /** Whether another file that is not over has the same content. */
    boolean isNeededElsewhere(AgencyId agency, Upload upload) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM intake.upload
                                       WHERE agency_id = :agencyId AND file_sha256 = :sha256 AND id <> :id
                                         AND status NOT IN ('COMMITTED', 'DISCARDED'))
                        """)
                .param("agencyId", agency.value())
                .param("sha256", upload.fileSha256())
                .param("id", upload.id().value())
                .query(Boolean.class)
                .single();
    }

    boolean changeStatus(AgencyId agency, UploadId upload, UploadStatus from, UploadStatus to) {
        return jdbc.sql("""
                        UPDATE intake.upload
                        SET status = :to, failure = NULL, done_count = CASE WHEN :to = 'CHECKING' THEN 0 ELSE done_count END,
                            version = version + 1
                        WHERE agency_id = :agencyId AND id = :id AND status = :from
                        """)
                        .param("agencyId", agency.value())
                        .param("id", upload.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    void fail(AgencyId agency, UploadId upload, String sentence) {
        jdbc.sql("""
                        UPDATE intake.upload SET status = 'FAILED', failure = :sentence, version = version + 1
                        WHERE agency_id = :agencyId AND id = :id AND status IN ('CHECKING', 'COMMITTING')
                        """)
                .param("agencyId", agency.value())
                .param("id", upload.value())
                .param("sentence", sentence)
                .update();
    }

    void progress(AgencyId agency, UploadId upload, int done) {
        jdbc.sql("""
                        UPDATE intake.upload SET done_count = :done, row_count = greatest(row_count, :done)
                        WHERE agency_id = :agencyId AND id = :id AND status = 'CHECKING'
                        """)
                .param("agencyId", agency.value())
                .param("id", upload.value())
                .param("done", done)
                .update();
    }

    void checked(AgencyId agency, UploadId upload, StagingRepository.Counts counts, int absent) {
        jdbc.sql("""
                        UPDATE intake.upload
                        SET status = 'CHECKED', row_count = :total, done_count = :total, new_count = :fresh,
                            changed_count = :changed, same_count = :same, wrong_count = :wrong, noted_count = :noted,
                            absent_count = :absent, version = version + 1
                        WHERE agency_id = :agencyId AND id = :id
                        """)
                .param("agencyId", agency.value())
                .param("id", upload.value())
                .param("total", counts.total())
                .param("fresh", counts.fresh())
                .param("changed", counts.changed())
                .param("same", counts.same())
                .param("wrong", counts.wrong())
                .param("noted", counts.noted())
                .param("absent", absent)
                .update();
    }

    void committed(AgencyId agency, UploadId upload, OffsetDateTime at) {
        jdbc.sql("""
                        UPDATE intake.upload SET status = 'COMMITTED', committed_at = :at, version = version + 1
                        WHERE agency_id = :agencyId AND id = :id
                        """)
                .param("agencyId", agency.value())
                .param("id", upload.value())
                .param("at", at)
                .update();
    }

    void correct(AgencyId agency, UploadId upload, Corrections corrections) {
        jdbc.sql("""
                        UPDATE intake.upload SET mapping = CAST(:mapping AS jsonb), version = version + 1
                        WHERE agency_id = :agencyId AND id = :id
                        """)
                .param("agencyId", agency.value())
                .param("id", upload.value())
                .param("mapping", json.writeValueAsString(corrections))
                .update();
    }

    void clearProblems(AgencyId agency, UploadId upload) {
        jdbc.sql("DELETE FROM intake.upload_problem WHERE agency_id = :agencyId AND upload_id = :id")
                .param("agencyId", agency.value())
                .param("id", upload.value())
                .update();
    }

    void addHandler(AgencyId agency, UploadId upload, EmployeeId handler) {
        jdbc.sql("""
                        UPDATE intake.upload SET handled_by = handled_by || :handler
                        WHERE agency_id = :agencyId AND id = :id AND NOT handled_by @> ARRAY[:handler]
                        """)
                .param("agencyId", agency.value())
                .param("id", upload.value())
                .param("handler", handler.value())
                .update();
    }

    /** How many cells have which problem. */
    record ProblemCount(String problem, int count) {}

    List<ProblemCount> problemCounts(AgencyId agency, UploadId upload) {
        return jdbc.sql("""
                        SELECT problem, count(*) AS count FROM intake.upload_problem
                        WHERE agency_id = :agencyId AND upload_id = :id GROUP BY problem
                        """)
                .param("agencyId", agency.value())
                .param("id", upload.value())
                .query(ProblemCount.class)
                .list();
    }

    List<UploadProblem> problems(AgencyId agency, Upload upload, List<RowProblem> wanted, int limit, int offset) {
        return jdbc.sql("""
                        SELECT row_number, column_name, problem, value, row_name, arguments, proposal,
                               count(*) OVER (PARTITION BY problem, value, proposal) AS alike_count
                        FROM intake.upload_problem
                        WHERE agency_id = :agencyId AND upload_id = :id AND problem = ANY (:wanted)
                        ORDER BY row_number, column_name, problem
                        LIMIT :limit OFFSET :offset
                        """)
                .param("agencyId", agency.value())
                .param("id", upload.id().value())
                .param("wanted", wanted.stream().map(RowProblem::name).toArray(String[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> problem(row, upload.kind()))
                .list();
    }

    private UploadProblem problem(ResultSet row, UploadKind kind) throws SQLException {
        RowProblem problem = sources.problem(kind, row.getString("problem"));
        String proposal = row.getString("proposal");
        return new UploadProblem(
                row.getInt("row_number"),
                row.getString("column_name"),
                problem,
                row.getString("value"),
                row.getString("row_name"),
                texts(row.getArray("arguments")),
                proposal,
                sources.of(kind).remedy(problem, proposal),
                row.getInt("alike_count"));
    }

    private Upload upload(ResultSet row, int number) throws SQLException {
        return new Upload(
                new UploadId(row.getLong("id")),
                sources.of(row.getString("kind")).kind(),
                UploadStatus.valueOf(row.getString("status")),
                row.getString("file_name"),
                row.getString("file_sha256"),
                texts(row.getArray("header")),
                texts(row.getArray("notices")),
                json.readValue(row.getString("mapping"), Corrections.class),
                handlers(row.getArray("handled_by")),
                row.getInt("row_count"),
                row.getInt("done_count"),
                row.getInt("new_count"),
                row.getInt("changed_count"),
                row.getInt("same_count"),
                row.getInt("noted_count"),
                row.getInt("wrong_count"),
                row.getInt("absent_count"),
                row.getString("failure"),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("committed_at", OffsetDateTime.class),
                row.getInt("version"));
    }

    private static List<EmployeeId> handlers(Array array) throws SQLException {
        return Arrays.stream((Long[]) array.getArray()).map(EmployeeId::new).toList();
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
