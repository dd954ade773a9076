package id.teladan.planning.web;

import id.teladan.planning.AttachmentRevision;
import id.teladan.planning.FormDraft;
import id.teladan.planning.FormDrafts;
import id.teladan.planning.PlanContent;
import id.teladan.planning.PlanContents;
import id.teladan.planning.PlanId;
import id.teladan.planning.Plans;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The Lampiran of a plan. */
@Controller
class PlanAttachmentController {

    private final Plans plans;
    private final PlanContents contents;
    private final PlanPages pages;
    private final Forms forms;
    private final FormDrafts drafts;
    private final Clock clock;

    PlanAttachmentController(
            Plans plans, PlanContents contents, FormDrafts drafts, PlanPages pages, Forms forms, Clock clock) {
        this.plans = plans;
        this.pages = pages;
        this.contents = contents;
        this.forms = forms;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/plans/{id}/attachments")
    AttachmentPage edit(Actor actor, @PathVariable PlanId id) {
        PlanContent content = requireEditable(actor, id);
        return drafts.find(actor, content.plan(), FormDraft.ATTACHMENTS)
                .map(kept -> new AttachmentPage(
                        content,
                        Format.relative(kept.savedAt(), clock),
                        FormDraftController.restored(
                                kept.values(), content.plan().version())))
                .orElseGet(() -> new AttachmentPage(content, null, Form.of(AttachmentRevision.of(content))));
    }

    @PostMapping("/plans/{id}/attachments")
    Object revise(Actor actor, @PathVariable PlanId id, @Valid AttachmentRevision revision, BindingResult binding) {
        return forms.submit(binding, form -> refused(actor, id, form), () -> {
            contents.saveAttachments(actor, id, revision);
            return Redirect.to("/plans/" + id).saying("Lampiran tersimpan.");
        });
    }

    private PlanContent requireEditable(Actor actor, PlanId id) {
        PlanContent content = plans.require(actor, id);
        if (!content.plan().mayBeEditedBy(actor)) {
            throw new NotFound();
        }
        return content;
    }

    /** The form again; of a plan that was locked meanwhile the plan itself, which then says why. */
    private Record refused(Actor actor, PlanId id, Form form) {
        PlanContent content = plans.require(actor, id);
        return content.plan().mayBeEditedBy(actor)
                ? new AttachmentPage(content, null, form)
                : pages.of(actor, id, form);
    }
}
