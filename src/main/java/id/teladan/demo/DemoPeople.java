package id.teladan.demo;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * NIPs of the people to whom demo accounts are bound. The regional head has none:
 * {@link DemoAgency#regionalHeadName()}.
 *
 * @param employee a nutritionist of a health centre
 * @param assessor heads that health centre and assesses the employee
 * @param headOfDepartment heads Dinas Kesehatan and assesses the assessor
 * @param departmentAdmin keeps the data of Dinas Kesehatan, in its secretariat
 * @param personnelOfficer manages performance at BKPSDM
 * @param organizationOfficer at Bagian Organisasi
 * @param inspector an auditor at Inspektorat
 * @param regionalSecretary Sekretaris Daerah
 */
public record DemoPeople(
        String employee,
        String assessor,
        String headOfDepartment,
        String departmentAdmin,
        String personnelOfficer,
        String organizationOfficer,
        String inspector,
        String regionalSecretary) {

    public static DemoPeople of(DemoAgency agency) {
        Map<String, String> nips = FixedPerson.of(agency).stream()
                .filter(person -> !person.role().isEmpty())
                .collect(Collectors.toMap(FixedPerson::role, FixedPerson::nip));
        return new DemoPeople(
                nip(nips, "employee"),
                nip(nips, "assessor"),
                nip(nips, "headOfDepartment"),
                nip(nips, "departmentAdmin"),
                nip(nips, "personnelOfficer"),
                nip(nips, "organizationOfficer"),
                nip(nips, "inspector"),
                nip(nips, "regionalSecretary"));
    }

    private static String nip(Map<String, String> nips, String role) {
        return Objects.requireNonNull(nips.get(role), role);
    }
}
