package id.teladan.identity;

import id.teladan.audit.AuditTrail;
import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What becomes of an account when somebody signs in to it, tries to, or leaves. */
@Service
@TenantTransactional
class SignIns {

    /** How long a device is known that is not used. */
    static final Duration DEVICE_MEMORY = Duration.ofDays(180);

    private static final Duration FAILURES_FORGOTTEN = Duration.ofHours(24);

    private final AttemptRepository attempts;
    private final AccountRepository accounts;
    private final AuditTrail audit;
    private final Clock clock;

    SignIns(AttemptRepository attempts, AccountRepository accounts, AuditTrail audit, Clock clock) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the caller's device has signed in to this account before. */
    @TenantTransactional(readOnly = true)
    boolean knows(AgencyId agencyId, AccountId id, Caller caller) {
        return attempts.knows(agencyId, id, caller.deviceHash(), now().minus(DEVICE_MEMORY));
    }

    /** Counts an attempt as failed, until {@link #succeeded}; empty while the account, or the known device, rests. */
    Optional<Credentials> attempt(AgencyId agencyId, AccountId id, Caller caller, boolean known) {
        OffsetDateTime now = now();
        OffsetDateTime forgotten = now.minus(FAILURES_FORGOTTEN);
        return known
                ? attempts.countOnDevice(agencyId, id, caller.deviceHash(), now, forgotten)
                : attempts.countOnAccount(agencyId, id, now, forgotten);
    }

    void succeeded(AgencyId agencyId, AccountId id, Caller caller, boolean known) {
        if (!known) {
            attempts.clearAccount(agencyId, id);
        }
        attempts.remember(agencyId, id, caller.deviceHash(), now());
        accounts.signedIn(agencyId, id, now());
        audit.record(actor(agencyId, id), "account.signed-in", "account", id.value(), Map.of("from", caller.source()));
    }

    void refused(AgencyId agencyId, AccountId id, Caller caller, Credentials attempt) {
        boolean locks = attempt.lockMinutes() > 0;
        audit.record(
                actor(agencyId, id),
                locks ? "account.locked" : "account.refused",
                "account",
                id.value(),
                Map.of("from", caller.source(), "failures", attempt.failures(), "minutes", attempt.lockMinutes()));
    }

    /** The machine was too busy to compare the password: nobody guessed. */
    void notCompared(AgencyId agencyId, AccountId id) {
        attempts.uncount(agencyId, id);
    }

    void signedOut(AgencyId agencyId, AccountId id) {
        audit.record(actor(agencyId, id), "account.signed-out", "account", id.value());
    }

    void forgetOldDevices(AgencyId agencyId) {
        attempts.forgetDevices(agencyId, now().minus(DEVICE_MEMORY));
    }

    private Actor actor(AgencyId agencyId, AccountId id) {
        return accounts.findActor(agencyId, id, OfficeTime.today(clock))
                .orElseGet(() -> new Actor(agencyId, id, null, "Akun belum aktif", List.of(), false));
    }

    private OffsetDateTime now() {
        return OfficeTime.now(clock);
    }
}
