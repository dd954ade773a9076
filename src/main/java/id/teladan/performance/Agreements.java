package id.teladan.performance;

import id.teladan.audit.AuditTrail;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Performance agreements from the first draft to the day both sides have signed, and each later revision. */
@Service
@TenantTransactional
public class Agreements {

    static final String WHAT = "Perjanjian kinerja";

    private final AgreementRepository repository;
    private final AgreementContentRepository contents;
    private final KeyIndicatorQueries indicators;
    private final AuditTrail audit;
    private final Clock clock;

    Agreements(
            AgreementRepository repository,
            AgreementContentRepository contents,
            KeyIndicatorQueries indicators,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.contents = contents;
        this.indicators = indicators;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound for a unit whose agreement the actor may not read */
    @TenantTransactional(readOnly = true)
    public UnitAccess unit(Actor actor, UnitId unit) {
        return repository.findUnit(Scope.of(actor), unit).orElseThrow(NotFound::new);
    }

    /** Those right beneath a unit whose agreements the actor may read, by name. */
    @TenantTransactional(readOnly = true)
    public List<UnitAccess> beneath(Actor actor, UnitId unit) {
        return repository.findUnitsBeneath(Scope.of(actor), unit);
    }

    /** The government and its departments, as far as the actor reads them. */
    @TenantTransactional(readOnly = true)
    public List<UnitAccess> departments(Actor actor) {
        return repository.findDepartments(Scope.of(actor));
    }

    /**
     * The unit whose agreement concerns the actor most: the one held, led, or worked in.
     *
     * @throws NotFound for accounts that have neither unit nor role
     */
    @TenantTransactional(readOnly = true)
    public UnitId entrance(Actor actor, int year) {
        Scope scope = Scope.of(actor);
        return scope.readsAll() || scope.unitIds().isEmpty()
                ? repository.findEntrance(scope, year).orElseThrow(NotFound::new)
                : new UnitId(scope.unitIds().getFirst());
    }

    /** All revisions of a unit's year, the newest first. */
    @TenantTransactional(readOnly = true)
    public List<Agreement> revisions(Actor actor, UnitId unit, int year) {
        unit(actor, unit);
        return repository.findRevisions(actor.agencyId(), unit, year);
    }

    /** Years of which the unit has an agreement, the latest first. */
    @TenantTransactional(readOnly = true)
    public List<Integer> years(Actor actor, UnitId unit) {
        unit(actor, unit);
        return repository.findYears(actor.agencyId(), unit);
    }

    /** @throws NotFound for an agreement that is not there, or of a unit that the actor may not read */
    @TenantTransactional(readOnly = true)
    public AgreementContent require(Actor actor, AgreementId id) {
        Agreement agreement = repository.find(actor.agencyId(), id).orElseThrow(NotFound::new);
        UnitAccess unit = unit(actor, agreement.unitId());
        List<Optional<Signatory>> parties = repository.findSignatories(actor.agencyId(), unit.id(), today());
        List<KeyIndicator> all = indicators.ofAgreement(actor.agencyId(), id);
        List<Objective> objectives = contents.findObjectives(actor.agencyId(), id).stream()
                .map(objective -> new Objective(
                        objective.id(),
                        objective.number(),
                        objective.statement(),
                        all.stream()
                                .filter(indicator -> indicator.objectiveNumber() == objective.number())
                                .toList()))
                .toList();
        return new AgreementContent(
                agreement,
                unit,
                parties.getFirst().orElse(null),
                parties.getLast().orElse(null),
                repository.findSignatures(actor.agencyId(), id),
                objectives);
    }

    @TenantTransactional(readOnly = true)
    public List<AgreementTransition> history(Actor actor, AgreementId id) {
        requireHead(actor, id);
        return repository.findTransitions(actor.agencyId(), id);
    }

    /** What waits for the actor's own signature. */
    @TenantTransactional(readOnly = true)
    public List<WaitingAgreement> waiting(Actor actor) {
        EmployeeId self = actor.employeeId();
        return self == null
                ? List.of()
                : repository.findWaiting(actor.agencyId(), self.value(), actor.is(Role.PIMPINAN_DAERAH), today());
    }

    /**
     * Begins the first agreement of a unit's year.
     *
     * @throws NotFound unless the actor may draw up the unit's agreement
     * @throws RuleViolation if there is one already
     */
    public AgreementId create(Actor actor, NewAgreement wish) {
        if (!unit(actor, wish.unit()).prepares()) {
            throw new NotFound();
        }
        if (!repository
                .findRevisions(actor.agencyId(), wish.unit(), wish.year())
                .isEmpty()) {
            throw new RuleViolation("performance.exists-already", wish.year());
        }
        AgreementId id = insert(actor, wish.unit(), wish.year(), null);
        if (Boolean.TRUE.equals(wish.copyLast())) {
            repository.findRevisions(actor.agencyId(), wish.unit(), wish.year() - 1).stream()
                    .filter(agreement -> agreement.status() == AgreementStatus.AGREED)
                    .findFirst()
                    .ifPresent(last -> {
                        contents.copyObjectives(actor.agencyId(), last.id(), id);
                        contents.copyFromYear(actor.agencyId(), last.id(), id);
                    });
        }
        audit.record(
                actor,
                "agreement.created",
                "agreement",
                id.value(),
                Map.of("unit", wish.unit().value(), "year", wish.year()));
        return id;
    }

    /**
     * Signs as head of the unit, by which the content is locked and waits for the superior; the government's own agreement
     * is in force at once.
     *
     * @throws NotFound unless the actor leads the unit
     * @throws RuleViolation if something is missing, or it is not a draft
     */
    public void sign(Actor actor, AgreementId id, int version) {
        AgreementContent content = require(actor, id);
        Agreement agreement = content.agreement();
        boolean last = content.unit().isGovernment();
        mustBecome(agreement, last ? AgreementStatus.AGREED : AgreementStatus.SIGNED);
        if (!content.mayBeSignedAsHead(actor)) {
            throw new NotFound();
        }
        mustBeAsRead(agreement, version);
        AgreementRules.mustBeComplete(content);
        insertSignature(actor, id, Party.HEAD);
        if (last) {
            bringIntoForce(actor, agreement);
        } else {
            move(actor, agreement, AgreementStatus.SIGNED, null, "agreement.signed");
        }
    }

    /**
     * Signs as the superior, by which the agreement is in force and a former revision is not.
     *
     * @throws NotFound unless the actor is the head's superior
     * @throws RuleViolation if it does not wait for that, or gives more of an upper target away than there is
     */
    public void countersign(Actor actor, AgreementId id, int version) {
        AgreementContent content = require(actor, id);
        Agreement agreement = content.agreement();
        mustBecome(agreement, AgreementStatus.AGREED);
        if (!content.mayBeSignedAsSuperior(actor)) {
            throw new NotFound();
        }
        mustBeAsRead(agreement, version);
        AgreementRules.mustBeComplete(content);
        insertSignature(actor, id, Party.SUPERIOR);
        bringIntoForce(actor, agreement);
    }

    /** Back to the draft: by the superior with a word on what to change. */
    public void giveBack(Actor actor, AgreementId id, AgreementChange decision) {
        AgreementContent content = require(actor, id);
        mustBecome(content.agreement(), AgreementStatus.DRAFT);
        if (!content.mayBeSignedAsSuperior(actor)) {
            throw new NotFound();
        }
        mustBeAsRead(content.agreement(), decision.version());
        repository.deleteSignatures(actor.agencyId(), id);
        move(
                actor,
                content.agreement(),
                AgreementStatus.DRAFT,
                decision.reason().strip(),
                "agreement.returned");
    }

    /** Back to the draft: by the head who signed, before the superior has answered. */
    public void takeBack(Actor actor, AgreementId id, int version) {
        AgreementContent content = require(actor, id);
        mustBecome(content.agreement(), AgreementStatus.DRAFT);
        if (!content.mayBeTakenBack(actor)) {
            throw new NotFound();
        }
        mustBeAsRead(content.agreement(), version);
        repository.deleteSignatures(actor.agencyId(), id);
        move(actor, content.agreement(), AgreementStatus.DRAFT, null, "agreement.taken-back");
    }

    /**
     * Begins a new revision of an agreement in force, which stays in force until the new one is signed by both.
     *
     * @return the new revision
     * @throws RuleViolation if it is not in force, or a revision is being prepared already
     */
    public AgreementId revise(Actor actor, AgreementId id, AgreementChange change) {
        AgreementContent content = require(actor, id);
        Agreement agreement = content.agreement();
        if (!content.unit().prepares()) {
            throw new NotFound();
        }
        if (agreement.status() != AgreementStatus.AGREED) {
            throw new RuleViolation(
                    "performance.not-in-force", agreement.status().label());
        }
        mustBeAsRead(agreement, change.version());
        AgreementId next = insert(
                actor, agreement.unitId(), agreement.year(), change.reason().strip());
        contents.copyObjectives(actor.agencyId(), id, next);
        contents.copyPromises(actor.agencyId(), id, next);
        contents.copyWaypoints(actor.agencyId(), id, next);
        audit.record(
                actor,
                "agreement.revised",
                "agreement",
                next.value(),
                Map.of("former", id.value(), "reason", change.reason().strip()));
        return next;
    }

    /** Gives up the draft of a revision; what is in force stays so. */
    public Agreement withdraw(Actor actor, AgreementId id, int version) {
        AgreementContent content = require(actor, id);
        if (!content.unit().prepares()) {
            throw new NotFound();
        }
        mustBecome(content.agreement(), AgreementStatus.WITHDRAWN);
        if (content.agreement().revision() == 1) {
            throw new RuleViolation("performance.first-stays");
        }
        mustBeAsRead(content.agreement(), version);
        move(actor, content.agreement(), AgreementStatus.WITHDRAWN, null, "agreement.withdrawn");
        return content.agreement();
    }

    /** Only the head of the document, for those that need no content. */
    private Agreement requireHead(Actor actor, AgreementId id) {
        Agreement agreement = repository.find(actor.agencyId(), id).orElseThrow(NotFound::new);
        unit(actor, agreement.unitId());
        return agreement;
    }

    private void bringIntoForce(Actor actor, Agreement agreement) {
        repository.lockCascade(actor.agencyId());
        indicators.findExcess(actor.agencyId(), agreement).stream().findFirst().ifPresent(excess -> {
            throw new RuleViolation(
                    "performance.load-exceeds",
                    excess.name(),
                    AgreementWords.amount(excess.target(), excess.unit()),
                    AgreementWords.amount(excess.shares(), excess.unit()));
        });
        repository.supersede(actor.agencyId(), agreement).ifPresent(former -> {
            repository.insertTransition(
                    actor,
                    former.id(),
                    new AgreementTransition(
                            AgreementStatus.AGREED,
                            AgreementStatus.SUPERSEDED,
                            actor.name(),
                            agreement.reason(),
                            now()));
        });
        move(actor, agreement, AgreementStatus.AGREED, null, "agreement.agreed");
    }

    private void move(Actor actor, Agreement agreement, AgreementStatus next, @Nullable String note, String action) {
        OffsetDateTime agreedAt = next == AgreementStatus.AGREED ? now() : agreement.agreedAt();
        if (!repository.move(actor.agencyId(), agreement, next, agreedAt)) {
            throw new StaleVersion(
                    WHAT, repository.find(actor.agencyId(), agreement.id()).orElseThrow(NotFound::new));
        }
        repository.insertTransition(
                actor, agreement.id(), new AgreementTransition(agreement.status(), next, actor.name(), note, now()));
        audit.record(
                actor,
                action,
                "agreement",
                agreement.id().value(),
                Map.of("unit", agreement.unitId().value(), "year", agreement.year(), "revision", agreement.revision()));
    }

    private void insertSignature(Actor actor, AgreementId id, Party party) {
        Signatory by = repository.findSelf(actor.agencyId(), actor.requireEmployee());
        repository.insertSignature(actor.agencyId(), id, party, by, now());
    }

    /** The schema knows one draft per unit and year, which counts when two begin at once. */
    private AgreementId insert(Actor actor, UnitId unit, int year, @Nullable String reason) {
        try {
            return repository.insert(actor.agencyId(), unit, year, reason);
        } catch (DuplicateKeyException beingPrepared) {
            throw new RuleViolation("performance.being-prepared");
        }
    }

    private static void mustBecome(Agreement agreement, AgreementStatus next) {
        if (!agreement.status().mayBecome(next)) {
            throw new RuleViolation(
                    "performance.wrong-state", agreement.status().label());
        }
    }

    private static void mustBeAsRead(Agreement agreement, int version) {
        if (agreement.version() != version) {
            throw new StaleVersion(WHAT, agreement);
        }
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }

    private OffsetDateTime now() {
        return OfficeTime.now(clock);
    }
}
