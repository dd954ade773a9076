package id.teladan;

import id.teladan.shared.AgencyId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** People with an agreed plan and an account, for applications that run in a process of their own. */
public final class Reporters {

    private static final String PASSWORD = "empat kata untuk menguji";

    /** Cheap to check, so that many may sign in at once. */
    private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode(PASSWORD);

    private Reporters() {}

    /** One of them, signed in. */
    public record Reporter(Visitor visitor, long indicatorId) {

        public Reporter at(URI address) {
            return new Reporter(visitor.at(address), indicatorId);
        }

        /** Hands in a report of one; 303 and its address if it was taken. */
        public HttpResponse<String> submit(UUID key, String day) throws IOException, InterruptedException {
            return visitor.post(
                    "/reports",
                    Map.of(
                            "key",
                            key.toString(),
                            "indicatorId",
                            Long.toString(indicatorId),
                            "onDate",
                            day,
                            "amount",
                            "1",
                            "note",
                            "Posyandu Melati III, balita ditimbang dan diukur"));
        }
    }

    /** A new agency of one unit, whose head has agreed a plan with each of its people for the running year. */
    public static AgencyId plantAgency(JdbcClient superuser, int people) {
        return new AgencyId(
                superuser.sql("""
                        WITH agency AS (
                            INSERT INTO organization.agency (code, name)
                            VALUES ('uji-' || left(gen_random_uuid()::text, 8), 'Pemerintah Kota Uji') RETURNING id
                        ), unit AS (
                            INSERT INTO organization.unit (agency_id, unor_id, name, kind, valid_from)
                            SELECT id, 'U', 'Pemerintah Kota Uji', 'PEMERINTAH_KOTA', '2020-01-01' FROM agency
                            RETURNING agency_id, id
                        ), path AS (
                            INSERT INTO organization.unit_path (agency_id, ancestor_id, descendant_id, depth)
                            SELECT agency_id, id, id, 0 FROM unit
                        ), position AS (
                            INSERT INTO organization.position (agency_id, code, name, kind)
                            SELECT id, 'F-GIZI', 'Nutrisionis Ahli Pertama', 'JF_KEAHLIAN' FROM agency
                            RETURNING agency_id, id
                        ), employee AS (
                            INSERT INTO organization.employee (agency_id, nip, name, kind, unit_id, position_id)
                            SELECT unit.agency_id, '19900101201503' || lpad(number::text, 4, '0'), 'Pegawai ' || number,
                                   'PNS', unit.id, position.id
                            FROM unit, position, generate_series(0, :people) number
                            RETURNING agency_id, id
                        ), head AS (
                            SELECT min(id) AS id FROM employee
                        ), assignment AS (
                            INSERT INTO organization.assessor_assignment
                                (agency_id, employee_id, assessor_id, kind, basis, start_on, confirmed_at)
                            SELECT e.agency_id, e.id, head.id, 'DEFINITIF', 'SK uji', '2025-01-02', now()
                            FROM employee e, head WHERE e.id <> head.id
                        ), plan AS (
                            INSERT INTO planning.plan (agency_id, employee_id, year, starts_on, ends_on, approach, status,
                                                       assessor_id, submitted_at, agreed_at)
                            SELECT e.agency_id, e.id, extract(year FROM current_date),
                                   date_trunc('year', current_date),
                                   date_trunc('year', current_date) + interval '1 year - 1 day',
                                   'KUANTITATIF', 'AGREED', head.id, now(), now()
                            FROM employee e, head WHERE e.id <> head.id
                            RETURNING agency_id, id
                        ), result AS (
                            INSERT INTO planning.work_result (agency_id, plan_id, number, kind, description)
                            SELECT agency_id, id, 1, 'UTAMA', 'Terlaksananya pemantauan tumbuh kembang balita' FROM plan
                            RETURNING agency_id, id
                        ), indicator AS (
                            INSERT INTO planning.indicator
                                (agency_id, result_id, number, aspect, description, target, unit, direction, measurement)
                            SELECT agency_id, id, 1, 'KUANTITAS', 'Balita dipantau tumbuh kembangnya', 1200, 'balita',
                                   'MAXIMIZE', 'CUMULATIVE'
                            FROM result
                        )
                        SELECT id FROM agency
                        """).param("people", people).query(Long.class).single());
    }

