package id.teladan.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One role held by an account.
 *
 * @param unitId the unit whose subtree the role reaches; null exactly for roles of the whole agency
 */
public record Grant(Role role, @Nullable UnitId unitId) implements Serializable {

    public Grant {
        if (role.unitScoped() == (unitId == null)) {
            throw new IllegalArgumentException(role + " with unit " + unitId);
        }
    }
}
