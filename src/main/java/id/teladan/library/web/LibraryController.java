package id.teladan.library.web;

import id.teladan.library.AgreedExample;
import id.teladan.library.Example;
import id.teladan.library.ExampleId;
import id.teladan.library.Examples;
import id.teladan.library.Family;
import id.teladan.library.Sector;
import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.planning.PlanId;
import id.teladan.planning.Plans;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.Role;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Format;
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

/** Examples by kind of position, and the way of one into the form of one's own result. */
@Controller
class LibraryController {

    private final Examples examples;
    private final Employees employees;
    private final Plans plans;

    LibraryController(Examples examples, Employees employees, Plans plans) {
        this.examples = examples;
        this.employees = employees;
        this.plans = plans;
    }

    @GetMapping("/library")
    @TenantTransactional(readOnly = true)
    LibraryPage show(
            Actor actor,
            @RequestParam(required = false) @Nullable String family,
            @RequestParam(name = "q", defaultValue = "") String text) {
        List<Family> families = examples.families(actor);
        Optional<Employee> self = self(actor);
        Family own = self.flatMap(person -> examples.familyOf(actor, person.positionName()))
                .orElse(null);
        Family shown = families.stream()
                .filter(each -> each.code().equals(family))
                .findFirst()
                .orElse(own == null ? families.getFirst() : own);
        List<Example> found = text.isBlank() ? examples.of(actor, shown.code()) : examples.holding(actor, text);
        return new LibraryPage(
                answer(found.size(), shown, text),
                text,
                shown,
                Objects.equals(shown, own),
                Arrays.stream(Sector.values())
                        .map(sector -> shelf(sector, families))
                        .toList(),
                found,
                text.isBlank() && Objects.equals(shown, own) ? agreed(actor, self) : List.of(),
                use(actor),
                actor.assesses() || actor.isAnyOf(Role.BKPSDM, Role.ADMIN_OPD, Role.KEPALA_OPD));
    }

    @GetMapping("/library/panel")
    @TenantTransactional(readOnly = true)
    LibraryPanelPage panel(Actor actor, @RequestParam PlanId plan) {
        if (!plans.head(actor, plan).mayBeEditedBy(actor)) {
            throw new NotFound();
        }
        Optional<Employee> self = self(actor);
        @Nullable Family family = self.flatMap(person -> examples.familyOf(actor, person.positionName()))
                .orElse(null);
        return new LibraryPanelPage(
                new ExampleUse(plan),
                family,
                agreed(actor, self),
                family == null ? List.of() : examples.of(actor, family.code()));
    }

    @PostMapping("/library/examples/{id}/use")
    Redirect use(Actor actor, @PathVariable ExampleId id, @RequestParam PlanId plan) {
        Example example = examples.require(actor, id);
        examples.fill(actor, plan, example.kind(), example.description(), example.indicators());
        return toForm(plan);
    }

    @PostMapping("/library/agreed/use")
    Redirect useAgreed(Actor actor, @RequestParam String description, @RequestParam PlanId plan) {
        AgreedExample example =
                examples.requireAgreed(actor, employees.self(actor).positionName(), description);
        examples.fill(actor, plan, example.kind(), example.description(), example.indicators());
        return toForm(plan);
    }

    private static Redirect toForm(PlanId plan) {
        return Redirect.to("/plans/" + plan + "/results/new")
                .saying("Contoh sudah diisikan. Sesuaikan targetnya, lalu simpan.");
    }

    private Optional<Employee> self(Actor actor) {
        return actor.employeeId() == null ? Optional.empty() : Optional.of(employees.self(actor));
    }

    private List<AgreedExample> agreed(Actor actor, Optional<Employee> self) {
        return self.map(person -> examples.agreedIn(actor, person.positionName()))
                .orElseGet(List::of);
    }

    private @Nullable ExampleUse use(Actor actor) {
        return actor.employeeId() == null
                ? null
                : plans.mine(actor).stream()
                        .filter(plan -> plan.mayBeEditedBy(actor))
                        .findFirst()
                        .map(plan -> new ExampleUse(plan.id()))
                        .orElse(null);
    }

    private static LibraryPage.Shelf shelf(Sector sector, List<Family> families) {
        return new LibraryPage.Shelf(
                sector.label(),
                families.stream().filter(family -> family.sector() == sector).toList());
    }

    private static String answer(int found, Family shown, String text) {
        if (text.isBlank()) {
            return Format.capital(Format.inWords(found)) + " contoh hasil kerja untuk "
                    + shown.label().toLowerCase(Format.INDONESIAN) + ".";
        }
        return found == 0 ? "Tidak ada contoh yang cocok." : Format.capital(Format.inWords(found)) + " contoh cocok.";
    }
}
