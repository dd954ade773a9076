package id.teladan.identity;

import id.teladan.organization.Agencies;
import id.teladan.organization.Agency;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Everybody knows the demo password: no demo account may exist on a database that is not our own embedded one. */
@Component
class DemoAccountGuard implements ApplicationRunner {

    private final Agencies agencies;
    private final Accounts accounts;
    private final boolean embedded;

    DemoAccountGuard(Agencies agencies, Accounts accounts, @Value("${teladan.embedded}") boolean embedded) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.embedded = embedded;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (embedded) {
            return;
        }
        for (Agency agency : agencies.all()) {
            if (accounts.hasDemoAccounts(agency.id())) {
                throw new IllegalStateException("Akun demo ditemukan di basis data ini (" + agency.name()
                        + "). Teladan tidak berjalan dengan akun demo di luar basis data bawaan."
                        + " Tutup akun itu atau pakai basis data yang kosong.");
            }
        }
    }
}
