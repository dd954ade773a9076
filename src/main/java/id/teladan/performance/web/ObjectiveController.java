package id.teladan.performance.web;

import id.teladan.performance.AgreementContent;
import id.teladan.performance.AgreementContents;
import id.teladan.performance.AgreementId;
import id.teladan.performance.Agreements;
import id.teladan.performance.Objective;
import id.teladan.performance.ObjectiveRevision;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.ui.Form;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The objectives of an agreement, addressed by their number in it. */
@Controller
class ObjectiveController {

    private final Agreements agreements;
    private final AgreementContents contents;
    private final AgreementPages pages;
    private final Forms forms;

    ObjectiveController(Agreements agreements, AgreementContents contents, AgreementPages pages, Forms forms) {
        this.agreements = agreements;
        this.contents = contents;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping("/performance/{id}/objectives/new")
    ObjectivePage begin(Actor actor, @PathVariable AgreementId id) {
        AgreementContent content = requireEditable(actor, id);
        return new ObjectivePage(
                content, 0, Form.empty().with("version", content.agreement().version()));
    }

    @PostMapping("/performance/{id}/objectives")
    Object create(Actor actor, @PathVariable AgreementId id, @Valid ObjectiveRevision revision, BindingResult binding) {
        return forms.submit(binding, form -> refused(actor, id, 0, form), () -> {
            int number = contents.addObjective(actor, id, revision);
            return Redirect.to("/performance/" + id + "/objectives/" + number + "/indicators/new")
                    .saying("Sasaran tersimpan. Tambahkan indikatornya.");
        });
    }

    @GetMapping("/performance/{id}/objectives/{number}/edit")
    ObjectivePage edit(Actor actor, @PathVariable AgreementId id, @PathVariable int number) {
        AgreementContent content = requireEditable(actor, id);
        Objective objective = content.objective(number).orElseThrow(NotFound::new);
        return new ObjectivePage(
                content,
                number,
                Form.of(new ObjectiveRevision(content.agreement().version(), objective.statement())));
    }

    @PostMapping("/performance/{id}/objectives/{number}")
    Object revise(
            Actor actor,
            @PathVariable AgreementId id,
            @PathVariable int number,
            @Valid ObjectiveRevision revision,
            BindingResult binding) {
        return forms.submit(binding, form -> refused(actor, id, number, form), () -> {
            contents.reviseObjective(actor, id, number, revision);
            return Redirect.to("/performance/" + id).saying("Sasaran tersimpan.");
        });
    }

    @PostMapping("/performance/{id}/objectives/{number}/removal")
    Object remove(Actor actor, @PathVariable AgreementId id, @PathVariable int number, @RequestParam int version) {
        return forms.submit(form -> pages.of(actor, id, form), () -> {
            contents.removeObjective(actor, id, number, version);
            return Redirect.to("/performance/" + id).saying("Sasaran dihapus dari konsep.");
        });
    }

    private AgreementContent requireEditable(Actor actor, AgreementId id) {
        AgreementContent content = agreements.require(actor, id);
        if (!content.mayBeEdited()) {
            throw new NotFound();
        }
        return content;
    }

    /** The form again; of an agreement that was locked meanwhile the agreement itself, which then says why. */
    private Record refused(Actor actor, AgreementId id, int number, Form form) {
        AgreementContent content = agreements.require(actor, id);
        return content.mayBeEdited() ? new ObjectivePage(content, number, form) : pages.of(actor, id, form);
    }
}
