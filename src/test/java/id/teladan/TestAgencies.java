package id.teladan;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.teladan.identity.Accounts;
import id.teladan.identity.SignedIn;
import id.teladan.organization.Agencies;
import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.Grant;
import id.teladan.shared.UnitId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes agencies for tests, each of its own and therefore beside whatever other tests do: Dinas Kesehatan with Puskesmas
 * Kilasah and Puskesmas Rau, led and assessed as in real life.
 */
public class TestAgencies {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Agencies agencies;
    private final Accounts accounts;

    public TestAgencies(
            JdbcClient jdbc, PlatformTransactionManager transactions, Agencies agencies, Accounts accounts) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.agencies = agencies;
        this.accounts = accounts;
    }

    public Scene create() {
        int number = COUNT.incrementAndGet();
        AgencyId agency =
                agencies.open("uji-" + number, "Kota Serang " + number).id();
        return within(agency, () -> {
            UnitId city = unit(agency, "Pemerintah Kota Serang", "PEMERINTAH_KOTA", null, "WALI");
            UnitId department = unit(agency, "Dinas Kesehatan", "DINAS", city, "KADIS");
            UnitId clinic = unit(agency, "Puskesmas Kilasah", "PUSKESMAS", department, "KAPUS-1");
            UnitId otherClinic = unit(agency, "Puskesmas Rau", "PUSKESMAS", department, "KAPUS-2");
            Person mayor = person(agency, city, "WALI", "Budi Rustandi", "Wali Kota", "KEPALA_DAERAH", null);
            Person head = person(agency, department, "KADIS", "Ahmad Hasanuddin", "Kepala Dinas", "JPT_PRATAMA", mayor);
            Person leader =
                    person(agency, clinic, "KAPUS-1", "Hendra Wirasasmita", "Kepala Puskesmas", "PENGAWAS", head);
            Person otherLeader =
                    person(agency, otherClinic, "KAPUS-2", "Laksmi Andayani", "Kepala Puskesmas", "PENGAWAS", head);
            Person employee =
                    person(agency, clinic, "NUT", "Ratna Wulandari", "Nutrisionis Ahli Pertama", "JF_KEAHLIAN", leader);
            Person colleague =
                    person(agency, clinic, "BID", "Yulianti Sari", "Bidan Terampil", "JF_KETERAMPILAN", leader);
            Person stranger =
                    person(agency, otherClinic, "SAN", "Rizky Maulana", "Sanitarian", "JF_KETERAMPILAN", otherLeader);
            return new Scene(
                    agency,
                    city,
                    department,
                    clinic,
                    otherClinic,
                    mayor,
                    head,
                    leader,
                    otherLeader,
                    employee,
                    colleague,
                    stranger);
        });
    }

    public record Person(AgencyId agency, EmployeeId id, AccountId account, String name) {}

    public record Scene(
            AgencyId agency,
            UnitId city,
            UnitId department,
            UnitId clinic,
            UnitId otherClinic,
            Person mayor,
            Person head,
            Person leader,
            Person otherLeader,
            Person employee,
            Person colleague,
            Person stranger) {}

    public Actor actor(Person person) {
        return accounts.actor(person.agency(), person.account()).orElseThrow();
    }

    /** For requests: signed in as this person. */
    public static RequestPostProcessor signedIn(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.agency(), person.account()), null, List.of()));
    }

    /** Somebody with a role and without a personnel record. */
    public Person official(AgencyId agency, String name, Grant grant) {
        return within(agency, () -> {
            AccountId account = accounts.open(agency, null, name, List.of(), List.of(grant));
            activate(agency, account);
            return new Person(agency, new EmployeeId(-1), account, name);
        });
    }

    /** Rows of any table, as the application's role would write them for the agency. */
    public <T> T within(AgencyId agency, Supplier<T> work) {
        T result = transaction.execute(status -> {
            jdbc.sql("SELECT set_config('app.agency', ?, true)")
                    .param(Long.toString(agency.value()))
                    .query(String.class)
                    .single();
            return work.get();
        });
        if (result == null) {
            throw new IllegalStateException("Nothing came of the work");
        }
        return result;
    }

    private UnitId unit(AgencyId agency, String name, String kind, @Nullable UnitId parent, String headCode) {
        UnitId unit = new UnitId(jdbc.sql("""
                        INSERT INTO organization.unit (agency_id, unor_id, name, kind, parent_id, head_position_code, valid_from)
                        VALUES (?, ?, ?, ?, ?, ?, DATE '2020-01-01') RETURNING id
                        """)
                .params(agency.value(), name, name, kind, parent == null ? null : parent.value(), headCode)
                .query(Long.class)
                .single());
        jdbc.sql("""
                        INSERT INTO organization.unit_path (agency_id, ancestor_id, descendant_id, depth)
                        SELECT ?, ?, ?, 0
                        UNION ALL
                        SELECT p.agency_id, p.ancestor_id, ?, p.depth + 1
                        FROM organization.unit_path p WHERE p.agency_id = ? AND p.descendant_id = ?
                        """)
                .params(
                        agency.value(),
                        unit.value(),
                        unit.value(),
                        unit.value(),
                        agency.value(),
                        parent == null ? -1 : parent.value())
                .update();
        return unit;
    }

    private Person person(
            AgencyId agency,
            UnitId unit,
            String positionCode,
            String name,
            String position,
            String positionKind,
            @Nullable Person assessor) {
        long positionId = jdbc.sql(
                        "INSERT INTO organization.position (agency_id, code, name, kind) VALUES (?, ?, ?, ?) RETURNING id")
                .params(agency.value(), positionCode, position, positionKind)
                .query(Long.class)
                .single();
        boolean regionalHead = positionKind.equals("KEPALA_DAERAH");
        EmployeeId employee = new EmployeeId(jdbc.sql("""
                        INSERT INTO organization.employee (agency_id, nip, name, kind, grade_code, unit_id, position_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """)
                .params(
                        agency.value(),
                        regionalHead ? null : "198503122010012%03d".formatted(positionId % 1000),
                        name,
                        regionalHead ? "KEPALA_DAERAH" : "PNS",
                        regionalHead ? null : "III/b",
                        unit.value(),
                        positionId)
                .query(Long.class)
                .single());
        if (assessor != null) {
            jdbc.sql("""
                            INSERT INTO organization.assessor_assignment
                                (agency_id, employee_id, assessor_id, kind, basis, start_on, confirmed_at)
                            VALUES (?, ?, ?, 'DEFINITIF', 'uji', DATE '2026-01-01', now())
                            """)
                    .params(agency.value(), employee.value(), assessor.id().value())
                    .update();
        }
        AccountId account = accounts.open(agency, employee, name, List.of(), List.of());
        activate(agency, account);
        return new Person(agency, employee, account, name);
    }

    private void activate(AgencyId agency, AccountId account) {
        jdbc.sql("UPDATE identity.account SET status = 'ACTIVE', password_hash = 'x' WHERE agency_id = ? AND id = ?")
                .params(agency.value(), account.value())
                .update();
    }
}
