package id.teladan.demo;

import id.teladan.demo.DemoPeopleDirectory.Known;
import id.teladan.identity.Accounts;
import id.teladan.identity.DemoLogin;
import id.teladan.identity.DemoLogins;
import id.teladan.shared.AgencyId;
import id.teladan.shared.Grant;
import id.teladan.shared.Role;
import id.teladan.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The accounts that the sign-in page offers. */
@Component
class DemoAccounts {

    private static final String DEPARTMENT = "Dinas Kesehatan";

    private final Accounts accounts;
    private final DemoPeopleDirectory directory;

    DemoAccounts(Accounts accounts, DemoPeopleDirectory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    static List<DemoLogin> logins() {
        return List.of(
                new DemoLogin("pegawai", "Pegawai", "Ratna, nutrisionis"),
                new DemoLogin("atasan", "Pejabat penilai", "Hendra, kepala puskesmas"),
                new DemoLogin("kepala-dinas", "Kepala OPD", "Nining, Dinas Kesehatan"),
                new DemoLogin("admin-opd", "Admin OPD", "Euis, Dinas Kesehatan"),
                new DemoLogin("bkpsdm", "BKPSDM", "Aditya, pengelola kinerja"),
                new DemoLogin("organisasi", "Bagian Organisasi", "Siti, analis kebijakan"),
                new DemoLogin("inspektorat", "Inspektorat", "Yusuf, auditor"),
                new DemoLogin("walikota", "Wali Kota", "Aria, ringkasan eksekutif"),
                new DemoLogin("pegawai-kab", "Pegawai Kabupaten", "Lilis, nutrisionis"));
    }

    void open(DemoAgency demo, AgencyId agency) {
        DemoPeople people = DemoPeople.of(demo);
        if (demo == DemoAgency.KABUPATEN_SERANG) {
            openFor(agency, people.employee(), "pegawai-kab");
            return;
        }
        UnitId department = directory.department(agency, DEPARTMENT);
        openFor(agency, people.employee(), "pegawai");
        openFor(agency, people.assessor(), "atasan");
        openFor(agency, people.headOfDepartment(), "kepala-dinas", new Grant(Role.KEPALA_OPD, department));
        openFor(agency, people.departmentAdmin(), "admin-opd", new Grant(Role.ADMIN_OPD, department));
        openFor(agency, people.personnelOfficer(), "bkpsdm", new Grant(Role.BKPSDM, null));
        openFor(agency, people.organizationOfficer(), "organisasi", new Grant(Role.BAGIAN_ORGANISASI, null));
        openFor(agency, people.inspector(), "inspektorat", new Grant(Role.INSPEKTORAT, null));
        Known mayor = directory.regionalHead(agency);
        open(agency, mayor, List.of("walikota"), List.of(new Grant(Role.PIMPINAN_DAERAH, null)));
    }

    private void openFor(AgencyId agency, String nip, String login, Grant... grants) {
        open(agency, directory.employee(agency, nip), List.of(login, nip), List.of(grants));
    }

    private void open(AgencyId agency, Known person, List<String> logins, List<Grant> grants) {
        accounts.openDemo(agency, person.id(), person.name(), logins, grants, DemoLogins.PASSWORD);
    }
}
