package id.teladan.identity;

import id.teladan.organization.Agencies;
import id.teladan.organization.Agency;
import id.teladan.shared.AccountId;
import id.teladan.shared.Grant;
import id.teladan.shared.OperatorCommand;
import id.teladan.shared.Role;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code create-admin <agency code> "<agency name>" <login> "<name>"}: the first administrator of an agency. */
@Component
class CreateAdminCommand implements OperatorCommand {

    private final Agencies agencies;
    private final Accounts accounts;
    private final String address;

    CreateAdminCommand(
            Agencies agencies, Accounts accounts, @Value("${teladan.address:http://localhost:8080}") String address) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.address = address;
    }

    @Override
    public String name() {
        return "create-admin";
    }

    @Override
    public String summary() {
        return "admin BKPSDM pertama: create-admin kota-serang \"Pemerintah Kota Serang\" admin@serangkota.go.id \"Nama\"";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 4) {
            System.err.println(summary());
            return 2;
        }
        Agency agency = agencies.open(arguments.get(0), arguments.get(1));
        AccountId id = accounts.open(
                agency.id(), null, arguments.get(3), List.of(arguments.get(2)), List.of(new Grant(Role.BKPSDM, null)));
        String code = accounts.issueCode(agency.id(), id, "ACTIVATION", Duration.ofDays(1));
        System.out.println("Buka sekali dalam 24 jam: " + address + "/activation?code=" + code);
        return 0;
    }
}
