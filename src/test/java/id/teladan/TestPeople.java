package id.teladan;

import id.teladan.cycle.Periods;
import id.teladan.identity.Accounts;
import id.teladan.identity.SignedIn;
import id.teladan.organization.Agencies;
import id.teladan.organization.Agency;
import id.teladan.planning.IndicatorId;
import id.teladan.reporting.ReportId;
import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.Grant;
import id.teladan.shared.Role;
import id.teladan.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A small government per call: a department with a puskesmas in it, its head, a nutritionist with an agreed plan, a
 * colleague, and one account per role. Every test may ask for its own and do with it what it likes.
 */
@TestComponent
public class TestPeople {

    /** Long enough for the rules, the same for everybody. */
    public static final String PASSWORD = "empat kata untuk menguji";

    private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(PASSWORD);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Agencies agencies;
    private final Accounts accounts;
    private final Periods periods;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    TestPeople(
            Agencies agencies, Accounts accounts, Periods periods, JdbcClient jdbc, TransactionTemplate transactions) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.periods = periods;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Somebody with an account: how to sign in, and who that is. */
    public record Person(String login, EmployeeId employeeId, AccountId accountId, Actor actor) {

        /** For requests that skip the sign-in page. */
        public Authentication authentication() {
            return UsernamePasswordAuthenticationToken.authenticated(
                    new SignedIn(actor.agencyId(), accountId), null, List.of());
        }
    }

    /** @param indicator of the nutritionist's agreed plan: "Balita dipantau tumbuh kembangnya", 1.200, adds up */
    public record Government(
            AgencyId agencyId,
            UnitId root,
            UnitId department,
            UnitId puskesmas,
            Person nutritionist,
            Person colleague,
            Person headOfPuskesmas,
            Person headOfDepartment,
            Person departmentAdmin,
            Person personnel,
            Person organization,
            Person inspector,
            Person mayor,
            long planId,
            IndicatorId indicator) {}

    /** A second puskesmas in the same department: whoever leads it, and one of its people, without a plan. */
    public record Neighbours(UnitId puskesmas, Person head, Person employee) {}

    public Government government() {
        int number = COUNT.incrementAndGet();
        Agency agency = agencies.open("kota-uji-" + number, "Pemerintah Kota Uji " + number);
        periods.openYear(Actor.system(agency.id()), 2026);
        long[] ids = organize(agency.id(), number);
        UnitId root = new UnitId(ids[0]);
        UnitId department = new UnitId(ids[1]);
        UnitId puskesmas = new UnitId(ids[2]);
        return new Government(
                agency.id(),
                root,
                department,
                puskesmas,
                person(agency.id(), ids[6], "pegawai", number, List.of()),
                person(agency.id(), ids[7], "rekan", number, List.of()),
                person(agency.id(), ids[5], "atasan", number, List.of()),
                person(agency.id(), ids[4], "kepala-dinas", number, List.of(new Grant(Role.KEPALA_OPD, department))),
                person(agency.id(), ids[8], "admin-opd", number, List.of(new Grant(Role.ADMIN_OPD, department))),
                person(agency.id(), ids[9], "bkpsdm", number, List.of(new Grant(Role.BKPSDM, null))),
                person(agency.id(), ids[10], "organisasi", number, List.of(new Grant(Role.BAGIAN_ORGANISASI, null))),
                person(agency.id(), ids[11], "inspektorat", number, List.of(new Grant(Role.INSPEKTORAT, null))),
                person(agency.id(), ids[3], "walikota", number, List.of(new Grant(Role.PIMPINAN_DAERAH, null))),
                ids[12],
                new IndicatorId(ids[13]));
    }

