package id.teladan.identity.web;

import id.teladan.identity.AccountCard;
import id.teladan.identity.AccountStatus;
import id.teladan.identity.AdministeredAccounts;
import id.teladan.identity.Closure;
import id.teladan.identity.GrantId;
import id.teladan.identity.HeldRole;
import id.teladan.identity.NewGrant;
import id.teladan.organization.Units;
import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.Role;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Option;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One account: closing and reopening it, giving and ending roles. */
@Controller
class AccountCardController {

    private final AdministeredAccounts accounts;
    private final Units units;
    private final Forms forms;

    AccountCardController(AdministeredAccounts accounts, Units units, Forms forms) {
        this.accounts = accounts;
        this.units = units;
        this.forms = forms;
    }

    @GetMapping("/accounts/{account}")
    @TenantTransactional(readOnly = true)
    AccountCardPage show(Actor actor, @PathVariable AccountId account) {
        return page(actor, account, Form.empty(), Form.empty(), Form.empty());
    }

    @PostMapping("/accounts/{account}/closure")
    Object close(Actor actor, @PathVariable AccountId account, @Valid Closure closure, BindingResult binding) {
        accounts.require(actor, account);
        return forms.submit(binding, form -> page(actor, account, form, Form.empty(), Form.empty()), () -> {
            accounts.close(actor, account, closure);
            return Redirect.to("/accounts/" + account).saying("Akun ditutup. Sesi dan perannya sudah berakhir.");
        });
    }

    @PostMapping("/accounts/{account}/reopening")
    Object reopen(Actor actor, @PathVariable AccountId account) {
        return forms.submit(form -> page(actor, account, Form.empty(), Form.empty(), form), () -> {
            accounts.reopen(actor, account);
            return Redirect.to("/accounts/" + account).saying("Akun dibuka lagi, tanpa peran.");
        });
    }

    @PostMapping("/accounts/{account}/roles")
    Object grant(Actor actor, @PathVariable AccountId account, @Valid NewGrant grant, BindingResult binding) {
        actor.mustBe(Role.BKPSDM);
        accounts.require(actor, account);
        return forms.submit(binding, form -> page(actor, account, Form.empty(), form, Form.empty()), () -> {
            accounts.grant(actor, account, grant);
            return Redirect.to("/accounts/" + account).saying("Peran diberikan. Berlaku mulai sekarang.");
        });
    }

    @PostMapping("/accounts/{account}/roles/{grant}/ending")
    Object end(Actor actor, @PathVariable AccountId account, @PathVariable GrantId grant) {
        return forms.submit(form -> page(actor, account, Form.empty(), Form.empty(), form), () -> {
            accounts.endRole(actor, account, grant);
            return Redirect.to("/accounts/" + account).saying("Peran diakhiri. Berlaku mulai sekarang.");
        });
    }

    private AccountCardPage page(Actor actor, AccountId id, Form closing, Form granting, Form deed) {
        AccountCard account = accounts.require(actor, id);
        List<HeldRole> roles = accounts.roles(actor, id);
        boolean own = id.equals(actor.accountId());
        boolean personnel = actor.is(Role.BKPSDM);
        boolean open = account.status() != AccountStatus.CLOSED;
        return new AccountCardPage(
                account,
                line(account),
                own,
                !own && open && (personnel || !account.power()),
                !own && !open && (personnel || !account.closedByBkpsdm()),
                !own && personnel && account.status() == AccountStatus.ACTIVE,
                roles.stream()
                        .map(role -> new AccountCardPage.RoleLine(
                                role.id(),
                                role.role().label(),
                                (role.unitName() == null ? "seluruh instansi" : role.unitName()) + " · sejak "
                                        + Format.date(role.startOn()),
                                !own && personnel))
                        .toList(),
                Option.of(Role.class, Role::label),
                personnel
                        ? units.tree(actor).stream()
                                .map(unit ->
                                        Option.of(unit.id().toString(), "\u2003".repeat(unit.depth()) + unit.name()))
                                .toList()
                        : List.of(),
                closing,
                granting,
                deed);
    }

    private static String line(AccountCard account) {
        if (account.unitId() == null) {
            return "Akun tanpa data pegawai";
        }
        return account.position() + " · " + account.unitName();
    }
}
