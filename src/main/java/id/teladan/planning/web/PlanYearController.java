package id.teladan.planning.web;

import id.teladan.planning.EndedYear;
import id.teladan.planning.PlanAgreements;
import id.teladan.planning.PlanChoices;
import id.teladan.shared.Actor;
import id.teladan.shared.Role;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Format;
import id.teladan.ui.Redirect;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The personnel office's side: closing the plans of a year that is over, and what the agency has decided about plans. */
@Controller
class PlanYearController {

    private final PlanAgreements agreements;
    private final PlanChoices choices;

    PlanYearController(PlanAgreements agreements, PlanChoices choices) {
        this.agreements = agreements;
        this.choices = choices;
    }

    @GetMapping("/plan-years")
    @TenantTransactional(readOnly = true)
    PlanYearListPage list(Actor actor) {
        actor.mustBe(Role.BKPSDM);
        List<EndedYear> years = agreements.endedYears(actor);
        long plans = years.stream().mapToLong(EndedYear::plans).sum();
        return new PlanYearListPage(
                plans == 0
                        ? "Tidak ada SKP yang perlu ditutup."
                        : Format.number(plans) + " SKP sudah lewat masanya dan dapat ditutup.",
                years,
                choices.usesWeights(actor));
    }

    @PostMapping("/plan-years/{year}/closing")
    Redirect close(Actor actor, @PathVariable int year) {
        int closed = agreements.closeYear(actor, year);
        return Redirect.to("/plan-years").saying(Format.number(closed) + " SKP " + year + " ditutup.");
    }

    @PostMapping("/plan-years/weights")
    Redirect useWeights(Actor actor, @RequestParam(defaultValue = "false") boolean uses) {
        choices.useWeights(actor, uses);
        return Redirect.to("/plan-years").saying(uses ? "Bobot dipakai mulai sekarang." : "Bobot tidak dipakai lagi.");
    }
}
