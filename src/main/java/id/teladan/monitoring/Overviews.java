package id.teladan.monitoring;

import id.teladan.cycle.Period;
import id.teladan.cycle.PeriodKind;
import id.teladan.cycle.Periods;
import id.teladan.cycle.RuleSet;
import id.teladan.cycle.RuleSets;
import id.teladan.organization.Overseers;
import id.teladan.organization.Unit;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** How the units beneath one unit are doing; always sums, never persons. */
@Service
@TenantTransactional(readOnly = true)
public class Overviews {

    private final OverviewQueries queries;
    private final Overseers overseers;
    private final Periods periods;
    private final RuleSets ruleSets;
    private final Clock clock;

    Overviews(OverviewQueries queries, Overseers overseers, Periods periods, RuleSets ruleSets, Clock clock) {
        this.queries = queries;
        this.overseers = overseers;
        this.periods = periods;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** The units that the actor's overview begins with: the whole agency, or those held by role. */
    public List<Unit> entrances(Actor actor) {
        return overseers.entrances(actor);
    }

    /**
     * One row per unit directly beneath.
     *
     * @throws NotFound for a unit that is not the actor's to oversee
     */
    public List<UnitRow> beneath(Actor actor, UnitId unit) {
        overseers.mustSee(actor, unit);
        LocalDate today = OfficeTime.today(clock);
        RuleSet rules = ruleSets.current(today);
        return queries.beneath(
                actor,
                unit,
                today,
                rules.number("pace.behind-percent"),
                today.minusDays(silenceDays(rules)),
                lastClosed(actor).map(Period::id).orElse(null));
    }

    /** Within how many days somebody must have reported not to count as silent, by the rules of today. */
    public long silenceDays(Actor actor) {
        return silenceDays(ruleSets.current(OfficeTime.today(clock)));
    }

    private static long silenceDays(RuleSet rules) {
        return rules.number("monitoring.silence-days").longValueExact();
    }

    /** How the rows are shaded, by the rules of today. */
    public Shades shades(Actor actor) {
        return Shades.of(ruleSets.current(OfficeTime.today(clock)));
    }

    /** The latest quarter (or month) whose evaluation window is over. */
    public Optional<Period> lastClosed(Actor actor) {
        LocalDate today = OfficeTime.today(clock);
        return Stream.of(today.getYear(), today.getYear() - 1)
                .flatMap(year -> periods.ofYear(actor, year).stream())
                .filter(period -> period.kind() != PeriodKind.TAHUNAN)
                .filter(period -> period.windowClosesOn().isBefore(today))
                .max(Comparator.comparing(Period::endsOn));
    }
}
