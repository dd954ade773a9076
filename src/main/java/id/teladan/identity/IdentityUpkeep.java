package id.teladan.identity;

import id.teladan.organization.Agencies;
import id.teladan.shared.OfficeTime;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets at night what no longer counts: old attempts and letters, and devices that nobody used for long. */
@Component
class IdentityUpkeep {

    private final Agencies agencies;
    private final SignIns signIns;
    private final AdministeredAccounts accounts;
    private final Throttle throttle;
    private final Clock clock;

    IdentityUpkeep(Agencies agencies, SignIns signIns, AdministeredAccounts accounts, Throttle throttle, Clock clock) {
        this.agencies = agencies;
        this.signIns = signIns;
        this.accounts = accounts;
        this.throttle = throttle;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 2 * * *", zone = "Asia/Jakarta")
    void forget() {
        throttle.forget(OfficeTime.now(clock).minusDays(1));
        agencies.all().forEach(agency -> {
            signIns.forgetOldDevices(agency.id());
            accounts.forgetOldLetters(agency.id());
        });
    }
}
