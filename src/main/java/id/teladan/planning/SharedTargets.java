package id.teladan.planning;

import id.teladan.audit.AuditTrail;
import id.teladan.organization.Overseers;
import id.teladan.organization.Units;
import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.LiveUpdates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * One target to many people in one act: by the assessor to the team, by a unit's head or admin to people of the unit, by the
 * personnel office to anybody. It goes into plans that may still be edited; whoever has none of the year gets one begun, and
 * what is submitted or agreed stays as it is. {@link TargetSharing} does the long work.
 */
@Service
@TenantTransactional
public class SharedTargets {

    private static final int BATCH = 250;

    private final SharedTargetRepository repository;
    private final PlanContentRepository contents;
    private final Overseers overseers;
    private final Units units;
    private final AuditTrail audit;
    private final LiveUpdates live;
    private final Clock clock;

    SharedTargets(
            SharedTargetRepository repository,
            PlanContentRepository contents,
            Overseers overseers,
            Units units,
            AuditTrail audit,
            LiveUpdates live,
            Clock clock) {
        this.repository = repository;
        this.contents = contents;
        this.overseers = overseers;
        this.units = units;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /** For which years' plans a target may be given: this year's and the next. */
    @TenantTransactional(readOnly = true)
    public List<Integer> years(Actor actor) {
        int year = today().getYear();
        return List.of(year, year + 1);
    }

    /** Names of the positions in the group's unit or team, to choose from. */
    @TenantTransactional(readOnly = true)
    public List<String> positions(Actor actor, TargetGroup group) {
        mustReach(actor, group);
        return repository.positions(actor, group, today());
    }

    /**
     * Everybody of the group by name, with what {@link #share} would do.
     *
     * @throws NotFound for a unit that is not the actor's to plan for
     */
    @TenantTransactional(readOnly = true)
    public List<SharedTargetPerson> people(Actor actor, TargetGroup group, String description) {
        mustReach(actor, group);
        return repository.people(actor, group, description.strip(), today());
    }

    /**
     * Takes the act down; nobody's plan is changed yet. The same key again is answered with the first attempt.
     *
     * @throws NotFound for a unit that is not the actor's to plan for
     * @throws RuleViolation if an indicator is not sensible or nobody's plan would change
     */
    public SharedTargetId share(Actor actor, TargetGroup group, NewSharedTarget target) {
        AccountId account = account(actor);
        mustReach(actor, group);
        Optional<SharedTarget> earlier = repository.find(actor.agencyId(), target.key());
        if (earlier.isPresent()) {
            return require(actor, earlier.get().id()).id();
        }
        PlanContents.mustBeSensible(target.asRevision());
        if (people(actor, group, target.description()).stream()
                .noneMatch(person -> person.state().changesPlan())) {
            throw new RuleViolation("planning.shared-with-nobody");
        }
        Optional<SharedTargetId> taken =
                repository.insert(actor, account, target, groupName(actor, group), group.year(), OfficeTime.now(clock));
        if (taken.isEmpty()) {
            return repository
                    .find(actor.agencyId(), target.key())
                    .map(SharedTarget::id)
                    .orElseThrow(NotFound::new);
        }
        SharedTargetId id = taken.get();
        int number = 1;
        for (IndicatorRevision indicator : target.indicators()) {
            repository.insertIndicator(actor.agencyId(), id, number++, indicator);
        }
        int people = repository.insertPeople(actor, id, group, today());
        audit.record(
                actor,
                "plan.target-shared",
                "shared-target",
                id.value(),
                Map.of(
                        "description", target.description().strip(),
                        "unit", group.unit() == null ? 0 : group.unit().value(),
                        "position", group.positionName(),
                        "year", group.year(),
                        "people", people));
        return id;
    }

    /** The actor's own acts, the newest first; ten at most. */
    @TenantTransactional(readOnly = true)
    public List<SharedTarget> mine(Actor actor) {
        return repository.findOf(actor.agencyId(), account(actor));
    }

    /** @throws NotFound for one of somebody else */
    @TenantTransactional(readOnly = true)
    public SharedTarget require(Actor actor, SharedTargetId id) {
        SharedTarget target = repository.find(actor.agencyId(), id).orElseThrow(NotFound::new);
        if (!target.accountId().equals(account(actor))) {
            throw new NotFound();
        }
        return target;
    }

    /**
     * Everybody whom an act is for by name, with what was done.
     *
     * @throws NotFound as {@link #require}
     */
    @TenantTransactional(readOnly = true)
    public List<SharedTargetPerson> outcome(Actor actor, SharedTargetId id) {
        return repository.findPeople(actor.agencyId(), require(actor, id).id());
    }

    @TenantTransactional(readOnly = true)
    List<SharedTargetId> underWay(AgencyId agency) {
        return repository.findUnderWay(agency);
    }

    /**
     * Carries an act out for its next people, all of them or none.
     *
     * @return whether there were any
     */
    boolean carryOn(AgencyId agency, SharedTargetId id) {
        repository.lock(agency);
        List<EmployeeId> people = repository.nextBatch(agency, id, BATCH);
        if (people.isEmpty()) {
            return false;
        }
        SharedTarget target = repository.find(agency, id).orElseThrow(NotFound::new);
        repository.judge(agency, target, people);
        repository.beginPlans(agency, target, people);
        List<PlanId> changed = repository.addResult(agency, id, people);
        contents.renumber(agency, changed);
        repository.leave(agency, id, people, changed);
        audit.recordEach(
                new Actor(agency, target.accountId(), null, target.byName(), List.of(), false),
                "plan.result-added",
                "plan",
                """
                SELECT plan_id AS subject_id, jsonb_build_object('shared', target_id, 'begun', state = 'BEGUN') AS detail
                FROM planning.shared_target_person
                WHERE agency_id = :agencyId AND target_id = :shared AND plan_id = ANY (:plans)
                """,
                Map.of(
                        "shared",
                        id.value(),
                        "plans",
                        changed.stream().map(PlanId::value).toArray(Long[]::new)));
        people.forEach(person -> live.changedAfterCommit(agency, LiveTopic.employee(person)));
        return true;
    }

    private String groupName(Actor actor, TargetGroup group) {
        String where = group.unit() == null
                ? "Tim saya"
                : units.require(actor, group.unit()).name();
        return group.positionName().isBlank()
                ? where
                : where + ", " + group.positionName().strip();
    }

    private void mustReach(Actor actor, TargetGroup group) {
        if (!years(actor).contains(group.year())) {
            throw new NotFound();
        }
        UnitId unit = group.unit();
        if (unit == null) {
            actor.requireEmployee();
        } else {
            overseers.mustAct(actor, unit);
        }
    }

    private static AccountId account(Actor actor) {
        if (actor.accountId() == null) {
            throw new NotFound();
        }
        return actor.accountId();
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }
}
