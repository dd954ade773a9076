package id.teladan.identity;

import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Choosing a password: with a one-time code (first time or forgotten), or knowing the present one. Every session of the
 * account ends with it. The code is known before its agency is, hence no tenant at the door.
 */
@Service
public class Activations {

    public static final int SHORTEST_PASSWORD = PasswordRules.SHORTEST;

    private static final Duration RESET_VALIDITY = Duration.ofHours(1);

    private final LoginDirectory directory;
    private final Accounts accounts;
    private final CodeMail mail;
    private final FindByIndexNameSessionRepository<?> sessions;
    private final Clock clock;

    Activations(
            LoginDirectory directory,
            Accounts accounts,
            CodeMail mail,
            FindByIndexNameSessionRepository<?> sessions,
            Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.mail = mail;
        this.sessions = sessions;
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
        endSessions(new SignedIn(whose.agencyId(), whose.accountId()));
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
        endSessions(new SignedIn(actor.agencyId(), actor.accountId()));
    }

    /**
     * Sends a code to the official address of whoever has this login name, if there is one. Says nothing about whether
     * there is.
     */
    public void sendCode(String login) {
        if (!mail.isAvailable()) {
            return;
        }
        Optional<LoginDirectory.Entry> whose = directory.find(login);
        whose.ifPresent(entry -> accounts.mailAddress(entry.agencyId(), entry.accountId())
                .ifPresent(address -> mail.send(
                        address, accounts.issueCode(entry.agencyId(), entry.accountId(), "RESET", RESET_VALIDITY))));
    }

    private void endSessions(SignedIn whose) {
        sessions.findByPrincipalName(whose.getName()).keySet().forEach(sessions::deleteById);
    }

    private static void mustBeEqual(String password, String repeated) {
        if (!password.equals(repeated)) {
            throw new RuleViolation("identity.password-unequal");
        }
    }
}
