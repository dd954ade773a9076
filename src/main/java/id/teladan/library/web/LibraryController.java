package id.teladan.library.web;

import id.teladan.library.Example;
import id.teladan.library.ExampleId;
import id.teladan.library.Examples;
import id.teladan.library.Family;
import id.teladan.library.Sector;
import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanId;
import id.teladan.planning.Plans;
import id.teladan.shared.Actor;
import id.teladan.shared.Role;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Examples by kind of position, and the way of one into the own draft. */
@Controller
class LibraryController {

    private final Examples examples;
    private final Employees employees;
    private final Plans plans;
    private final Forms forms;

    LibraryController(Examples examples, Employees employees, Plans plans, Forms forms) {
        this.examples = examples;
        this.employees = employees;
        this.plans = plans;
        this.forms = forms;
    }

    @GetMapping("/library")
    @TenantTransactional(readOnly = true)
    LibraryPage show(
            Actor actor,
            @RequestParam(required = false) @Nullable String family,
            @RequestParam(name = "q", defaultValue = "") String text) {
        return page(actor, family, text, Form.empty());
    }

    @PostMapping("/library/examples/{id}/use")
    Object use(Actor actor, @PathVariable ExampleId id, @RequestParam PlanId plan, @RequestParam int version) {
        return forms.submit(form -> page(actor, examples.require(actor, id).familyCode(), "", form), () -> {
            examples.take(actor, id, plan, version);
            return Redirect.to("/plans/" + plan).saying("Ditambahkan ke konsep. Sesuaikan targetnya.");
        });
    }

    private LibraryPage page(Actor actor, @Nullable String code, String text, Form form) {
        List<Family> families = examples.families(actor);
        Optional<Employee> self = actor.employeeId() == null ? Optional.empty() : Optional.of(employees.self(actor));
        Family own = self.flatMap(person -> examples.familyOf(actor, person.positionName()))
                .orElse(null);
        Family shown = families.stream()
                .filter(family -> family.code().equals(code))
                .findFirst()
                .orElse(own == null ? families.getFirst() : own);
        List<Example> found = text.isBlank() ? examples.of(actor, shown.code()) : examples.holding(actor, text);
        Plan open = self.isEmpty()
                ? null
                : plans.mine(actor).stream()
                        .filter(plan -> plan.mayBeEditedBy(actor))
                        .findFirst()
                        .orElse(null);
        return new LibraryPage(
                answer(found.size(), shown, text),
                text,
                form,
                shown,
                Objects.equals(shown, own),
                Arrays.stream(Sector.values())
                        .map(sector -> new LibraryPage.Shelf(
                                sector.label(),
                                families.stream()
                                        .filter(family -> family.sector() == sector)
                                        .toList()))
                        .toList(),
                found,
                text.isBlank() && Objects.equals(shown, own)
                        ? self.map(person -> examples.agreedIn(actor, person.positionName()))
                                .orElseGet(List::of)
                        : List.of(),
                open,
                actor.assesses() || actor.isAnyOf(Role.BKPSDM, Role.ADMIN_OPD, Role.KEPALA_OPD));
    }

    private static String answer(int found, Family shown, String text) {
        if (text.isBlank()) {
            return Format.capital(Format.inWords(found)) + " contoh hasil kerja untuk "
                    + shown.label().toLowerCase(Format.INDONESIAN) + ".";
        }
        return found == 0 ? "Tidak ada contoh yang cocok." : Format.capital(Format.inWords(found)) + " contoh cocok.";
    }
}
