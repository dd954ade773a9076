package id.teladan.cycle;

import id.teladan.audit.AuditTrail;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** An agency's evaluation periods. */
@Service
@TenantTransactional
public class Periods {

    private final PeriodRepository repository;
    private final AuditTrail audit;

    Periods(PeriodRepository repository, AuditTrail audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** The month or quarter of a date; empty while its year has not been opened. */
    @TenantTransactional(readOnly = true)
    public Optional<Period> current(Actor actor, LocalDate date) {
        return repository.around(actor.agencyId(), date);
    }

    /** What may be evaluated on a date, the annual period last. */
    @TenantTransactional(readOnly = true)
    public List<Period> withOpenWindow(Actor actor, LocalDate date) {
        return repository.withOpenWindow(actor.agencyId(), date);
    }

    /** In order of their ends, the annual period last; empty while the year has not been opened. */
    @TenantTransactional(readOnly = true)
    public List<Period> ofYear(Actor actor, int year) {
        return repository.ofYear(actor.agencyId(), year);
    }

    /** @throws NotFound if the actor's agency has no such period */
    @TenantTransactional(readOnly = true)
    public Period require(Actor actor, PeriodId id) {
        return repository.find(actor.agencyId(), id).orElseThrow(NotFound::new);
    }

    /** Opens a year in the rhythm the agency last had, or in quarters if this is its first. */
    public List<Period> openYear(Actor actor, int year) {
        return openYear(actor, year, repository.latestRhythm(actor.agencyId()).orElse(PeriodKind.TRIWULAN));
    }

    /**
     * Opens a year in months or quarters (Ps 24(3)): its periods with their windows, and the annual one.
     *
     * @throws NotFound unless the actor keeps the agency's personnel rules
     * @throws RuleViolation {@code cycle.year-already-open}
     */
    public List<Period> openYear(Actor actor, int year, PeriodKind rhythm) {
        actor.mustBe(Role.BKPSDM);
        if (rhythm == PeriodKind.TAHUNAN) {
            throw new IllegalArgumentException("The rhythm is months or quarters");
        }
        if (!repository.ofYear(actor.agencyId(), year).isEmpty()) {
            throw new RuleViolation("cycle.year-already-open", Integer.toString(year));
        }
        NewPeriod.ofYear(year, rhythm).forEach(period -> repository.add(actor.agencyId(), period));
        audit.record(actor, "year.opened", "year", year, Map.of("rhythm", rhythm));
        return repository.ofYear(actor.agencyId(), year);
    }
}
