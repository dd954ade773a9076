package id.teladan.planning;

import id.teladan.audit.AuditTrail;
import id.teladan.organization.Unit;
import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Bundles of plans to take along: for whoever asked, and only while the unit is still theirs to act for. {@link PlanBundling}
 * does the long work.
 */
@Service
@TenantTransactional
public class PlanBundles {

    private static final Duration KEPT = Duration.ofDays(7);

    private final PlanBundleRepository repository;
    private final PlanBundleStore store;
    private final Overseers overseers;
    private final AuditTrail audit;
    private final Clock clock;

    PlanBundles(
            PlanBundleRepository repository,
            PlanBundleStore store,
            Overseers overseers,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.overseers = overseers;
        this.audit = audit;
        this.clock = clock;
    }

    /** The actor's own, the newest first. */
    @TenantTransactional(readOnly = true)
    public List<PlanBundle> mine(Actor actor) {
        Set<UnitId> own = overseers.actsFor(actor).stream().map(Unit::id).collect(Collectors.toSet());
        return repository.findOf(actor.agencyId(), account(actor)).stream()
                .filter(bundle -> own.contains(bundle.unitId()))
                .toList();
    }

    /** @throws NotFound for one of somebody else, and for a unit that is no longer the actor's to act for */
    @TenantTransactional(readOnly = true)
    public PlanBundle require(Actor actor, PlanBundleId id) {
        PlanBundle bundle = repository.find(actor.agencyId(), id).orElseThrow(NotFound::new);
        if (!bundle.accountId().equals(account(actor))) {
            throw new NotFound();
        }
        overseers.mustAct(actor, bundle.unitId());
        return bundle;
    }

    /**
     * Asks for one; nothing is drawn yet.
     *
     * @throws NotFound unless the actor acts for the unit
     * @throws RuleViolation if there is no such plan, or another one of the actor's is still being made
     */
    public PlanBundleId ask(Actor actor, NewPlanBundle bundle) {
        overseers.mustAct(actor, bundle.unitId());
        AccountId account = account(actor);
        if (repository.findOf(actor.agencyId(), account).stream().anyMatch(PlanBundle::isUnderWay)) {
            throw new RuleViolation("planning.bundle-under-way");
        }
        int plans = repository
                .findPlans(
                        actor.agencyId(), bundle.unitId(), bundle.year(), bundle.withSubUnits(), bundle.withoutDrafts())
                .size();
        if (plans == 0) {
            throw new RuleViolation("planning.bundle-empty");
        }
        PlanBundleId id = repository.insert(actor, account, bundle, plans, OfficeTime.now(clock));
        audit.record(
                actor,
                "plan-bundle.asked",
                "plan-bundle",
                id.value(),
                Map.of("unit", bundle.unitId().value(), "year", bundle.year(), "plans", plans));
        return id;
    }

    /** @throws RuleViolation unless it failed */
    public void askAgain(Actor actor, PlanBundleId id) {
        if (require(actor, id).status() != PlanBundleStatus.FAILED) {
            throw new RuleViolation("planning.bundle-not-failed");
        }
        repository.updateStatus(actor.agencyId(), id, PlanBundleStatus.WAITING);
    }

    /** The finished file, which is noted as taken. @throws NotFound unless it is done and not yet deleted */
    public Path take(Actor actor, PlanBundleId id) {
        PlanBundle bundle = require(actor, id);
        if (bundle.status() != PlanBundleStatus.DONE
                || bundle.expiresAt() == null
                || !OfficeTime.now(clock).isBefore(bundle.expiresAt())) {
            throw new NotFound();
        }
        audit.record(
                actor,
                "plan-bundle.taken",
                "plan-bundle",
                id.value(),
                Map.of("unit", bundle.unitId().value(), "plans", bundle.drawn()));
        return store.zip(actor.agencyId(), id);
    }

    @TenantTransactional(readOnly = true)
    List<PlanBundle> underWay(AgencyId agency) {
        return repository.findUnderWay(agency);
    }

    @TenantTransactional(readOnly = true)
    List<PlanBundle> expired(AgencyId agency) {
        return repository.findExpired(agency, OfficeTime.now(clock));
    }

    @TenantTransactional(readOnly = true)
    List<BundledPlan> plans(AgencyId agency, PlanBundle bundle) {
        return repository.findPlans(agency, bundle.unitId(), bundle.year(), bundle.subUnits(), bundle.agreedOnly());
    }

    void noteDrawn(AgencyId agency, PlanBundleId id, int drawn, int plans) {
        repository.updateDrawn(agency, id, drawn, plans);
    }

    void finish(AgencyId agency, PlanBundleId id, long size) {
        repository.updateDone(agency, id, size, OfficeTime.now(clock).plus(KEPT));
    }

    void become(AgencyId agency, PlanBundleId id, PlanBundleStatus status) {
        repository.updateStatus(agency, id, status);
    }

    private static AccountId account(Actor actor) {
        if (actor.accountId() == null) {
            throw new NotFound();
        }
        return actor.accountId();
    }
}
