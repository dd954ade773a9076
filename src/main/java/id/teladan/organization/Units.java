package id.teladan.organization;

import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The agency's unit tree. Names of units are no secret inside an agency; the people in them are. */
@Service
@TenantTransactional(readOnly = true)
public class Units {

    private final UnitRepository repository;

    Units(UnitRepository repository) {
        this.repository = repository;
    }

    /** The whole tree, parents before children, siblings by name. */
    public List<Unit> tree(Actor actor) {
        return repository.findTree(actor);
    }

    /** @throws NotFound for a unit of another agency */
    public Unit require(Actor actor, UnitId id) {
        return repository.find(actor, id).orElseThrow(NotFound::new);
    }

    /** The unit that the actor's own position leads; empty for everybody who leads none. */
    public Optional<Unit> ledBy(Actor actor) {
        return actor.employeeId() == null ? Optional.empty() : repository.findLedBy(actor, actor.requireEmployee());
    }

    /** The unit and all above it, from the unit upward. */
    public List<UnitId> path(Actor actor, UnitId unit) {
        return repository.findPath(actor, unit);
    }

    /** Whether the unit is one of the others or lies beneath one of them. */
    public boolean isWithin(Actor actor, UnitId unit, List<UnitId> others) {
        return repository.isWithin(actor, unit, others);
    }

    /** The departments (perangkat daerah) in order of their names. */
    public List<Unit> departments(Actor actor) {
        return repository.findTree(actor).stream()
                .filter(unit -> unit.depth() == 1)
                .toList();
    }
}
