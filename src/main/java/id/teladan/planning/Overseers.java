package id.teladan.planning;

import id.teladan.organization.Unit;
import id.teladan.organization.Units;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.Role;
import id.teladan.shared.UnitId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which units somebody answers for: the whole agency, or those held by role with all beneath them. */
@Component
class Overseers {

    private final Units units;
    private final PlanStageQueries queries;

    Overseers(Units units, PlanStageQueries queries) {
        this.units = units;
        this.queries = queries;
    }

    /** The topmost units that the actor may look at. */
    List<Unit> entrances(Actor actor) {
        List<UnitId> topmost =
                seesAll(actor) ? queries.root(actor.agencyId()).stream().toList() : held(actor);
        return topmost.stream().map(id -> units.require(actor, id)).toList();
    }

    /** @throws NotFound for a unit that is not the actor's to look at */
    Unit mustSee(Actor actor, UnitId id) {
        Unit unit = units.require(actor, id);
        if (!seesAll(actor) && !units.isWithin(actor, id, held(actor))) {
            throw new NotFound();
        }
        return unit;
    }

    /** Those who look on without a part in it may not remind or take along. */
    boolean mayAct(Actor actor, UnitId id) {
        return actor.is(Role.BKPSDM) || units.isWithin(actor, id, held(actor));
    }

    /** @throws NotFound for everybody who may not act for the unit */
    Unit mustAct(Actor actor, UnitId id) {
        Unit unit = units.require(actor, id);
        if (!mayAct(actor, id)) {
            throw new NotFound();
        }
        return unit;
    }

    /** The units that the actor may act for, parents before children. */
    List<Unit> actsFor(Actor actor) {
        List<Unit> tree = units.tree(actor);
        if (actor.is(Role.BKPSDM)) {
            return tree;
        }
        Set<UnitId> own = new HashSet<>(held(actor));
        for (Unit unit : tree) {
            if (unit.parentId() != null && own.contains(unit.parentId())) {
                own.add(unit.id());
            }
        }
        return tree.stream().filter(unit -> own.contains(unit.id())).toList();
    }

    private static boolean seesAll(Actor actor) {
        return actor.isAnyOf(Role.BKPSDM, Role.BAGIAN_ORGANISASI, Role.INSPEKTORAT);
    }

    private static List<UnitId> held(Actor actor) {
        return Stream.of(Role.KEPALA_OPD, Role.ADMIN_OPD)
                .flatMap(role -> actor.unitsOf(role).stream())
                .distinct()
                .toList();
    }
}
