package id.teladan.organization;

import id.teladan.shared.Actor;
import id.teladan.shared.Role;
import id.teladan.shared.UnitId;
import java.util.List;
import java.util.stream.Stream;

/** How far an actor sees beyond oneself and one's team. */
record Reach(boolean wholeAgency, List<Long> unitIds) {

    static Reach of(Actor actor) {
        return new Reach(
                actor.isAnyOf(Role.BKPSDM, Role.INSPEKTORAT, Role.PIMPINAN_DAERAH),
                Stream.of(Role.KEPALA_OPD, Role.ADMIN_OPD)
                        .flatMap(role -> actor.unitsOf(role).stream())
                        .map(UnitId::value)
                        .distinct()
                        .toList());
    }
}
