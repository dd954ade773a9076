package id.teladan.performance;

import id.teladan.audit.AuditTrail;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import id.teladan.shared.TenantTransactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** What units realised, period by period. An entry is never changed: a newer one takes its place and says why. */
@Service
@TenantTransactional
public class Realizations {

    private static final String WHAT = "Realisasi";

    private final KeyIndicatorQueries indicators;
    private final AgreementRepository agreements;
    private final RealizationRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    Realizations(
            KeyIndicatorQueries indicators,
            AgreementRepository agreements,
            RealizationRepository repository,
            AuditTrail audit,
            Clock clock) {
        this.indicators = indicators;
        this.agreements = agreements;
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** All entries of an indicator, corrected ones too: the latest period first, in it the newest. */
    @TenantTransactional(readOnly = true)
    public List<Realization> history(Actor actor, KeyIndicatorId indicator) {
        require(actor, indicator);
        return repository.findAll(actor.agencyId(), indicator);
    }

    /** Whether the actor may enter what the indicator's unit realised. */
    @TenantTransactional(readOnly = true)
    public boolean mayEnter(Actor actor, KeyIndicator indicator) {
        return indicator.status() == AgreementStatus.AGREED
                && agreements
                        .findUnit(Scope.of(actor), indicator.unitId())
                        .filter(UnitAccess::prepares)
                        .isPresent();
    }

    /**
     * Enters what was reached in a period, or corrects what was entered.
     *
     * @param month the period's last one
     * @throws NotFound unless the actor may enter for the indicator's unit
     * @throws RuleViolation if the period has not begun, or a correction gives no reason
     * @throws StaleVersion if another entry was made meanwhile
     */
    public void enter(Actor actor, KeyIndicatorId id, int month, NewRealization entry) {
        KeyIndicator indicator = require(actor, id);
        if (!mayEnter(actor, indicator) || !indicator.rhythm().months().contains(month)) {
            throw new NotFound();
        }
        if (!indicator.rhythm().begun(indicator.year(), month, OfficeTime.today(clock))) {
            throw new RuleViolation(
                    "performance.period-not-begun", indicator.rhythm().period(month), indicator.year());
        }
        Optional<Realization> last = newestOf(actor, id, month);
        mustBeAsRead(last, entry.corrects());
        String note = entry.note() == null || entry.note().isBlank()
                ? null
                : entry.note().strip();
        if (last.isPresent() && note == null) {
            throw new RuleViolation("performance.correction-needs-note");
        }
        insert(actor, id, month, entry, note);
        audit.record(
                actor,
                last.isPresent() ? "realization.corrected" : "realization.entered",
                "key-indicator",
                id.value(),
                Map.of("month", month, "amount", entry.amount()));
    }

    /** The schema knows one first entry and one correction of each, which counts when two are sent at once. */
    private void insert(Actor actor, KeyIndicatorId id, int month, NewRealization entry, @Nullable String note) {
        try {
            repository.insert(actor, id, month, entry, note, OfficeTime.now(clock));
        } catch (DuplicateKeyException enteredAtOnce) {
            throw new RuleViolation("performance.entered-at-once");
        }
    }

    private Optional<Realization> newestOf(Actor actor, KeyIndicatorId id, int month) {
        return repository.findAll(actor.agencyId(), id).stream()
                .filter(realization -> realization.month() == month)
                .findFirst();
    }

    private static void mustBeAsRead(Optional<Realization> last, @Nullable RealizationId seen) {
        RealizationId stored = last.map(Realization::id).orElse(null);
        if (!Objects.equals(stored, seen)) {
            throw last.<RuntimeException>map(realization -> new StaleVersion(
                            WHAT, new NewRealization(realization.amount(), realization.note(), realization.id())))
                    .orElseGet(NotFound::new);
        }
    }

    private KeyIndicator require(Actor actor, KeyIndicatorId id) {
        return indicators.find(Scope.of(actor), id).orElseThrow(NotFound::new);
    }
}
