package id.teladan.identity;

import id.teladan.audit.AuditTrail;
import id.teladan.cycle.RuleSets;
import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.Grant;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The accounts of an agency: how they are opened, who acts through them, and their passwords. */
@Service
@TenantTransactional
public class Accounts {

    /** How long a printed code waits for its owner. */
    public static final int LETTER_DAYS = 30;

    private final AccountRepository repository;
    private final AttemptRepository attempts;
    private final LoginDirectory directory;
    private final PasswordHashing hashing;
    private final RuleSets ruleSets;
    private final AuditTrail audit;
    private final Clock clock;

    Accounts(
            AccountRepository repository,
            AttemptRepository attempts,
            LoginDirectory directory,
            PasswordHashing hashing,
            RuleSets ruleSets,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.attempts = attempts;
        this.directory = directory;
        this.hashing = hashing;
        this.ruleSets = ruleSets;
        this.audit = audit;
        this.clock = clock;
    }

    /** The actor behind an account, as of today; empty once the account is closed. */
    @TenantTransactional(readOnly = true)
    public Optional<Actor> actor(AgencyId agencyId, AccountId id) {
        return repository.findActor(agencyId, id, today());
    }

    /** Where the actor is reached by mail, if the register knows. */
    @TenantTransactional(readOnly = true)
    public Optional<OfficialAddress> address(Actor actor) {
        return actor.accountId() == null
                ? Optional.empty()
                : repository.findAddress(actor.agencyId(), actor.accountId(), today());
    }

    /** Until when no codes go to the actor's address because it was changed; empty if they do. */
    @TenantTransactional(readOnly = true)
    public Optional<OffsetDateTime> codesHeldBackUntil(Actor actor) {
        return address(actor)
                .map(found -> found.takesCodesFrom(ruleSets.current(today())))
                .filter(until -> until.isAfter(now()));
    }

    /** The official e-mail address of the person, if there is one to which codes may go already. */
    @TenantTransactional(readOnly = true)
    Optional<String> codeAddress(AgencyId agencyId, AccountId id) {
        return repository
                .findAddress(agencyId, id, today())
                .filter(found -> found.takesCodes(ruleSets.current(today()), now()))
                .map(OfficialAddress::address);
    }

    /**
     * Whether the password is the account's present one. Counts as an attempt to sign in.
     *
     * @throws RuleViolation while the account rests after too many wrong ones
     */
    public boolean knowsPassword(Actor actor, String password) {
        AccountId id = actor.accountId();
        if (id == null) {
            return false;
        }
        Credentials attempt = attempts.countOnAccount(actor.agencyId(), id, now(), now().minusDays(1))
                .orElseThrow(() -> new RuleViolation("identity.resting"));
        boolean right = hashing.matches(password, attempt.passwordHash());
        if (right) {
            attempts.clearAccount(actor.agencyId(), id);
        }
        return right;
    }

    /**
     * Sets a password of the owner's choice. Sessions end, and every device has to be made known again.
     *
     * @throws id.teladan.shared.RuleViolation if it is too short, too long, known to all, or guessed from the person
     */
    public void choosePassword(AgencyId agencyId, AccountId id, String password) {
        PasswordRules.mustBeAcceptable(password, repository.findPersonalWords(agencyId, id));
        repository.setPassword(agencyId, id, hashing.hash(password));
        attempts.forgetDevices(agencyId, id);
        attempts.endSessions(new SignedIn(agencyId, id));
        directory.voidCodes(agencyId, id, now());
        audit.record(actorOf(agencyId, id), "account.password-changed", "account", id.value());
    }

    /** A one-time code that lets the account's owner choose a password; earlier ones are void. */
    public String issueCode(AgencyId agencyId, AccountId id, String purpose, Duration validity) {
        directory.voidCodes(agencyId, id, now());
        return issueFurtherCode(agencyId, id, purpose, validity);
    }

    /** Earlier ones stay good, so that strangers who ask for codes do not make a printed letter worthless. */
    String issueFurtherCode(AgencyId agencyId, AccountId id, String purpose, Duration validity) {
        OneTimeCode code = OneTimeCode.random();
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
