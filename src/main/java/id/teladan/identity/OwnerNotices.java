package id.teladan.identity;

import id.teladan.organization.AddressChange;
import id.teladan.organization.AddressWatch;
import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.OfficeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells owners of accounts by mail what others did that could hand the account to them. Called within the transaction of
 * the deed; the mails leave after it, and one that gets lost is only in the log: the deed stands in the trail.
 */
@Component
class OwnerNotices implements AddressWatch {

    private static final Logger LOG = LoggerFactory.getLogger(OwnerNotices.class);

    private final AccountRepository repository;
    private final AccountMail mail;
    private final Executor background;
    private final Clock clock;

    OwnerNotices(
            AccountRepository repository,
            AccountMail mail,
            @Qualifier("applicationTaskExecutor") Executor background,
            Clock clock) {
        this.repository = repository;
        this.mail = mail;
        this.background = background;
        this.clock = clock;
    }

    /** Tells the addresses that gave way, of people with an account. */
    @Override
    public void changed(AgencyId agency, List<AddressChange> changes) {
        if (changes.isEmpty() || !mail.isAvailable()) {
            return;
        }
        LocalDate today = OfficeTime.today(clock);
        Set<EmployeeId> owners = new HashSet<>(repository.findOwners(
                agency, changes.stream().map(AddressChange::employeeId).toList()));
        sendAfterCommit(changes.stream()
                .filter(change -> owners.contains(change.employeeId()))
                .<Runnable>map(change -> () -> mail.sendAddressChanged(change.before(), change.after(), today))
                .toList());
    }

    /** Tells the owners for whom a letter was printed, as far as they have an official address. */
    void lettersWritten(Actor actor, List<AccountId> accounts) {
        if (accounts.isEmpty() || !mail.isAvailable()) {
            return;
        }
        LocalDate today = OfficeTime.today(clock);
        sendAfterCommit(repository.findMailAddresses(actor.agencyId(), accounts).stream()
                .<Runnable>map(to -> () -> mail.sendLetterWritten(to, actor.name(), today))
                .toList());
    }

    private void sendAfterCommit(List<Runnable> mails) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                background.execute(() -> mails.forEach(OwnerNotices::send));
            }
        });
    }

    private static void send(Runnable notice) {
        try {
            notice.run();
        } catch (MailException lost) {
            LOG.warn("A notice was not sent", lost);
        }
    }
}
