package id.teladan.reporting.web;

import id.teladan.planning.PlanId;
import id.teladan.reporting.PastRealizations;
import id.teladan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beside a plan that is being drawn up: where it asks for less than the year before has brought. */
@Controller
class PastRealizationController {

    private final PastRealizations realizations;

    PastRealizationController(PastRealizations realizations) {
        this.realizations = realizations;
    }

    @GetMapping("/reports/past")
    PastRealizationPage show(Actor actor, @RequestParam PlanId plan) {
        return new PastRealizationPage("/plans/" + plan, realizations.undercut(actor, plan));
    }
}
