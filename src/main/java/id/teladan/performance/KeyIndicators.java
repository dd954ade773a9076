package id.teladan.performance;

import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Key indicators across agreements: one by one, of units, of a whole year, and the branches by which they serve each other. */
@Service
@TenantTransactional(readOnly = true)
public class KeyIndicators {

    private final KeyIndicatorQueries queries;

    KeyIndicators(KeyIndicatorQueries queries) {
        this.queries = queries;
    }

    /** @throws NotFound for an indicator of a unit that the actor may not read */
    public KeyIndicator require(Actor actor, KeyIndicatorId id) {
        return find(actor, id).orElseThrow(NotFound::new);
    }

    /** Empty for an indicator that is not there, or of a unit that the actor may not read. */
    public Optional<KeyIndicator> find(Actor actor, KeyIndicatorId id) {
        return queries.find(Scope.of(actor), id);
    }

    /** Those of them that the actor may read, in no particular order. */
    public List<KeyIndicator> all(Actor actor, Collection<KeyIndicatorId> ids) {
        return queries.all(Scope.of(actor), ids);
    }

    /** By unit, objective and number. */
    public List<KeyIndicator> ofUnits(Actor actor, Collection<UnitId> units, int year) {
        return queries.ofUnits(Scope.of(actor), units, year);
    }

    /**
     * All of a year that the actor may read, by unit, objective and number.
     *
     * @param beneath only of this unit and those beneath it; null for all
     * @param text only what holds it in name, objective or unit; empty for all
     */
    public List<KeyIndicator> ofYear(Actor actor, int year, @Nullable UnitId beneath, String text) {
        return queries.ofYear(Scope.of(actor), year, beneath, text.strip());
    }

    /** From the indicator that serves no other down to this one. */
    public List<KeyIndicatorId> path(Actor actor, KeyIndicatorId to) {
        return queries.pathUp(actor.agencyId(), to).reversed();
    }

    /** What serves one of the others, as far as the actor may read it. */
    public List<KeyIndicator> serving(Actor actor, Collection<KeyIndicatorId> parents) {
        return queries.serving(Scope.of(actor), parents);
    }

    /** How many serve each of the others; those that nothing serves are left out. */
    public Map<KeyIndicatorId, Integer> countServing(Actor actor, Collection<KeyIndicatorId> parents) {
        return queries.countServing(actor.agencyId(), parents);
    }
}
