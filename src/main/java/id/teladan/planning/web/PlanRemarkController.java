package id.teladan.planning.web;

import id.teladan.planning.NewRemark;
import id.teladan.planning.PlanId;
import id.teladan.planning.RemarkId;
import id.teladan.planning.Remarks;
import id.teladan.shared.Actor;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Talking about a plan, line by line. */
@Controller
class PlanRemarkController {

    private final Remarks remarks;
    private final PlanPages pages;
    private final Forms forms;

    PlanRemarkController(Remarks remarks, PlanPages pages, Forms forms) {
        this.remarks = remarks;
        this.pages = pages;
        this.forms = forms;
    }

    @PostMapping("/plans/{id}/remarks")
    Object create(Actor actor, @PathVariable PlanId id, @Valid NewRemark remark, BindingResult binding) {
        return forms.submit(binding, form -> pages.of(actor, id, form), () -> {
            remarks.add(actor, id, remark);
            return Redirect.to("/plans/" + id).saying("Terkirim. Sekarang giliran pihak lain.");
        });
    }

    /** Takes a proposal over into the plan. */
    @PostMapping("/plans/{id}/remarks/{remark}/adoption")
    Object take(Actor actor, @PathVariable PlanId id, @PathVariable RemarkId remark, @RequestParam int version) {
        return forms.submit(form -> pages.of(actor, id, form), () -> {
            remarks.take(actor, id, remark, version);
            return Redirect.to("/plans/" + id).saying("Usul masuk ke SKP.");
        });
    }
}