    public Neighbours neighbours(Government government) {
        int number = COUNT.incrementAndGet();
        AgencyId agency = government.agencyId();
        long[] ids = within(agency, () -> {
            long puskesmas = unit(agency, government.department().value(), "Puskesmas Rau", "PUSKESMAS", "K-RAU");
            jdbc.sql("""
                            INSERT INTO organization.unit_path (agency_id, ancestor_id, descendant_id, depth)
                            VALUES (:a, :r, :p, 2), (:a, :d, :p, 1), (:a, :p, :p, 0)
                            """)
                    .param("a", agency.value())
                    .param("r", government.root().value())
                    .param("d", government.department().value())
                    .param("p", puskesmas)
                    .update();
            long head = employee(
                    agency,
                    number,
                    11,
                    "Laksmi Andayani",
                    "dr.",
                    puskesmas,
                    "K-RAU",
                    "Kepala Puskesmas Rau",
                    "JF_KEAHLIAN");
            long sanitarian = employee(
                    agency,
                    number,
                    12,
                    "Rizky Maulana",
                    "A.Md.KL.",
                    puskesmas,
                    "F-SAN",
                    "Sanitarian Terampil",
                    "JF_KETERAMPILAN");
            assess(agency, head, government.headOfDepartment().employeeId().value());
            assess(agency, sanitarian, head);
            return new long[] {puskesmas, head, sanitarian};
        });
        return new Neighbours(
                new UnitId(ids[0]),
                person(agency, ids[1], "atasan-lain", number, List.of()),
                person(agency, ids[2], "tetangga", number, List.of()));
    }

    /** An agreed plan of one indicator for somebody of the puskesmas who has none. */
    public void agree(Government government, Person person) {
        AgencyId agency = government.agencyId();
        within(agency, () -> {
            long plan = plan(
                    agency,
                    person.employeeId().value(),
                    government.headOfPuskesmas().employeeId().value());
            long result = result(agency, plan, "Terlaksananya kunjungan rumah", null);
            return indicator(agency, result, 1, "Kunjungan", "600", "KK", "MAXIMIZE", "CUMULATIVE");
        });
    }

