package id.teladan.identity;

import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Choosing a password: with a one-time code (first time or forgotten), or knowing the present one. Every session of the
 * account ends with it. The code is known before its agency is, hence no tenant at the door.
 */
@Service
public class Activations {

    public static final int SHORTEST_PASSWORD = PasswordRules.SHORTEST;

    private static final Logger LOG = LoggerFactory.getLogger(Activations.class);

    /** How long a mailed code is good, and within which requests are counted. */
    private static final Duration WINDOW = Duration.ofHours(1);

    private static final int REQUESTS_PER_SOURCE = 20;
    private static final int CODES_PER_ACCOUNT = 3;

    private final LoginDirectory directory;
    private final Accounts accounts;
    private final AccountMail mail;
    private final Throttle throttle;
    private final Executor background;
    private final Clock clock;

    Activations(
            LoginDirectory directory,
            Accounts accounts,
            AccountMail mail,
            Throttle throttle,
            @Qualifier("applicationTaskExecutor") Executor background,
            Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.mail = mail;
        this.throttle = throttle;
        this.background = background;
        this.clock = clock;
    }

    /**
     * Opens the account that the code belongs to.
     *
     * @throws RuleViolation if the code is unknown, used or too old, or the password not acceptable; the code stays good
     */
    @Transactional
    public void activate(NewPassword wish) {
        mustBeEqual(wish.password(), wish.repeated());
        OffsetDateTime now = OfficeTime.now(clock);
        String hash = OneTimeCode.hashOf(wish.code());
        LoginDirectory.Entry whose =
                directory.findCode(hash, now).orElseThrow(() -> new RuleViolation("identity.code-unknown"));
        if (!directory.useCode(hash, now)) {
            throw new RuleViolation("identity.code-unknown");
        }
        accounts.choosePassword(whose.agencyId(), whose.accountId(), wish.password());
    }

    /**
     * Sets the actor's own password anew.
     *
     * @throws RuleViolation if the present one is wrong or the new one not acceptable
     */
    public void change(Actor actor, PasswordChange wish) {
        mustBeEqual(wish.password(), wish.repeated());
        if (actor.accountId() == null || !accounts.knowsPassword(actor, wish.present())) {
            throw new RuleViolation("identity.password-wrong");
        }
        accounts.choosePassword(actor.agencyId(), actor.accountId(), wish.password());
    }

    /**
     * Sends a code to the official address of whoever has this login name, if there is one, after the answer: neither its
     * words nor its time tell whether there is. A code that gets lost on the way is asked for again. An address that was
     * changed lately gets none ({@link OfficialAddress}).
     *
     * @throws RuleViolation if too much is asked for from this source
     */
    public void sendCode(String login, Caller caller) {
        if (!throttle.admits("forgotten-password", caller.source(), REQUESTS_PER_SOURCE, WINDOW)) {
            throw new RuleViolation("identity.too-many-requests");
        }
        background.execute(() -> find(login));
    }

    private void find(String login) {
        if (!mail.isAvailable()) {
            return;
        }
        try {
            directory.find(login).ifPresent(this::sendCode);
        } catch (DataAccessException | MailException lost) {
            LOG.warn("A code was not sent", lost);
        }
    }

    private void sendCode(LoginDirectory.Entry whose) {
        Optional<String> address = accounts.codeAddress(whose.agencyId(), whose.accountId());
        if (address.isEmpty()
                || !throttle.admits(
                        "code",
                        new SignedIn(whose.agencyId(), whose.accountId()).getName(),
                        CODES_PER_ACCOUNT,
                        WINDOW)) {
            return;
        }
        mail.sendCode(address.get(), accounts.issueFurtherCode(whose.agencyId(), whose.accountId(), "RESET", WINDOW));
    }

    private static void mustBeEqual(String password, String repeated) {
        if (!password.equals(repeated)) {
            throw new RuleViolation("identity.password-unequal");
        }
    }
}
