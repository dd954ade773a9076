package id.teladan.identity;

import id.teladan.shared.AccountId;
import id.teladan.shared.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role that an account holds today.
 *
 * @param unitName the unit that it reaches, with all beneath it; null for the whole agency
 */
public record HeldRole(
        GrantId id,
        AccountId accountId,
        String accountName,
        Role role,
        @Nullable String unitName,
        LocalDate startOn) {

    /** As "Kepala OPD: Dinas Kesehatan". */
    public String description() {
        return unitName == null ? role.label() : role.label() + ": " + unitName;
    }
}
