package id.teladan.organization;

import id.teladan.shared.Actor;
import id.teladan.shared.Role;
import id.teladan.shared.UnitId;
import java.util.List;

/** How far an actor sees beyond oneself and one's team. */
record Reach(boolean wholeAgency, List<Long> unitIds) {

    static Reach of(Actor actor) {
        return new Reach(
                actor.isAnyOf(Role.BKPSDM, Role.INSPEKTORAT, Role.PIMPINAN_DAERAH),
                actor.unitsOf(Role.KEPALA_OPD, Role.ADMIN_OPD).stream()
                        .map(UnitId::value)
                        .toList());
    }
}
