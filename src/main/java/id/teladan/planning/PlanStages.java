package id.teladan.planning;

import id.teladan.cycle.RuleSets;
import id.teladan.organization.Unit;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Paging;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * How far the people of a unit have come with the plans of a year: for its head and administrator, the personnel office, the
 * organisation bureau and the inspectorate.
 */
@Service
@TenantTransactional(readOnly = true)
public class PlanStages {

    private final PlanStageQueries queries;
    private final Overseers overseers;
    private final RuleSets ruleSets;
    private final Clock clock;

    PlanStages(PlanStageQueries queries, Overseers overseers, RuleSets ruleSets, Clock clock) {
        this.queries = queries;
        this.overseers = overseers;
        this.ruleSets = ruleSets;
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

    /** Whether the actor may remind the people of the unit and take their plans along. */
    public boolean mayAct(Actor actor, UnitId unit) {
        return overseers.mayAct(actor, unit);
    }

    /** The units that the actor may act for, parents before children. */
    public List<Unit> actsFor(Actor actor) {
        return overseers.actsFor(actor);
    }

    /** The last day on which a plan of the year is agreed in time (Ps 14(1)). */
    public LocalDate deadline(Actor actor, int year) {
        return LocalDate.ofYearDay(
                year,
                ruleSets.current(OfficeTime.today(clock))
                        .number("plan.due-day-of-year")
                        .intValueExact());
    }

    /** A row per unit directly beneath, and one for the people who are directly in it. */
    public List<UnitProgress> beneath(Actor actor, UnitId unit, int year) {
        overseers.mustSee(actor, unit);
        return queries.beneath(actor.agencyId(), unit, year, OfficeTime.today(clock), deadline(actor, year));
    }

    /**
     * The people of a unit and of those beneath it, by name; one more than a page if there are further ones.
     *
     * @param stage null for all
     */
    public List<PersonProgress> people(
            Actor actor, UnitId unit, int year, @Nullable PlanStage stage, boolean overdueOnly, Paging paging) {
        return people(actor, unit, year, stage, overdueOnly, paging.limit(), paging.offset());
    }

    /** All of them, for a table to take along. */
    public List<PersonProgress> allPeople(
            Actor actor, UnitId unit, int year, @Nullable PlanStage stage, boolean overdueOnly) {
        return people(actor, unit, year, stage, overdueOnly, null, 0);
    }

    private List<PersonProgress> people(
            Actor actor,
            UnitId unit,
            int year,
            @Nullable PlanStage stage,
            boolean overdueOnly,
            @Nullable Integer limit,
            int offset) {
        overseers.mustSee(actor, unit);
        return queries.people(
                actor.agencyId(),
                unit,
                year,
                OfficeTime.today(clock),
                deadline(actor, year),
                stage,
                overdueOnly,
                limit,
                offset);
    }
}
