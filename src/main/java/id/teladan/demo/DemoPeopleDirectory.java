package id.teladan.demo;

import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds those whom the demonstration knows by number or office. */
@Repository
class DemoPeopleDirectory {

    /** Somebody as the register shows them. */
    record Known(EmployeeId id, String name) {}

    private final JdbcClient jdbc;

    DemoPeopleDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Known employee(AgencyId agency, String nip) {
        return jdbc.sql("SELECT id, name FROM organization.v_employee WHERE agency_id = :agencyId AND nip = :nip")
                .param("agencyId", agency.value())
                .param("nip", nip)
                .query(Known.class)
                .single();
    }

    Known regionalHead(AgencyId agency) {
        return jdbc.sql(
                        "SELECT id, name FROM organization.v_employee WHERE agency_id = :agencyId AND kind = 'KEPALA_DAERAH' AND active")
                .param("agencyId", agency.value())
                .query(Known.class)
                .single();
    }

    UnitId department(AgencyId agency, String name) {
        return jdbc.sql("SELECT id FROM organization.v_unit WHERE agency_id = :agencyId AND name = :name")
                .param("agencyId", agency.value())
                .param("name", name)
                .query((row, number) -> new UnitId(row.getLong(1)))
                .single();
    }
}
