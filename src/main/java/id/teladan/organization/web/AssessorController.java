package id.teladan.organization.web;

import id.teladan.organization.Assessors;
import id.teladan.organization.NewAssignments;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Paging;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.PageOf;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Assessors proposed from units' heads, confirmed in batches. */
@Controller
class AssessorController {

    private final Assessors assessors;
    private final Forms forms;
    private final Clock clock;

    AssessorController(Assessors assessors, Forms forms, Clock clock) {
        this.assessors = assessors;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/assessors")
    AssessorListPage list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return page(actor, new Paging(page), Form.empty().with("startOn", OfficeTime.today(clock)));
    }

    @PostMapping("/assessors")
    Object confirm(Actor actor, @Valid NewAssignments wish, BindingResult binding) {
        return forms.submit(binding, form -> page(actor, new Paging(1), form), () -> {
            int confirmed = assessors.confirm(actor, wish);
            return Redirect.to("/assessors").saying(Format.number(confirmed) + " penilai ditetapkan.");
        });
    }

    private AssessorListPage page(Actor actor, Paging paging, Form form) {
        return new AssessorListPage(
                assessors.countLacking(actor), PageOf.of(assessors.proposals(actor, paging), paging), form);
    }
}
