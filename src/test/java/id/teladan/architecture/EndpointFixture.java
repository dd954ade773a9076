package id.teladan.architecture;

import id.teladan.TestPeople.Government;
import id.teladan.cascade.Level;
import id.teladan.cascade.Matrices;
import id.teladan.cascade.MatrixGrid;
import id.teladan.cascade.MatrixId;
import id.teladan.cascade.NewMatrix;
import id.teladan.cycle.Period;
import id.teladan.cycle.Periods;
import id.teladan.files.EvidenceFiles;
import id.teladan.files.StoredFile;
import id.teladan.identity.Accounts;
import id.teladan.identity.AdministeredAccounts;
import id.teladan.identity.Closure;
import id.teladan.intake.NewUpload;
import id.teladan.intake.UploadId;
import id.teladan.intake.Uploads;
import id.teladan.organization.OrganizationFiles;
import id.teladan.reporting.NewEvidence;
import id.teladan.reporting.NewReport;
import id.teladan.reporting.ReportId;
import id.teladan.reporting.Reports;
import id.teladan.shared.AccountId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One of everything that addresses name, in a small government: all of it the nutritionist's, unless said otherwise. */
@TestComponent
public class EndpointFixture {

    private final Accounts accounts;
    private final AdministeredAccounts administered;
    private final Reports reports;
    private final EvidenceFiles files;
    private final Uploads uploads;
    private final Periods periods;
    private final Matrices matrices;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    EndpointFixture(
            Accounts accounts,
            AdministeredAccounts administered,
            Reports reports,
            EvidenceFiles files,
            Uploads uploads,
            Periods periods,
            Matrices matrices,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.accounts = accounts;
        this.administered = administered;
        this.reports = reports;
        this.files = files;
        this.uploads = uploads;
        this.periods = periods;
        this.matrices = matrices;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** What to put into the braces of paths and parameters. */
    public Map<String, String> places(Government city) {
        Period third = periods.ofYear(city.nutritionist().actor(), 2026).get(2);
        Map<String, String> places = new HashMap<>();
        places.put("key", UUID.randomUUID().toString());
        places.put("indicator", city.indicator().toString());
        places.put("nutritionist", city.nutritionist().employeeId().toString());
        places.put("puskesmas", city.puskesmas().toString());
        places.put("period", third.id().toString());
        places.put("report", report(city).toString());
        places.put("upload", upload(city).toString());
        places.put("account", city.nutritionist().accountId().toString());
        places.put("admin", city.departmentAdmin().accountId().toString());
        places.put(
                "role",
                administered
                        .roles(city.personnel().actor(), city.departmentAdmin().accountId())
                        .getFirst()
                        .id()
                        .toString());
        places.put("closed", closed(city).toString());
        places.putAll(matrix(city));
        transactions.executeWithoutResult(status -> {
            jdbc.sql("SELECT set_config('app.agency', ?, true)")
                    .param(city.agencyId().toString())
                    .query(String.class)
                    .single();
            places.put("agreed", Long.toString(city.planId()));
            places.put("result", resultOf(city));
            places.put("draft", plan(city, "DRAFT", 2027));
            places.put("submitted", plan(city, "SUBMITTED", 2028));
            places.put("agreedPk", agreement(city, "AGREED", 2026));
            places.put("draftPk", agreement(city, "DRAFT", 2027));
            places.put("signedPk", agreement(city, "SIGNED", 2028));
            places.put("iku", keyIndicator(city, "agreedPk", places));
            places.put("draftIku", keyIndicator(city, "draftPk", places));
            places.put("changed", successor(city));
            places.put("remark", remark(city, places.get("draft")));
            places.put("doubt", doubt(city, places.get("submitted")));
            places.put("planUpload", planUpload(city, places.get("draft")));
            places.put("bundle", bundle(city));
            places.put("shared", sharedTarget(city));
            places.put("note", note(city));
            places.put("final", evaluation(city, third, "DELIVERED"));
            places.put(
                    "open",
                    evaluation(
                            city,
                            periods.ofYear(city.nutritionist().actor(), 2026).get(3),
                            "IN_PROGRESS"));
        });
        return places;
    }

    /** The head's of the puskesmas, with the nutritionist in it. */
    private Map<String, String> matrix(Government city) {
        MatrixId id = matrices.create(city.headOfPuskesmas().actor(), new NewMatrix(2026, Level.UNIT, null, null));
        MatrixGrid grid = matrices.require(city.headOfPuskesmas().actor(), id);
        return Map.of(
                "matrix",
                id.toString(),
                "member",
                grid.members().stream()
                        .filter(member -> city.nutritionist().employeeId().equals(member.employeeId()))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .toString(),
                "column",
                grid.columns().getFirst().id().toString());
    }

    private AccountId closed(Government city) {
        AccountId id = accounts.open(city.agencyId(), null, "Sudah pergi", List.of(), List.of());
        administered.close(city.personnel().actor(), id, new Closure("Pindah tugas"));
        return id;
    }

    private ReportId report(Government city) {
        try {
            ByteArrayOutputStream picture = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture);
            StoredFile stored = files.store(
                    city.nutritionist().actor(), new ByteArrayInputStream(picture.toByteArray()), "rekap.png", false);
            return reports.submit(
                    city.nutritionist().actor(),
                    new NewReport(
                            UUID.randomUUID(),
                            city.indicator(),
                            LocalDate.of(2026, 11, 20),
                            BigDecimal.TEN,
                            "Posyandu Melati III"),
                    List.of(new NewEvidence(stored, "rekap.png")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private UploadId upload(Government city) {
        try {
            Path file = Files.writeString(
                    Files.createTempFile("units", ".csv"),
                    "UNOR ID;NAMA;INDUK ID;JENIS;BERLAKU DARI;SAMPAI;KODE JABATAN PIMPINAN\nU-1;Pemerintah Kota Uji;;PEMERINTAH KOTA;2020-01-01;;K-1\n");
            return uploads.receive(city.personnel().actor(), new NewUpload(OrganizationFiles.UNIT, "units.csv", file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String plan(Government city, String status, int year) {
        Long plan = jdbc.sql("""
                        INSERT INTO planning.plan (agency_id, employee_id, year, starts_on, ends_on, approach, status, submitted_at)
                        VALUES (:a, :employee, :year, make_date(:year, 1, 1), make_date(:year, 12, 31), 'KUANTITATIF', :status, now())
                        RETURNING id
                        """)
                .param("a", city.agencyId().value())
                .param("employee", city.nutritionist().employeeId().value())
                .param("year", year)
                .param("status", status)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        INSERT INTO planning.work_result (agency_id, plan_id, number, kind, description)
                        VALUES (:a, :plan, 1, 'UTAMA', 'Terlaksananya konseling gizi')
                        """).param("a", city.agencyId().value()).param("plan", plan).update();
        return plan.toString();
    }

    /** The puskesmas's, with one objective and one indicator; signed by its head unless it is a draft. */
    private String agreement(Government city, String status, int year) {
        Long agreement = jdbc.sql("""
                        INSERT INTO performance.agreement (agency_id, unit_id, year, revision, status, agreed_at)
                        VALUES (:a, :unit, :year, 1, :status, CASE WHEN :status = 'AGREED' THEN timestamptz '2026-01-20T02:00:00Z' END)
                        RETURNING id
                        """)
                .param("a", city.agencyId().value())
                .param("unit", city.puskesmas().value())
                .param("year", year)
                .param("status", status)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        WITH objective AS (
                            INSERT INTO performance.objective (agency_id, agreement_id, number, statement)
                            VALUES (:a, :agreement, 1, 'Meningkatnya status gizi balita') RETURNING id
                        ),
                        indicator AS (
                            INSERT INTO performance.indicator (agency_id, unit_id, year) VALUES (:a, :unit, :year) RETURNING id
                        )
                        INSERT INTO performance.promise
                            (agency_id, agreement_id, indicator_id, objective_id, number, name, target, unit, direction,
                             measurement, rhythm)
                        SELECT :a, :agreement, i.id, o.id, 1, 'Balita ditimbang', 1200, 'balita', 'MAXIMIZE', 'CUMULATIVE', 'QUARTER'
                        FROM objective o, indicator i
                        """)
                .param("a", city.agencyId().value())
                .param("agreement", agreement)
                .param("unit", city.puskesmas().value())
                .param("year", year)
                .update();
        if (!status.equals("DRAFT")) {
            jdbc.sql("""
                            INSERT INTO performance.signature (agency_id, agreement_id, party, employee_id, name, position, signed_at)
                            VALUES (:a, :agreement, 'HEAD', :head, 'dr. Hendra Wirasasmita', 'Kepala Puskesmas Kilasah', '2026-01-10T02:00:00Z')
                            """)
                    .param("a", city.agencyId().value())
                    .param("agreement", agreement)
                    .param("head", city.headOfPuskesmas().employeeId().value())
                    .update();
        }
        return agreement.toString();
    }

    private String keyIndicator(Government city, String agreement, Map<String, String> places) {
        return jdbc.sql("SELECT id FROM performance.v_promise WHERE agency_id = :a AND agreement_id = :agreement")
                .param("a", city.agencyId().value())
                .param("agreement", Long.parseLong(places.get(agreement)))
                .query(Long.class)
                .single()
                .toString();
    }

    private String resultOf(Government city) {
        return jdbc.sql("SELECT min(id) FROM planning.work_result WHERE agency_id = :a AND plan_id = :plan")
                .param("a", city.agencyId().value())
                .param("plan", city.planId())
                .query(Long.class)
                .single()
                .toString();
    }

    /** The next edition of the agreed plan, under way. */
    private String successor(Government city) {
        return jdbc.sql("""
                        INSERT INTO planning.plan
                            (agency_id, employee_id, year, starts_on, ends_on, approach, status, edition, replaces_id, reason, reason_note)
                        VALUES (:a, :employee, 2026, '2026-01-01', '2026-12-31', 'KUANTITATIF', 'DRAFT', 2, :agreed, 'STRATEGI', 'Uji')
                        RETURNING id
                        """)
                .param("a", city.agencyId().value())
                .param("employee", city.nutritionist().employeeId().value())
                .param("agreed", city.planId())
                .query(Long.class)
                .single()
                .toString();
    }

    /** The leader's proposal of another wording. */
    private String remark(Government city, String plan) {
        return jdbc.sql("""
                        INSERT INTO planning.remark
                            (agency_id, plan_id, result_id, about, by_owner, author_id, author_name, text, proposed_text, said_at)
                        SELECT :a, r.plan_id, r.id, r.description, false, :author, 'dr. Hendra Wirasasmita', '', 'Terlayaninya konseling gizi',
                               '2026-11-24T01:00:00Z'
                        FROM planning.work_result r WHERE r.agency_id = :a AND r.plan_id = :plan
                        RETURNING id
                        """)
                .param("a", city.agencyId().value())
                .param("plan", Long.valueOf(plan))
                .param("author", city.headOfPuskesmas().employeeId().value())
                .query(Long.class)
                .single()
                .toString();
    }

    private String doubt(Government city, String plan) {
        return jdbc.sql("""
                        INSERT INTO planning.assessor_doubt
                            (agency_id, plan_id, employee_id, assessor_id, reporter_id, note, reported_at)
                        VALUES (:a, :plan, :employee, :assessor, :employee, 'Atasan saya sudah berganti', '2026-11-24T01:00:00Z')
                        RETURNING id
                        """)
                .param("a", city.agencyId().value())
                .param("plan", Long.valueOf(plan))
                .param("employee", city.nutritionist().employeeId().value())
                .param("assessor", city.headOfPuskesmas().employeeId().value())
                .query(Long.class)
                .single()
                .toString();
    }

    private String planUpload(Government city, String plan) {
        return jdbc.sql("""
                        INSERT INTO integration.plan_upload (agency_id, employee_id, plan_id, file_name, created_at)
                        VALUES (:a, :employee, :plan, 'skp.csv', '2026-11-24T01:00:00Z')
                        RETURNING id
                        """)
                .param("a", city.agencyId().value())
                .param("employee", city.nutritionist().employeeId().value())
                .param("plan", Long.parseLong(plan))
                .query(Long.class)
                .single()
                .toString();
    }

    private String bundle(Government city) {
        return jdbc.sql("""
                        INSERT INTO supervision.plan_bundle
                            (agency_id, unit_id, sub_units, agreed_only, year, status, plans, account_id, asked_by, asked_at)
                        VALUES (:a, :unit, true, true, 2026, 'FAILED', 1, :account, 'Dedi Kurniawan', '2026-11-24T01:00:00Z')
                        RETURNING id
                        """)
                .param("a", city.agencyId().value())
                .param("unit", city.puskesmas().value())
                .param("account", city.departmentAdmin().accountId().value())
                .query(Long.class)
                .single()
                .toString();
    }

    private String sharedTarget(Government city) {
        return jdbc.sql("""
                        INSERT INTO planning.shared_target
                            (agency_id, key, year, kind, description, group_name, account_id, by_name, asked_at)
                        VALUES (:a, gen_random_uuid(), 2026, 'UTAMA', 'Tertatanya arsip', 'Puskesmas', :account, 'Dedi Kurniawan',
                                '2026-11-24T01:00:00Z')
                        RETURNING id
                        """)
                .param("a", city.agencyId().value())
                .param("account", city.departmentAdmin().accountId().value())
                .query(Long.class)
                .single()
                .toString();
    }

    private String note(Government city) {
        return jdbc.sql("""
                        INSERT INTO feedback.note
                            (agency_id, employee_id, giver_id, giver_name, relation, target, kind, text, created_at)
                        VALUES (:a, :employee, :giver, 'dr. Hendra Wirasasmita', 'PIMPINAN', 'GENERAL', 'INSIDENTIL',
                                'Data rapi dan tepat waktu.', '2026-11-24T01:00:00Z')
                        RETURNING id
                        """)
                .param("a", city.agencyId().value())
                .param("employee", city.nutritionist().employeeId().value())
                .param("giver", city.headOfPuskesmas().employeeId().value())
                .query(Long.class)
                .single()
                .toString();
    }

    private String evaluation(Government city, Period period, String status) {
        boolean over = status.equals("DELIVERED");
        return jdbc.sql("""
                        INSERT INTO evaluation.evaluation
                            (agency_id, employee_id, period_id, plan_id, assessor_id, unit_id, rule_set_id, status, unit_predicate,
                             suggested_result, suggested_behavior, result_rating, behavior_rating, predicate, rated_at, finalized_at, delivered_at)
                        SELECT :a, :employee, :period, :plan, :assessor, :unit, r.id, :status, 'BAIK',
                               'SESUAI', 'SESUAI', 'SESUAI', 'SESUAI', 'BAIK', '2026-10-05T02:00:00Z',
                               CASE WHEN :over THEN timestamptz '2026-10-05T02:00:00Z' END,
                               CASE WHEN :over THEN timestamptz '2026-10-05T02:00:00Z' END
                        FROM cycle.rule_set r ORDER BY r.id LIMIT 1
                        RETURNING id
                        """)
                .param("a", city.agencyId().value())
                .param("employee", city.nutritionist().employeeId().value())
                .param("period", period.id().value())
                .param("plan", city.planId())
                .param("assessor", city.headOfPuskesmas().employeeId().value())
                .param("unit", city.puskesmas().value())
                .param("status", status)
                .param("over", over)
                .query(Long.class)
                .single()
                .toString();
    }
}
