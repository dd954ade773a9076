package id.teladan.identity.web;

import id.teladan.identity.Account;
import id.teladan.identity.AccountStatus;
import id.teladan.identity.Accounts;
import id.teladan.organization.Unit;
import id.teladan.organization.Units;
import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Role;
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

    private final Accounts accounts;
    private final Units units;
    private final Clock clock;

    AccountListController(Accounts accounts, Units units, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/accounts")
    AccountListPage list(Actor actor, @RequestParam(name = "unit", required = false) @Nullable Long unitId) {
        List<Unit> choice = actor.is(Role.BKPSDM)
                ? units.tree(actor)
                : actor.unitsOf(Role.ADMIN_OPD).stream()
                        .map(id -> units.require(actor, id))
                        .toList();
        Unit unit = unitId != null
                ? units.require(actor, new UnitId(unitId))
                : choice.size() == 1 ? choice.getFirst() : null;
        List<Account> found = unit == null ? List.of() : accounts.ofUnit(actor, unit.id());
        return new AccountListPage(
                choice,
                unit,
                found,
                found.stream()
                        .filter(account -> account.status() == AccountStatus.INVITED)
                        .count());
    }

    @PostMapping("/accounts/invitations")
    Redirect invite(Actor actor, @RequestParam("unit") long unitId) {
        int invited = accounts.inviteUnit(actor, new UnitId(unitId));
        return Redirect.to("/accounts?unit=" + unitId).saying(Format.number(invited) + " akun disiapkan.");
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
}
