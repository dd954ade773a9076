package id.teladan.evaluation;

import id.teladan.audit.AuditTrail;
import id.teladan.cycle.Period;
import id.teladan.cycle.PeriodId;
import id.teladan.cycle.PeriodKind;
import id.teladan.cycle.Periods;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Achievement of units, the first stage of every evaluation (PermenPANRB 6/2022, Ps 24(1), 25(1)). */
@Service
@TenantTransactional
public class UnitPredicates {

    private final UnitPredicateRepository repository;
    private final Periods periods;
    private final AuditTrail audit;
    private final Clock clock;

    UnitPredicates(UnitPredicateRepository repository, Periods periods, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.periods = periods;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The units whose predicate the actor may set: those beneath the unit one leads or led by people one assesses; for the
     * regional head the departments; for Bagian Organisasi, which records, everything, level by level.
     *
     * @param under whose units to list; null for the top. For Bagian Organisasi only
     */
    @TenantTransactional(readOnly = true)
    public List<UnitPredicateEntry> beneath(Actor actor, PeriodId period, @Nullable UnitId under) {
        return repository.findBeneath(actor, periods.require(actor, period), under, today());
    }

    /** @throws NotFound unless the actor stands above the unit or records for Bagian Organisasi */
    @TenantTransactional(readOnly = true)
    public UnitPredicateEntry require(Actor actor, PeriodId period, UnitId unit) {
        periods.require(actor, period);
        if (!maySet(actor, unit)) {
            throw new NotFound();
        }
        return repository.find(actor, period, unit).orElseThrow(NotFound::new);
    }

    /**
     * Sets or changes a unit's predicate.
     *
     * @throws RuleViolation once an evaluation that rests on it is final
     * @throws StaleVersion if somebody else set it meanwhile
     */
    public void set(Actor actor, UnitId unit, UnitPredicateDecision decision) {
        PeriodId period = decision.period();
        require(actor, period, unit);
        repository.lock(actor, unit, period);
        UnitPredicateEntry entry = require(actor, period, unit);
        if (periods.require(actor, period).startsOn().isAfter(today())) {
            throw new RuleViolation("evaluation.period-not-begun");
        }
        if (entry.finalCount() > 0) {
            throw new RuleViolation("evaluation.unit-has-final", entry.finalCount());
        }
        if (entry.version() != decision.version() || !repository.save(actor, unit, decision, now())) {
            throw new StaleVersion("Predikat unit", entry);
        }
        audit.record(
                actor,
                "unit-predicate.set",
                "unit",
                unit.value(),
                Map.of(
                        "period", period.value(),
                        "predicate", decision.predicate(),
                        "before", entry.predicate() == null ? "" : entry.predicate(),
                        "reason", decision.reason().strip()));
    }

    /** Keeps the predicate as it is until the running transaction ends: what is about to rest on it must still find it. */
    public void hold(Actor actor, UnitId unit, PeriodId period) {
        repository.hold(actor, unit, period);
    }

    /**
     * A unit's predicate in a period. An annual one that is missing after January is the previous year's (Lampiran
     * IV.B.1.f).
     */
    @TenantTransactional(readOnly = true)
    public UnitStanding standing(Actor actor, UnitId unit, Period period) {
        UnitStanding standing =
                repository.findStanding(actor, unit, period.id()).orElseThrow(NotFound::new);
        if (standing.predicate() != null || !isOverdueAnnual(period)) {
            return standing;
        }
        return periods.ofYear(actor, period.year() - 1).stream()
                .filter(earlier -> earlier.kind() == PeriodKind.TAHUNAN)
                .findFirst()
                .flatMap(earlier -> repository.findStanding(actor, unit, earlier.id()))
                .orElse(standing);
    }

    private boolean isOverdueAnnual(Period period) {
        return period.kind() == PeriodKind.TAHUNAN && today().isAfter(LocalDate.of(period.year() + 1, 1, 31));
    }

    private boolean maySet(Actor actor, UnitId unit) {
        return repository.maySet(actor, unit, actor.is(Role.BAGIAN_ORGANISASI), today());
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }

    private OffsetDateTime now() {
        return OfficeTime.now(clock);
    }
}
