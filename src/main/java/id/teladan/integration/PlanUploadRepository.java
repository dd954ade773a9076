package id.teladan.integration;

import id.teladan.planning.PlanId;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class PlanUploadRepository {

    private final JdbcClient jdbc;

    PlanUploadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PlanUploadId insert(
            AgencyId agency,
            EmployeeId owner,
            PlanId plan,
            String fileName,
            List<ExchangeRow> rows,
            OffsetDateTime now) {
        PlanUploadId id = new PlanUploadId(of(agency, """
                        INSERT INTO integration.plan_upload (agency_id, employee_id, plan_id, file_name, created_at)
                        VALUES (:agencyId, :owner, :plan, :fileName, :now) RETURNING id
                        """)
                .param("owner", owner.value())
                .param("plan", plan.value())
                .param("fileName", fileName)
                .param("now", now)
                .query(Long.class)
                .single());
        of(agency, """
                        INSERT INTO integration.plan_upload_row
                            (agency_id, upload_id, number, category, parent, result, aspect, indicator, target)
                        SELECT :agencyId, :upload, row.*
                        FROM unnest(cast(:numbers AS int[]), cast(:categories AS text[]), cast(:parents AS text[]),
                                    cast(:results AS text[]), cast(:aspects AS text[]), cast(:indicators AS text[]),
                                    cast(:targets AS text[])) AS row
                        """)
                .param("upload", id.value())
                .param("numbers", rows.stream().map(ExchangeRow::number).toArray(Integer[]::new))
                .param("categories", rows.stream().map(ExchangeRow::category).toArray(String[]::new))
                .param("parents", rows.stream().map(ExchangeRow::parent).toArray(String[]::new))
                .param("results", rows.stream().map(ExchangeRow::result).toArray(String[]::new))
                .param("aspects", rows.stream().map(ExchangeRow::aspect).toArray(String[]::new))
                .param("indicators", rows.stream().map(ExchangeRow::indicator).toArray(String[]::new))
                .param("targets", rows.stream().map(ExchangeRow::target).toArray(String[]::new))
                .update();
        return id;
    }

    /** The file's name, if the upload is the owner's and of this plan. */
    Optional<String> findName(AgencyId agency, EmployeeId owner, PlanId plan, PlanUploadId id) {
        return of(agency, """
                        SELECT file_name FROM integration.plan_upload
                        WHERE agency_id = :agencyId AND id = :id AND plan_id = :plan AND employee_id = :owner
                        """)
                .param("id", id.value())
                .param("plan", plan.value())
                .param("owner", owner.value())
                .query(String.class)
                .optional();
    }

    List<ExchangeRow> findRows(AgencyId agency, PlanUploadId id) {
        return of(agency, """
                        SELECT number, category, parent, result, aspect, indicator, target
                        FROM integration.plan_upload_row
                        WHERE agency_id = :agencyId AND upload_id = :id
                        ORDER BY number
                        """).param("id", id.value()).query(ExchangeRow.class).list();
    }

    /** Whatever came for a plan before: only the latest table is looked at. */
    void deleteOf(AgencyId agency, PlanId plan) {
        of(agency, "DELETE FROM integration.plan_upload WHERE agency_id = :agencyId AND plan_id = :plan")
                .param("plan", plan.value())
                .update();
    }

    private StatementSpec of(AgencyId agency, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value());
    }
}
