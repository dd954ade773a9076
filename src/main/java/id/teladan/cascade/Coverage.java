package id.teladan.cascade;

import id.teladan.organization.Overseers;
import id.teladan.organization.Unit;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * What the plans of a unit and of those beneath it leave uncovered in a year: for its head and administrator, the personnel
 * office, the organisation bureau and the inspectorate. One query for each kind of gap, whatever the unit's size.
 */
@Service
@TenantTransactional(readOnly = true)
public class Coverage {

    /** More than anybody mends in a day; the count says how many there are. */
    public static final int MOST = 200;

    private final CoverageQueries queries;
    private final Overseers overseers;
    private final Clock clock;

    Coverage(CoverageQueries queries, Overseers overseers, Clock clock) {
        this.queries = queries;
        this.overseers = overseers;
        this.clock = clock;
    }

    /** Where the actor's view begins: the whole government, or the units held by role. */
    public List<Unit> entrances(Actor actor) {
        return overseers.entrances(actor);
    }

    /** @throws NotFound for a unit that is not the actor's to look at */
    public Unit require(Actor actor, UnitId unit) {
        return overseers.mustSee(actor, unit);
    }

    /**
     * All gaps, by kind and person; at most {@link #MOST} and one of each kind.
     *
     * @throws NotFound for a unit that is not the actor's to look at
     */
    public List<Gap> gaps(Actor actor, UnitId unit, int year) {
        overseers.mustSee(actor, unit);
        LocalDate today = OfficeTime.today(clock);
        return Stream.of(
                        queries.unserved(actor.agencyId(), unit, year),
                        queries.uncarried(actor.agencyId(), unit, year, today),
                        queries.unevenPromises(actor.agencyId(), unit, year),
                        queries.uneven(actor.agencyId(), unit, year),
                        queries.unsupporting(actor.agencyId(), unit, year),
                        queries.roleless(actor.agencyId(), unit, year, today),
                        queries.circular(actor.agencyId(), unit, year))
                .flatMap(List::stream)
                .toList();
    }
}
