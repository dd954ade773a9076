package id.teladan.identity.web;

import id.teladan.identity.Accounts;
import id.teladan.identity.Activations;
import id.teladan.identity.OfficialAddress;
import id.teladan.identity.PasswordChange;
import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.organization.Units;
import id.teladan.shared.Actor;
import id.teladan.shared.Grant;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own account: who one is here, and one's password. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final Activations activations;
    private final Employees employees;
    private final Units units;
    private final Forms forms;

    AccountController(Accounts accounts, Activations activations, Employees employees, Units units, Forms forms) {
        this.accounts = accounts;
        this.activations = activations;
        this.employees = employees;
        this.units = units;
        this.forms = forms;
    }

    @GetMapping("/account")
    @TenantTransactional(readOnly = true)
    AccountPage show(Actor actor) {
        return page(actor, Form.empty());
    }

    @PostMapping("/account/password")
    Object change(Actor actor, @Valid PasswordChange wish, BindingResult binding) {
        return forms.submit(binding, form -> page(actor, form), () -> {
            activations.change(actor, wish);
            return Redirect.to("/login").saying("Kata sandi baru tersimpan. Silakan masuk lagi.");
        });
    }

    private AccountPage page(Actor actor, Form form) {
        Optional<Employee> self = actor.employeeId() == null ? Optional.empty() : Optional.of(employees.self(actor));
        Optional<OfficialAddress> address = accounts.address(actor);
        return new AccountPage(
                actor.name(),
                self.map(Employee::positionName).orElse(""),
                self.map(Employee::unitName).orElse(""),
                address.map(OfficialAddress::address).orElse(null),
                address.flatMap(found -> notice(actor, found)).orElse(null),
                actor.grants().stream().map(grant -> describe(actor, grant)).toList(),
                form,
                Activations.SHORTEST_PASSWORD);
    }

    private Optional<String> notice(Actor actor, OfficialAddress address) {
        return accounts.codesHeldBackUntil(actor)
                .map(until -> "Diubah " + Format.moment(address.changedAt())
                        + ". Bukan alamat Anda? Segera hubungi BKPSDM dan Inspektorat. Kode untuk kata sandi yang terlupa "
                        + "baru dikirim ke sana mulai " + Format.moment(until) + ".");
    }

    private String describe(Actor actor, Grant grant) {
        return grant.unitId() == null
                ? grant.role().label()
                : grant.role().label() + ": "
                        + units.require(actor, grant.unitId()).name();
    }
}
