package id.teladan.planning.web;

import id.teladan.planning.PlanAgreements;
import id.teladan.planning.PlanId;
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

    private final PlanAgreements agreements;
    private final PlanPages pages;
    private final Forms forms;

    PlanSubmissionController(PlanAgreements agreements, PlanPages pages, Forms forms) {
        this.agreements = agreements;
        this.pages = pages;
        this.forms = forms;
    }

    @PostMapping("/plans/{id}/submission")
    Object create(Actor actor, @PathVariable PlanId id, @RequestParam int version) {
        return forms.submit(form -> pages.of(actor, id, form), () -> {
            agreements.submit(actor, id, version);
            return Redirect.to("/plans/" + id).saying("SKP diajukan.");
        });
    }
}
