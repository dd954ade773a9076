package id.teladan.identity;

import id.teladan.audit.AuditTrail;
import id.teladan.organization.Units;
import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.Grant;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The accounts of an agency: what becomes of them when somebody signs in, is invited, or changes a password. */
@Service
@TenantTransactional
public class Accounts {

    /** How long a printed code waits for its owner. */
    public static final int LETTER_DAYS = 30;

    private final AccountRepository repository;
    private final LoginDirectory directory;
    private final PasswordHashing hashing;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    Accounts(
            AccountRepository repository,
            LoginDirectory directory,
            PasswordHashing hashing,
            Units units,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.directory = directory;
        this.hashing = hashing;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** The actor behind an account, as of today; empty once the account is closed. */
    @TenantTransactional(readOnly = true)
    public Optional<Actor> actor(AgencyId agencyId, AccountId id) {
        return repository.findActor(agencyId, id, today());
    }

    @TenantTransactional(readOnly = true)
    Optional<Credentials> credentials(AgencyId agencyId, AccountId id) {
        return repository.findCredentials(agencyId, id);
    }

    void signedIn(AgencyId agencyId, AccountId id) {
        repository.succeeded(agencyId, id, now());
        audit.record(actorOf(agencyId, id), "account.signed-in", "account", id.value());
    }

    void refused(AgencyId agencyId, AccountId id) {
        int failures = repository.failed(agencyId, id);
        Duration lock = Credentials.lockAfter(failures);
        if (lock.isPositive()) {
            repository.lock(agencyId, id, now().plus(lock));
        }
        audit.record(actorOf(agencyId, id), "account.refused", "account", id.value(), Map.of("failures", failures));
    }

    /** The official e-mail address of the person, if the register has one. */
    @TenantTransactional(readOnly = true)
    Optional<String> mailAddress(AgencyId agencyId, AccountId id) {
        return repository.findMailAddress(agencyId, id);
    }

    /** Whether the password is the account's present one. */
    @TenantTransactional(readOnly = true)
    public boolean knowsPassword(Actor actor, String password) {
        return actor.accountId() != null
                && hashing.matches(
                        password,
                        repository
                                .findCredentials(actor.agencyId(), actor.accountId())
                                .map(Credentials::passwordHash)
                                .orElse(null));
    }

    /**
     * Sets a password of the owner's choice.
     *
     * @throws id.teladan.shared.RuleViolation if it is too short, too long, known to all, or guessed from the person
     */
    public void choosePassword(AgencyId agencyId, AccountId id, String password) {
        PasswordRules.mustBeAcceptable(password, repository.findPersonalWords(agencyId, id));
        repository.setPassword(agencyId, id, hashing.hash(password));
        directory.voidCodes(agencyId, id, now());
        audit.record(actorOf(agencyId, id), "account.password-changed", "account", id.value());
    }

    /** Accounts for the people of a unit who have none yet; the number of new ones. */
    public int inviteUnit(Actor actor, UnitId unit) {
        mustAdminister(actor, unit);
        int invited = repository.inviteUnit(actor.agencyId(), unit, now());
        audit.record(actor, "accounts.invited", "unit", unit.value(), Map.of("count", invited));
        return invited;
    }

    /** The accounts of a unit and all beneath it, by name. */
    @TenantTransactional(readOnly = true)
    public List<Account> ofUnit(Actor actor, UnitId unit) {
        mustAdminister(actor, unit);
        return repository.findOfUnit(actor.agencyId(), unit);
    }

    /** A fresh code for each account of the unit that is not active yet, to be printed now: only hashes are kept. */
    public List<ActivationLetter> writeLetters(Actor actor, UnitId unit) {
        mustAdminister(actor, unit);
        List<ActivationLetter> letters = repository.findOfUnit(actor.agencyId(), unit).stream()
                .filter(account -> account.status() == AccountStatus.INVITED)
                .map(account -> letter(actor, account))
                .toList();
        audit.record(actor, "accounts.letters-written", "unit", unit.value(), Map.of("count", letters.size()));
        return letters;
    }

    /**
     * A fresh letter for one person of the unit, also for somebody who has forgotten the password and has no official
     * address. Never for oneself, and never an active account that holds a role or assesses others: an administrator would
     * be handed that person's power. Those get their code by e-mail.
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
        if (account.status() == AccountStatus.ACTIVE && hasPower(actor, id)) {
            throw new RuleViolation("identity.letter-for-power");
        }
        audit.record(
                actor,
                "account.letter-written",
                "account",
                id.value(),
                Map.of("status", account.status().name()));
        return letter(actor, account);
    }

    /** A one-time code that lets the account's owner choose a password. */
    public String issueCode(AgencyId agencyId, AccountId id, String purpose, Duration validity) {
        OneTimeCode code = OneTimeCode.random();
        directory.voidCodes(agencyId, id, now());
        directory.addCode(code.hash(), agencyId, id, purpose, now().plus(validity));
        return code.text();
    }

    /** A new account with its login names and roles; it has no password until its owner chooses one. */
    public AccountId open(
            AgencyId agencyId, @Nullable EmployeeId employeeId, String name, List<String> logins, List<Grant> grants) {
        return insert(agencyId, employeeId, name, logins, grants, false);
    }

    /** A demo account with a password that everybody knows: the application will not start with one elsewhere. */
    public void openDemo(
            AgencyId agencyId,
            EmployeeId employeeId,
            String name,
            List<String> logins,
            List<Grant> grants,
            String password) {
        AccountId id = insert(agencyId, employeeId, name, logins, grants, true);
        repository.setPassword(agencyId, id, hashing.hash(password));
    }

    @TenantTransactional(readOnly = true)
    boolean hasDemoAccounts(AgencyId agencyId) {
        return repository.anyDemo(agencyId);
    }

    private AccountId insert(
            AgencyId agencyId,
            @Nullable EmployeeId employeeId,
            String name,
            List<String> logins,
            List<Grant> grants,
            boolean demo) {
        AccountId id = repository.insert(agencyId, employeeId, name, demo, now());
        logins.forEach(login -> directory.add(login, agencyId, id));
        grants.forEach(grant -> repository.grant(agencyId, id, grant, today()));
        audit.record(Actor.system(agencyId), "account.opened", "account", id.value());
        return id;
    }

    private boolean hasPower(Actor actor, AccountId id) {
        return id.equals(actor.accountId())
                || repository
                        .findActor(actor.agencyId(), id, today())
                        .filter(owner -> owner.assesses() || !owner.grants().isEmpty())
                        .isPresent();
    }

    private ActivationLetter letter(Actor actor, Account account) {
        String purpose = account.status() == AccountStatus.INVITED ? "ACTIVATION" : "RESET";
        return new ActivationLetter(
                account.name(), issueCode(actor.agencyId(), account.id(), purpose, Duration.ofDays(LETTER_DAYS)));
    }

    private void mustAdminister(Actor actor, UnitId unit) {
        units.require(actor, unit);
        if (!actor.is(Role.BKPSDM) && !units.isWithin(actor, unit, actor.unitsOf(Role.ADMIN_OPD))) {
            throw new NotFound();
        }
    }

    private Actor actorOf(AgencyId agencyId, AccountId id) {
        return actor(agencyId, id).orElseGet(() -> new Actor(agencyId, id, null, "Akun belum aktif", List.of(), false));
    }

    private OffsetDateTime now() {
        return OfficeTime.now(clock);
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }
}
