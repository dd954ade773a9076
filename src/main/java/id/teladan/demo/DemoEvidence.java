package id.teladan.demo;

import id.teladan.files.EvidenceFiles;
import id.teladan.files.StoredFile;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
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

    void attach(AgencyId agency, String nip) {
        List<Long> reports = latestReports(agency, nip);
        for (int sheet = 0; sheet < reports.size(); sheet++) {
            StoredFile file = files.store(
                    Actor.system(agency),
                    new ByteArrayInputStream(RecapSheet.photo(sheet)),
                    "Rekap %d.jpg".formatted(sheet + 1),
                    false);
            insert(agency, reports.get(sheet), file, "Rekap %d.jpg".formatted(sheet + 1));
        }
    }

    private List<Long> latestReports(AgencyId agency, String nip) {
        return jdbc.sql("""
                        SELECT r.id
                        FROM reporting.v_report r
                        JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = r.employee_id AND e.nip = :nip
                        JOIN planning.v_indicator i ON i.agency_id = :agencyId AND i.id = r.indicator_id
                            AND i.result_number = 1 AND i.number = 1
                        WHERE r.agency_id = :agencyId
                        ORDER BY r.on_date DESC, r.id DESC
                        LIMIT :sheets
                        """)
                .param("agencyId", agency.value())
                .param("nip", nip)
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