    /** A report of the nutritionist on {@link Government#indicator}, as if it had been sent on its day. */
    public ReportId report(Government government, LocalDate day, int amount) {
        AgencyId agency = government.agencyId();
        return within(
                agency,
                () -> new ReportId(jdbc.sql("""
                        INSERT INTO reporting.report (agency_id, employee_id, indicator_id, on_date, amount, note, created_at)
                        VALUES (:a, :employee, :indicator, :day, :amount, 'Posyandu Melati', :at) RETURNING id
                        """)
                        .param("a", agency.value())
                        .param(
                                "employee",
                                government.nutritionist().employeeId().value())
                        .param("indicator", government.indicator().value())
                        .param("day", day)
                        .param("amount", amount)
                        .param("at", day.atStartOfDay().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()));
    }

    /** A note of the head of the puskesmas: the indicator is above expectation. */
    public void praise(Government government, Instant moment) {
        AgencyId agency = government.agencyId();
        within(
                agency,
                () -> jdbc.sql("""
                        INSERT INTO feedback.note
                            (agency_id, employee_id, giver_id, giver_name, relation, target, indicator_id, kind, mark, text, created_at)
                        VALUES (:a, :employee, :giver, 'dr. Hendra Wirasasmita', 'PIMPINAN', 'INDICATOR', :indicator, 'INSIDENTIL',
                                'DIATAS', 'Rujukannya cepat.', :at)
                        """)
                        .param("a", agency.value())
                        .param(
                                "employee",
                                government.nutritionist().employeeId().value())
                        .param(
                                "giver",
                                government.headOfPuskesmas().employeeId().value())
                        .param("indicator", government.indicator().value())
                        .param("at", moment.atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** Rows of any table, as the application's role would write or read them for the agency. */
    public <T> T within(AgencyId agency, Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            enter(agency);
            return work.get();
        }));
    }

    /** More people whom the head of the puskesmas assesses, each with an agreed plan of two indicators and a report. */
    public void enlargeTeam(Government government, int more) {
        AgencyId agency = government.agencyId();
        long assessor = government.headOfPuskesmas().employeeId().value();
        transactions.executeWithoutResult(status -> {
            enter(agency);
            for (int serial = 20; serial < 20 + more; serial++) {
                long employee = employee(
                        agency,
                        0,
                        serial,
                        "Perawat " + serial,
                        "A.Md.Kep.",
                        government.puskesmas().value(),
                        "F-" + serial,
                        "Perawat Terampil",
                        "JF_KETERAMPILAN");
                assess(agency, employee, assessor);
                long result = result(agency, plan(agency, employee, assessor), "Terlaksananya kunjungan rumah", null);
                report(
                        agency,
                        employee,
                        indicator(agency, result, 1, "Kunjungan", "600", "KK", "MAXIMIZE", "CUMULATIVE"));
                indicator(agency, result, 2, "Keluarga terdata", "95", "%", "MAXIMIZE", "LATEST");
            }
        });
    }

    /** More indicators in the nutritionist's agreed plan, each with a report. */
    public void enlargePlan(Government government, int more) {
        AgencyId agency = government.agencyId();
        transactions.executeWithoutResult(status -> {
            enter(agency);
            long result = jdbc.sql("SELECT min(id) FROM planning.work_result WHERE agency_id = :a AND plan_id = :plan")
                    .param("a", agency.value())
                    .param("plan", government.planId())
                    .query(Long.class)
                    .single();
            for (int number = 10; number < 10 + more; number++) {
                report(
                        agency,
                        government.nutritionist().employeeId().value(),
                        indicator(
                                agency,
                                result,
                                number,
                                "Sasaran " + number,
                                "100",
                                "balita",
                                "MAXIMIZE",
                                "CUMULATIVE"));
            }
        });
    }

    private void report(AgencyId agency, long employee, long indicator) {
        jdbc.sql("""
                        WITH report AS (
                            INSERT INTO reporting.report (agency_id, employee_id, indicator_id, on_date, amount, note, created_at)
                            VALUES (:a, :employee, :indicator, '2026-11-20', 20, 'Kunjungan', '2026-11-20T02:00:00Z')
                        )
                        INSERT INTO reporting.progress
                            (agency_id, employee_id, indicator_id, report_count, total, last_amount, last_on, last_reported_at)
                        VALUES (:a, :employee, :indicator, 1, 20, 20, '2026-11-20', '2026-11-20T02:00:00Z')
                        """)
                .param("a", agency.value())
                .param("employee", employee)
                .param("indicator", indicator)
                .update();
    }

    private Person person(AgencyId agency, long employee, String login, int number, List<Grant> grants) {
        EmployeeId id = new EmployeeId(employee);
        String name = login + "-" + number;
        AccountId account = accounts.open(agency, id, name, List.of(name), grants);
        activate(agency, account);
        return new Person(name, id, account, accounts.actor(agency, account).orElseThrow());
    }

    /** Hashing is slow on purpose, and the password the same for all: hashed once. */
    private void activate(AgencyId agency, AccountId account) {
        transactions.executeWithoutResult(status -> {
            enter(agency);
            jdbc.sql(
                            "UPDATE identity.account SET password_hash = :hash, status = 'ACTIVE' WHERE agency_id = :a AND id = :id")
                    .param("hash", HASH)
                    .param("a", agency.value())
                    .param("id", account.value())
                    .update();
        });
    }

    private void enter(AgencyId agency) {
        jdbc.sql("SELECT set_config('app.agency', ?, true)")
                .param(agency.toString())
                .query(String.class)
                .single();
    }

    private long[] organize(AgencyId agency, int number) {
        return transactions.execute(status -> {
            enter(agency);
            long root = unit(agency, null, "Pemerintah Kota Uji", "PEMERINTAH_KOTA", null);
            long department = unit(agency, root, "Dinas Kesehatan", "DINAS", "K-DINKES");
            long puskesmas = unit(agency, department, "Puskesmas Kilasah", "PUSKESMAS", "K-PKM");
            jdbc.sql("""
                            INSERT INTO organization.unit_path (agency_id, ancestor_id, descendant_id, depth)
                            VALUES (:a, :r, :r, 0), (:a, :d, :d, 0), (:a, :p, :p, 0), (:a, :r, :d, 1), (:a, :d, :p, 1), (:a, :r, :p, 2)
                            """)
                    .param("a", agency.value())
                    .param("r", root)
                    .param("d", department)
                    .param("p", puskesmas)
                    .update();
            long mayor = employee(
                    agency, number, 0, "H. Tubagus Aria Wibawa", "", root, "K-WALI", "Wali Kota", "KEPALA_DAERAH");
            long head = employee(
                    agency,
                    number,
                    1,
                    "Hj. Lilis Suryani",
                    "S.K.M., M.Kes.",
                    department,
                    "K-DINKES",
                    "Kepala Dinas Kesehatan",
                    "JPT_PRATAMA");
            long chief = employee(
                    agency,
                    number,
                    2,
                    "Hendra Wirasasmita",
                    "dr.",
                    puskesmas,
                    "K-PKM",
                    "Kepala Puskesmas Kilasah",
                    "JF_KEAHLIAN");
            long nutritionist = employee(
                    agency,
                    number,
                    3,
                    "Ratna Wulandari Kusumaningtyas",
                    "S.Gz.",
                    puskesmas,
                    "F-GIZI",
                    "Nutrisionis Ahli Pertama",
                    "JF_KEAHLIAN");
            long colleague = employee(
                    agency,
                    number,
                    4,
                    "Yulianti Sekar Arum",
                    "A.Md.Keb.",
                    puskesmas,
                    "F-BIDAN",
                    "Bidan Terampil",
                    "JF_KETERAMPILAN");
            long admin = employee(
                    agency,
                    number,
                    5,
                    "Dedi Kurniawan",
                    "S.E.",
                    department,
                    "P-ADM",
                    "Pengelola Kepegawaian",
                    "PELAKSANA");
            long personnel = employee(
                    agency, number, 6, "Eka Fitriani", "S.Sos.", root, "P-BKP", "Analis Kinerja", "JF_KEAHLIAN");
            long organization = employee(
                    agency, number, 7, "Fajar Nugraha", "S.STP.", root, "P-ORG", "Analis Organisasi", "JF_KEAHLIAN");
            long inspector = employee(
                    agency, number, 8, "Gina Marlina", "S.E., Ak.", root, "P-AUD", "Auditor Ahli Muda", "JF_KEAHLIAN");
            assess(agency, head, mayor);
            assess(agency, chief, head);
            assess(agency, nutritionist, chief);
            assess(agency, colleague, chief);
            assess(agency, admin, head);
            long chiefPlan = plan(agency, chief, head);
            long chiefResult = result(agency, chiefPlan, "Meningkatnya status gizi balita di wilayah kerja", null);
            indicator(agency, chiefResult, 1, "Prevalensi balita stunting", "14", "%", "MINIMIZE", "LATEST");
            long plan = plan(agency, nutritionist, chief);
            long result = result(agency, plan, "Terlaksananya pemantauan tumbuh kembang balita", chiefResult);
            long indicator = indicator(
                    agency, result, 1, "Balita dipantau tumbuh kembangnya", "1200", "balita", "MAXIMIZE", "CUMULATIVE");
            indicator(agency, result, 2, "Data e-PPGBM valid", "95", "%", "MAXIMIZE", "LATEST");
            return new long[] {
                root,
                department,
                puskesmas,
                mayor,
                head,
                chief,
                nutritionist,
                colleague,
                admin,
                personnel,
                organization,
                inspector,
                plan,
                indicator
            };
        });
    }

    private long unit(AgencyId agency, @Nullable Long parent, String name, String kind, @Nullable String head) {
        return jdbc.sql("""
                        INSERT INTO organization.unit (agency_id, unor_id, name, kind, parent_id, head_position_code, valid_from)
                        VALUES (:a, :unor, :name, :kind, :parent, :head, '2020-01-01') RETURNING id
                        """)
                .param("a", agency.value())
                .param("unor", "U-" + name)
                .param("name", name)
                .param("kind", kind)
                .param("parent", parent)
                .param("head", head)
                .query(Long.class)
                .single();
    }

    private long employee(
            AgencyId agency,
            int government,
            int serial,
            String name,
            String title,
            long unit,
            String code,
            String position,
            String kind) {
        Long positionId = jdbc.sql("""
                        INSERT INTO organization.position (agency_id, code, name, kind) VALUES (:a, :code, :name, :kind) RETURNING id
                        """)
                .param("a", agency.value())
                .param("code", code)
                .param("name", position)
                .param("kind", kind)
                .query(Long.class)
                .single();
        boolean mayor = kind.equals("KEPALA_DAERAH");
        return jdbc.sql("""
                        INSERT INTO organization.employee
                            (agency_id, nip, name, front_title, back_title, kind, grade_code, unit_id, position_id, official_email)
                        VALUES (:a, :nip, :name, :front, :back, :kind, :grade, :unit, :position, :email) RETURNING id
                        """)
                .param("a", agency.value())
                .param("nip", mayor ? null : "1990010120150310" + "%02d".formatted(serial))
                .param("name", name)
                .param("front", title.equals("dr.") ? title : "")
                .param("back", title.equals("dr.") ? "" : title)
                .param("kind", mayor ? "KEPALA_DAERAH" : "PNS")
                .param("grade", mayor ? null : "III/b")
                .param("unit", unit)
                .param("position", positionId)
                .param("email", "pegawai" + government + "." + serial + "@example.go.id")
                .query(Long.class)
                .single();
    }

    private void assess(AgencyId agency, long employee, long assessor) {
        jdbc.sql("""
                        INSERT INTO organization.assessor_assignment
                            (agency_id, employee_id, assessor_id, kind, basis, start_on, confirmed_at)
                        VALUES (:a, :employee, :assessor, 'DEFINITIF', 'SK uji', '2025-01-02', '2025-01-02T00:00:00Z')
                        """)
                .param("a", agency.value())
                .param("employee", employee)
                .param("assessor", assessor)
                .update();
    }

    private long plan(AgencyId agency, long employee, long assessor) {
        return jdbc.sql("""
                        INSERT INTO planning.plan
                            (agency_id, employee_id, year, starts_on, ends_on, approach, status, assessor_id, submitted_at, agreed_at)
                        VALUES (:a, :employee, 2026, '2026-01-01', '2026-12-31', 'KUANTITATIF', 'AGREED', :assessor,
                                '2026-01-10T02:00:00Z', '2026-01-12T02:00:00Z') RETURNING id
                        """)
                .param("a", agency.value())
                .param("employee", employee)
                .param("assessor", assessor)
                .query(Long.class)
                .single();
    }

    private long result(AgencyId agency, long plan, String description, @Nullable Long parent) {
        return jdbc.sql("""
                        INSERT INTO planning.work_result (agency_id, plan_id, number, kind, description, parent_result_id, parent_goal)
                        VALUES (:a, :plan, 1, 'UTAMA', :description, :parent, 'Menurunnya prevalensi stunting') RETURNING id
                        """)
                .param("a", agency.value())
                .param("plan", plan)
                .param("description", description)
                .param("parent", parent)
                .query(Long.class)
                .single();
    }

    private long indicator(
            AgencyId agency,
            long result,
            int number,
            String description,
            String target,
            String unit,
            String direction,
            String measurement) {
        return jdbc.sql("""
                        INSERT INTO planning.indicator
                            (agency_id, result_id, number, aspect, description, target, unit, direction, measurement)
                        VALUES (:a, :result, :number, 'KUANTITAS', :description, CAST(:target AS numeric), :unit, :direction, :measurement)
                        RETURNING id
                        """)
                .param("a", agency.value())
                .param("result", result)
                .param("number", number)
                .param("description", description)
                .param("target", target)
                .param("unit", unit)
                .param("direction", direction)
                .param("measurement", measurement)
                .query(Long.class)
                .single();
    }
}
