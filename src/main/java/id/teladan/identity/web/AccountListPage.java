package id.teladan.identity.web;

import id.teladan.identity.Account;
import id.teladan.identity.HeldRole;
import id.teladan.organization.Unit;
import id.teladan.shared.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of one unit and all beneath it.
 *
 * @param units what the actor may choose from
 * @param unit null until one is chosen
 * @param waiting accounts that are not active yet
 * @param roles all that are held in the agency; shown to BKPSDM until a unit is chosen
 */
public record AccountListPage(
        List<Unit> units,
        @Nullable Unit unit,
        List<Account> accounts,
        long waiting,
        long active,
        List<HeldRole> roles) {

    public boolean isChosen(UnitId id) {
        return unit != null && unit.id().equals(id);
    }
}
