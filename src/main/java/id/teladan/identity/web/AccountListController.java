package id.teladan.identity.web;

import id.teladan.identity.Account;
import id.teladan.identity.AccountStatus;
import id.teladan.identity.Accounts;
import id.teladan.identity.AdministeredAccounts;
import id.teladan.identity.Invitations;
import id.teladan.organization.Unit;
import id.teladan.organization.Units;
import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Role;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import id.teladan.ui.Format;
import id.teladan.ui.Redirect;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Accounts per unit: who has one, who uses it, and the letters by which people open theirs. */
@Controller
class AccountListController {

    private static final int NAMED = 3;

    private final AdministeredAccounts accounts;
    private final Units units;
    private final Clock clock;

    AccountListController(AdministeredAccounts accounts, Units units, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/accounts")
    @TenantTransactional(readOnly = true)
    AccountListPage list(Actor actor, @RequestParam(name = "unit", required = false) @Nullable UnitId unitId) {
        List<Unit> choice = actor.is(Role.BKPSDM)
                ? units.tree(actor)
                : actor.unitsOf(Role.ADMIN_OPD).stream()
                        .map(id -> units.require(actor, id))
                        .toList();
        Unit unit = unitId != null ? units.require(actor, unitId) : choice.size() == 1 ? choice.getFirst() : null;
        List<Account> found = unit == null ? List.of() : accounts.ofUnit(actor, unit.id());
        return new AccountListPage(
                choice,
                unit,
                found,
                found.stream()
                        .filter(account -> account.status() == AccountStatus.INVITED)
                        .count(),
                found.stream()
                        .filter(account -> account.status() == AccountStatus.ACTIVE)
                        .count(),
                unit == null && actor.is(Role.BKPSDM) ? accounts.allRoles(actor) : List.of());
    }

    @PostMapping("/accounts/invitations")
    Redirect invite(Actor actor, @RequestParam("unit") UnitId unitId) {
        Invitations invitations = accounts.inviteUnit(actor, unitId);
        return Redirect.to("/accounts?unit=" + unitId).saying(sentence(invitations));
    }

    @PostMapping("/accounts/letters")
    ActivationLettersPage write(
            Actor actor,
            @RequestParam("unit") UnitId unitId,
            @RequestParam(required = false) @Nullable AccountId account) {
        Unit unit = units.require(actor, unitId);
        return new ActivationLettersPage(
                unit.name(),
                account == null
                        ? accounts.writeLetters(actor, unitId)
                        : List.of(accounts.writeLetter(actor, unitId, account)),
                Format.date(OfficeTime.today(clock).plusDays(Accounts.LETTER_DAYS)),
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/activation")
                        .toUriString());
    }

    private static String sentence(Invitations invitations) {
        String ready = Format.number(invitations.count()) + " akun disiapkan.";
        List<String> taken = invitations.takenElsewhere();
        if (taken.isEmpty()) {
            return ready;
        }
        String names = String.join("; ", taken.subList(0, Math.min(taken.size(), NAMED)));
        String more = taken.size() > NAMED ? "; dan " + Format.number(taken.size() - NAMED) + " orang lain" : "";
        return ready + " Belum bisa: " + names + more
                + ". NIP-nya masih dipakai akun di instansi lain; minta instansi itu menutupnya dulu.";
    }
}
