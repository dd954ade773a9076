package id.teladan.planning;

import id.teladan.identity.SignedIn;
import id.teladan.shared.AccountId;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** An agency of its own for each test: a head of a health centre, two of the team, and somebody from the personnel office. */
final class Puskesmas {

    final AgencyId agency;
    final Person hendra;
    final Person ratna;
    final Person yulianti;
    final Person personnel;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    /** One who can sign in. */
    record Person(EmployeeId id, SignedIn signedIn) {

        RequestPostProcessor signsIn() {
            return SecurityMockMvcRequestPostProcessors.authentication(
                    new UsernamePasswordAuthenticationToken(signedIn, null, List.of()));
        }
    }

    Puskesmas(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.agency = new AgencyId(
                jdbc.sql("INSERT INTO organization.agency (code, name) VALUES (:code, 'Kota Serang') RETURNING id")
                        .param("code", "kota-" + UUID.randomUUID().toString().substring(0, 8))
                        .query(Long.class)
                        .single());
        long town = number("""
                INSERT INTO organization.unit (agency_id, unor_id, name, kind, valid_from)
                VALUES (:agencyId, 'A', 'Pemerintah Kota Serang', 'PEMERINTAH_KOTA', date '2020-01-01') RETURNING id
                """, Map.of());
        long centre = number("""
                INSERT INTO organization.unit (agency_id, unor_id, name, kind, parent_id, valid_from)
                VALUES (:agencyId, 'B', 'Puskesmas Kilasah', 'PUSKESMAS', :town, date '2020-01-01') RETURNING id
                """, Map.of("town", town));
        this.hendra = person("Hendra Wirasasmita", "197806122005011003", "Kepala Puskesmas", "ADMINISTRATOR", centre);
        this.ratna = person("Ratna Wulandari", "199104052019032007", "Nutrisionis Ahli Pertama", "JF_KEAHLIAN", centre);
        this.yulianti = person("Yulianti", "198803172014022001", "Bidan Ahli Pertama", "JF_KEAHLIAN", centre);
        this.personnel = person("Dewi Anggraini", "198501012010012002", "Analis SDM Aparatur", "JF_KEAHLIAN", town);
        assesses(hendra, ratna);
        assesses(hendra, yulianti);
        change("""
                INSERT INTO identity.role_grant (agency_id, account_id, role, start_on)
                VALUES (:agencyId, :account, 'BKPSDM', date '2026-01-01')
                """, Map.of("account", personnel.signedIn().accountId().value()));
    }

    long number(String sql, Map<String, ?> params) {
        return inAgency(() -> jdbc.sql(sql)
                .param("agencyId", agency.value())
                .params(params)
                .query(Long.class)
                .single());
    }

    String text(String sql, Map<String, ?> params) {
        return inAgency(() -> jdbc.sql(sql)
                .param("agencyId", agency.value())
                .params(params)
                .query(String.class)
                .single());
    }

    void change(String sql, Map<String, ?> params) {
        inAgency(() ->
                jdbc.sql(sql).param("agencyId", agency.value()).params(params).update());
    }

    private <T> T inAgency(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            jdbc.sql("SELECT set_config('app.agency', :agency, true)")
                    .param("agency", agency.toString())
                    .query(String.class)
                    .single();
            return work.get();
        }));
    }

    private void assesses(Person assessor, Person employee) {
        change(
                """
                INSERT INTO organization.assessor_assignment
                    (agency_id, employee_id, assessor_id, kind, basis, start_on, confirmed_at)
                VALUES (:agencyId, :employee, :assessor, 'DEFINITIF', 'SK', date '2026-01-01', timestamptz '2026-01-01 00:00Z')
                """,
                Map.of(
                        "employee",
                        employee.id().value(),
                        "assessor",
                        assessor.id().value()));
    }

    private Person person(String name, String nip, String position, String kind, long unit) {
        long place = number("""
                INSERT INTO organization.position (agency_id, code, name, kind)
                VALUES (:agencyId, :code, :name, :kind) RETURNING id
                """, Map.of("code", nip, "name", position, "kind", kind));
        long employee = number("""
                INSERT INTO organization.employee (agency_id, nip, name, kind, grade_code, unit_id, position_id)
                VALUES (:agencyId, :nip, :name, 'PNS', 'III/b', :unit, :place) RETURNING id
                """, Map.of("nip", nip, "name", name, "unit", unit, "place", place));
        long account = number("""
                INSERT INTO identity.account (agency_id, employee_id, name, password_hash, status, created_at)
                VALUES (:agencyId, :employee, :name, 'none', 'ACTIVE', timestamptz '2026-01-01 00:00Z') RETURNING id
                """, Map.of("employee", employee, "name", name));
        return new Person(new EmployeeId(employee), new SignedIn(agency, new AccountId(account)));
    }
}
