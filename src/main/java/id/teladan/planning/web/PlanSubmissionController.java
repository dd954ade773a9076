package id.teladan.planning.web;

import id.teladan.planning.PlanId;
import id.teladan.planning.Plans;
import id.teladan.shared.Actor;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Handing a plan to the assessor. */
@Controller
class PlanSubmissionController {

    private final Plans plans;
    private final PlanPages pages;
    private final Forms forms;

    PlanSubmissionController(Plans plans, PlanPages pages, Forms forms) {
        this.plans = plans;
        this.pages = pages;
        this.forms = forms;
    }

    @PostMapping("/plans/{id}/submission")
    Object create(Actor actor, @PathVariable PlanId id, @RequestParam int version) {
        return forms.submit(form -> pages.of(actor, id, form), () -> {
            plans.submit(actor, id, version);
            return Redirect.to("/plans/" + id).saying("SKP diajukan.");
        });
    }
}
