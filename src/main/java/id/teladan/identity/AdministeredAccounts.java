package id.teladan.identity;

import id.teladan.audit.AuditTrail;
import id.teladan.cycle.RuleSets;
import id.teladan.organization.Units;
import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Other people's accounts: inviting, closing, roles. BKPSDM reaches all of the agency, a department's administrator the
 * people of the department; roles are BKPSDM's alone. Nobody does any of it to himself.
 */
@Service
@TenantTransactional
public class AdministeredAccounts {

    private final AdministeredAccountRepository repository;
    private final AttemptRepository attempts;
    private final Accounts accounts;
    private final LoginDirectory directory;
    private final Units units;
    private final OwnerNotices notices;
    private final RuleSets ruleSets;
    private final AuditTrail audit;
    private final Clock clock;

    AdministeredAccounts(
            AdministeredAccountRepository repository,
            AttemptRepository attempts,
            Accounts accounts,
            LoginDirectory directory,
            Units units,
            OwnerNotices notices,
            RuleSets ruleSets,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.attempts = attempts;
        this.accounts = accounts;
        this.directory = directory;
        this.units = units;
        this.notices = notices;
        this.ruleSets = ruleSets;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound for an account beyond the actor's reach */
    @TenantTransactional(readOnly = true)
    public AccountCard require(Actor actor, AccountId id) {
        AccountCard account = repository.find(actor.agencyId(), id, today()).orElseThrow(NotFound::new);
        if (!actor.is(Role.BKPSDM)) {
            if (account.unitId() == null) {
                throw new NotFound();
            }
            mustAdminister(actor, account.unitId());
        }
        return account;
    }

    /** What the account may do besides its owner's own work. */
    @TenantTransactional(readOnly = true)
    public List<HeldRole> roles(Actor actor, AccountId id) {
        return repository.findRoles(actor.agencyId(), require(actor, id).id(), today());
    }

    /** Everybody in the agency who holds a role. */
    @TenantTransactional(readOnly = true)
    public List<HeldRole> allRoles(Actor actor) {
        actor.mustBe(Role.BKPSDM);
        return repository.findAllRoles(actor.agencyId(), today());
    }

    /** The accounts of a unit and all beneath it, by name. */
    @TenantTransactional(readOnly = true)
    public List<Account> ofUnit(Actor actor, UnitId unit) {
        mustAdminister(actor, unit);
        return repository.findOfUnit(actor.agencyId(), unit);
    }

    /** Accounts for the people of a unit who have none yet. */
    public Invitations inviteUnit(Actor actor, UnitId unit) {
        mustAdminister(actor, unit);
        int invited = repository.inviteUnit(actor.agencyId(), unit, OfficeTime.now(clock));
        repository.nameLogins(actor.agencyId(), unit);
        List<String> taken = repository.findTakenElsewhere(actor.agencyId(), unit);
        audit.record(
                actor,
                "accounts.invited",
                "unit",
                unit.value(),
                Map.of("count", invited, "takenElsewhere", taken.size()));
        return new Invitations(invited, taken);
    }

    /**
     * A fresh code for each account of the unit that is not active yet, to be printed now: only hashes are kept. Their
     * owners are told.
     */
    public List<ActivationLetter> writeLetters(Actor actor, UnitId unit) {
        mustAdminister(actor, unit);
        List<Account> waiting = repository.findOfUnit(actor.agencyId(), unit).stream()
                .filter(account -> account.status() == AccountStatus.INVITED)
                .toList();
        List<ActivationLetter> letters =
                waiting.stream().map(account -> letter(actor, account)).toList();
        notices.lettersWritten(actor, waiting.stream().map(Account::id).toList());
        audit.record(actor, "accounts.letters-written", "unit", unit.value(), Map.of("count", letters.size()));
        return letters;
    }

    /**
     * A fresh letter for one person of the unit, also for somebody who has forgotten the password and has no official
     * address. The owner is told. Never for oneself, and never an active account with power: an administrator would be
     * handed it. Those get their code by e-mail.
     *
     * @throws NotFound if the account is not one of the unit's, or closed
     * @throws RuleViolation for an account with power over others
     */
    public ActivationLetter writeLetter(Actor actor, UnitId unit, AccountId id) {
        mustAdminister(actor, unit);
        Account account = repository.findOfUnit(actor.agencyId(), unit).stream()
                .filter(each -> each.id().equals(id) && each.status() != AccountStatus.CLOSED)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (account.status() == AccountStatus.ACTIVE
                && (id.equals(actor.accountId()) || require(actor, id).power())) {
            throw new RuleViolation("identity.letter-for-power");
        }
        notices.lettersWritten(actor, List.of(id));
        audit.record(
                actor,
                "account.letter-written",
                "account",
                id.value(),
                Map.of("status", account.status().name()));
        return letter(actor, account);
    }

    /**
     * Ends the account with its sessions, its codes and its roles, at once.
     *
     * @throws NotFound for an account beyond the actor's reach, or closed already
     * @throws RuleViolation for the actor's own; for one with power unless by BKPSDM; for the last of BKPSDM
     */
    public void close(Actor actor, AccountId id, Closure closure) {
        AccountCard account = require(actor, id);
        mustNotBeOneself(actor, id);
        if (account.power() && !actor.is(Role.BKPSDM)) {
            throw new RuleViolation("identity.close-with-power");
        }
        for (HeldRole role : repository.findRoles(actor.agencyId(), id, today())) {
            end(actor, role);
        }
        if (!repository.close(actor.agencyId(), account.id(), closure.reason().strip(), actor.is(Role.BKPSDM))) {
            throw new NotFound();
        }
        repository.markLogins(actor.agencyId(), id, true);
        directory.voidCodes(actor.agencyId(), id, OfficeTime.now(clock));
        attempts.forgetDevices(actor.agencyId(), id);
        attempts.endSessions(new SignedIn(actor.agencyId(), id));
        audit.record(
                actor,
                "account.closed",
                "account",
                id.value(),
                Map.of("reason", closure.reason().strip()));
    }

    /**
     * Opens a closed account again, without roles. The password stays the owner's: a letter at this point would hand the
     * account to whoever closes and reopens it.
     *
     * @throws NotFound for an account beyond the actor's reach, or not closed
     * @throws RuleViolation if BKPSDM has closed it and the actor is not of BKPSDM, or if another agency has invited the
     *     person meanwhile
     */
    public void reopen(Actor actor, AccountId id) {
        AccountCard account = require(actor, id);
        mustNotBeOneself(actor, id);
        if (account.closedByBkpsdm() && !actor.is(Role.BKPSDM)) {
            throw new RuleViolation("identity.reopen-of-bkpsdm");
        }
        if (!repository.reopen(actor.agencyId(), id)) {
            throw new NotFound();
        }
        if (repository.markLogins(actor.agencyId(), id, false) == 0) {
            throw new RuleViolation("identity.login-elsewhere");
        }
        audit.record(actor, "account.reopened", "account", id.value());
    }

    /**
     * Gives a role from today on. Only to accounts whose owner has signed in, and for some days not by whoever printed a
     * letter for it: who holds the letter must not receive power with it.
     *
     * @throws NotFound unless the actor is of BKPSDM, or for an account or unit that is not there
     * @throws RuleViolation for the actor's own account, one that is not active or got its letter from the actor lately, a role held
     *     already, or a unit missing
     */
    public void grant(Actor actor, AccountId id, NewGrant wish) {
        actor.mustBe(Role.BKPSDM);
        AccountCard account = require(actor, id);
        mustNotBeOneself(actor, id);
        UnitId unit = wish.role().unitScoped() ? wish.unit() : null;
        if (wish.role().unitScoped()) {
            if (unit == null) {
                throw new RuleViolation("identity.unit-missing");
            }
            units.require(actor, unit);
        }
        if (account.status() != AccountStatus.ACTIVE) {
            throw new RuleViolation("identity.role-before-sign-in");
        }
        mustNotHavePrintedLetter(actor, id);
        if (!repository.grant(actor.agencyId(), id, wish.role(), unit, today())) {
            throw new RuleViolation("identity.role-held");
        }
        audit.record(
                actor,
                "role.granted",
                "account",
                id.value(),
                Map.of("role", wish.role().name(), "unit", unit == null ? "" : unit.toString()));
    }

    /**
     * Ends a role; the next click of its holder is without it.
     *
     * @throws NotFound unless the actor is of BKPSDM, or if the account does not hold it
     * @throws RuleViolation for the actor's own roles, and for the last that BKPSDM has
     */
    public void endRole(Actor actor, AccountId id, GrantId grant) {
        actor.mustBe(Role.BKPSDM);
        require(actor, id);
        mustNotBeOneself(actor, id);
        end(
                actor,
                repository.findRoles(actor.agencyId(), id, today()).stream()
                        .filter(each -> each.id().equals(grant))
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    /** Who printed which letter is in the trail; here it counts as long as it keeps the printer from giving roles. */
    void forgetOldLetters(AgencyId agencyId) {
        repository.forgetLetters(agencyId, OfficeTime.now(clock).minusDays(letterDays()));
    }

    private void end(Actor actor, HeldRole role) {
        if (role.role() == Role.BKPSDM) {
            boolean others = repository.holdPersonnelOffice(actor.agencyId(), today()).stream()
                    .anyMatch(each -> !each.equals(role.accountId()));
            if (!others) {
                throw new RuleViolation("identity.last-of-bkpsdm");
            }
        }
        repository.end(actor.agencyId(), role.id(), OfficeTime.now(clock));
        audit.record(
                actor,
                "role.ended",
                "account",
                role.accountId().value(),
                Map.of("role", role.role().name(), "grant", role.id().value()));
    }

    private ActivationLetter letter(Actor actor, Account account) {
        if (actor.accountId() != null) {
            repository.noteLetter(actor.agencyId(), account.id(), actor.accountId(), OfficeTime.now(clock));
        }
        String purpose = account.status() == AccountStatus.INVITED ? "ACTIVATION" : "RESET";
        return new ActivationLetter(
                account.name(),
                accounts.issueCode(actor.agencyId(), account.id(), purpose, Duration.ofDays(Accounts.LETTER_DAYS)));
    }

    private void mustNotHavePrintedLetter(Actor actor, AccountId id) {
        int days = letterDays();
        if (actor.accountId() != null
                && repository.wroteLetter(
                        actor.agencyId(),
                        id,
                        actor.accountId(),
                        OfficeTime.now(clock).minusDays(days))) {
            throw new RuleViolation("identity.role-after-letter", days);
        }
    }

    private int letterDays() {
        return ruleSets.current(today()).number("identity.letter-days").intValueExact();
    }

    private static void mustNotBeOneself(Actor actor, AccountId id) {
        if (id.equals(actor.accountId())) {
            throw new RuleViolation("identity.not-oneself");
        }
    }

    private void mustAdminister(Actor actor, UnitId unit) {
        units.require(actor, unit);
        if (!actor.is(Role.BKPSDM) && !units.isWithin(actor, unit, actor.unitsOf(Role.ADMIN_OPD))) {
            throw new NotFound();
        }
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }
}
