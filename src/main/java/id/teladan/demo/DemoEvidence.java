package id.teladan.demo;

import id.teladan.files.EvidenceFiles;
import id.teladan.files.StoredFile;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Photos of recap sheets under the latest reports of the employee whose account everybody tries first. */
@Repository
class DemoEvidence {

    private static final int SHEETS = 4;

    private final EvidenceFiles files;
    private final JdbcClient jdbc;

    DemoEvidence(EvidenceFiles files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    void attach(AgencyId agency, EmployeeId employee) {
        List<Long> reports = latestReports(agency, employee);
        for (int sheet = 0; sheet < reports.size(); sheet++) {
            String name = "Rekap %d.jpg".formatted(sheet + 1);
            StoredFile file =
                    files.store(Actor.system(agency), new ByteArrayInputStream(RecapSheet.photo(sheet)), name, false);
            insert(agency, reports.get(sheet), file, name);
        }
    }

    /** Of the indicator that stands first in the person's plan. */
    private List<Long> latestReports(AgencyId agency, EmployeeId employee) {
        return jdbc.sql("""
                        SELECT r.id
                        FROM reporting.v_report r
                        WHERE r.agency_id = :agencyId AND r.employee_id = :employee
                          AND r.indicator_id = (SELECT i.id FROM planning.v_indicator i
                                                WHERE i.agency_id = :agencyId AND i.employee_id = :employee
                                                ORDER BY i.year DESC, i.result_number, i.number LIMIT 1)
                        ORDER BY r.on_date DESC, r.id DESC
                        LIMIT :sheets
                        """)
                .param("agencyId", agency.value())
                .param("employee", employee.value())
                .param("sheets", SHEETS)
                .query(Long.class)
                .list();
    }

    private void insert(AgencyId agency, long report, StoredFile file, String name) {
        jdbc.sql("""
                        INSERT INTO reporting.evidence (agency_id, report_id, number, sha256, file_name, media_type, size)
                        VALUES (:agencyId, :report, 1, :sha256, :name, :mediaType, :size)
                        """)
                .param("agencyId", agency.value())
                .param("report", report)
                .param("sha256", file.sha256())
                .param("name", name)
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .update();
    }
}
