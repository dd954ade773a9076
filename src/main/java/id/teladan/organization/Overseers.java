package id.teladan.organization;

import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.Role;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Who looks over which units: the whole agency for the offices that watch over it, or those held as head or administrator,
 * each with all beneath.
 */
@Service
@TenantTransactional(readOnly = true)
public class Overseers {

    private final Units units;
    private final UnitRepository repository;

    Overseers(Units units, UnitRepository repository) {
        this.units = units;
        this.repository = repository;
    }

    /** The topmost units that the actor may look at; none before the agency's units are in. */
    public List<Unit> entrances(Actor actor) {
        return seesAll(actor)
                ? repository.findRoot(actor).stream().toList()
                : held(actor).stream().map(id -> units.require(actor, id)).toList();
    }

    /** @throws NotFound for a unit that is not the actor's to look at */
    public Unit mustSee(Actor actor, UnitId id) {
        Unit unit = units.require(actor, id);
        if (!seesAll(actor) && !units.isWithin(actor, id, held(actor))) {
            throw new NotFound();
        }
        return unit;
    }

    /** Those who look on without a part in it do nothing for the unit. */
    public boolean mayAct(Actor actor, UnitId id) {
        return actor.is(Role.BKPSDM) || units.isWithin(actor, id, held(actor));
    }

    /** @throws NotFound for everybody who may not act for the unit */
    public Unit mustAct(Actor actor, UnitId id) {
        Unit unit = units.require(actor, id);
        if (!mayAct(actor, id)) {
            throw new NotFound();
        }
        return unit;
    }

    /** The units that the actor may act for, parents before children. */
    public List<Unit> actsFor(Actor actor) {
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
        return actor.isAnyOf(Role.BKPSDM, Role.BAGIAN_ORGANISASI, Role.INSPEKTORAT, Role.PIMPINAN_DAERAH);
    }

    private static List<UnitId> held(Actor actor) {
        return actor.unitsOf(Role.KEPALA_OPD, Role.ADMIN_OPD);
    }
}