    /** The first people of an agency with a plan that may be reported on today, each with a session of their own. */
    public static List<Reporter> signIn(RunningApplication application, AgencyId agency, int count)
            throws IOException, InterruptedException {
        List<long[]> found = application
                .superuser()
                .sql("""
                        SELECT employee_id, min(id) FROM planning.v_indicator
                        WHERE agency_id = :agency AND plan_status = 'AGREED' AND current_date BETWEEN starts_on AND ends_on
                        GROUP BY employee_id ORDER BY employee_id LIMIT :count
                        """)
                .param("agency", agency.value())
                .param("count", count)
                .query((row, number) -> new long[] {row.getLong(1), row.getLong(2)})
                .list();
        List<Reporter> reporters = new ArrayList<>();
        for (long[] each : found) {
            String login = openAccount(application.superuser(), agency, each[0]);
            reporters.add(new Reporter(Visitor.signIn(application.address(), login, PASSWORD), each[1]));
        }
        return reporters;
    }

    /** The head of a planted agency, who assesses all others. */
    public static Visitor signInHead(RunningApplication application, AgencyId agency)
            throws IOException, InterruptedException {
        long head = application
                .superuser()
                .sql("SELECT min(id) FROM organization.employee WHERE agency_id = :agency")
                .param("agency", agency.value())
                .query(Long.class)
                .single();
        return Visitor.signIn(application.address(), openAccount(application.superuser(), agency, head), PASSWORD);
    }

    /** Somebody of the personnel agency in a new agency, in which there is nothing yet. */
    public static Visitor signInPersonnelOfficer(RunningApplication application)
            throws IOException, InterruptedException {
        String login = application
                .superuser()
                .sql("""
                        WITH agency AS (
                            INSERT INTO organization.agency (code, name)
                            VALUES ('uji-' || left(gen_random_uuid()::text, 8), 'Pemerintah Kota Uji') RETURNING id, code
                        ), account AS (
                            INSERT INTO identity.account (agency_id, name, password_hash, status, created_at)
                            SELECT id, 'BKPSDM', :hash, 'ACTIVE', now() FROM agency RETURNING agency_id, id
                        ), role_grant AS (
                            INSERT INTO identity.role_grant (agency_id, account_id, role, start_on)
                            SELECT agency_id, id, 'BKPSDM', '2020-01-01' FROM account
                        )
                        INSERT INTO identity.login (name, agency_id, account_id)
                        SELECT agency.code, agency_id, account.id FROM account, agency RETURNING name
                        """)
                .param("hash", HASH)
                .query(String.class)
                .single();
        return Visitor.signIn(application.address(), login, PASSWORD);
    }

    private static String openAccount(JdbcClient superuser, AgencyId agency, long employee) {
        return superuser
                .sql("""
                        WITH account AS (
                            INSERT INTO identity.account (agency_id, employee_id, name, password_hash, status, created_at)
                            SELECT agency_id, id, name, :hash, 'ACTIVE', now() FROM organization.employee
                            WHERE agency_id = :agency AND id = :employee
                            ON CONFLICT (agency_id, employee_id) DO UPDATE SET password_hash = :hash, status = 'ACTIVE'
                            RETURNING agency_id, id
                        )
                        INSERT INTO identity.login (name, agency_id, account_id)
                        SELECT 'uji-' || agency_id || '-' || id, agency_id, id FROM account
                        ON CONFLICT (name) DO UPDATE SET account_id = excluded.account_id
                        RETURNING name
                        """)
                .param("hash", HASH)
                .param("agency", agency.value())
                .param("employee", employee)
                .query(String.class)
                .single();
    }
}
