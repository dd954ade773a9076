package id.teladan.shared;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: the first parameter of every command and query. Made anew for each request, so that a withdrawn role or a
 * closed account counts from the next click on.
 *
 * @param accountId null for the system itself (imports of the demo, jobs)
 * @param employeeId null for accounts without a personnel record
 * @param name the name with degrees, as the audit trail and greetings show it
 * @param assesses whether the person is somebody's assessor today
 */
public record Actor(
        AgencyId agencyId,
        @Nullable AccountId accountId,
        @Nullable EmployeeId employeeId,
        String name,
        List<Grant> grants,
        boolean assesses) {

    public Actor {
        grants = List.copyOf(grants);
    }

    /** The system acting for an agency: may do what any role of the agency may. */
    public static Actor system(AgencyId agencyId) {
        return new Actor(
                agencyId,
                null,
                null,
                "Sistem",
                List.of(new Grant(Role.BKPSDM, null), new Grant(Role.BAGIAN_ORGANISASI, null)),
                false);
    }

    public boolean is(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean isAnyOf(Role first, Role... others) {
        Set<Role> wanted = EnumSet.of(first, others);
        return grants.stream().anyMatch(grant -> wanted.contains(grant.role()));
    }

    /** @throws NotFound unless one of the roles is held: the page does not exist for anybody else */
    public void mustBe(Role first, Role... others) {
        if (!isAnyOf(first, others)) {
            throw new NotFound();
        }
    }

    public boolean is(EmployeeId employee) {
        return employee.equals(employeeId);
    }

    /** The units (each with all beneath it) that one of the roles is held for; empty if none is held. */
    public List<UnitId> unitsOf(Role first, Role... others) {
        Set<Role> roles = EnumSet.of(first, others);
        return grants.stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(Grant::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * The actor's own personnel record.
     *
     * @throws NotFound for accounts that have none: pages about "my own work" do not exist for them
     */
    public EmployeeId requireEmployee() {
        if (employeeId == null) {
            throw new NotFound();
        }
        return employeeId;
    }
}
