package id.teladan.performance.web;

import id.teladan.performance.Agreement;
import id.teladan.performance.AgreementChange;
import id.teladan.performance.AgreementId;
import id.teladan.performance.Agreements;
import id.teladan.shared.Actor;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of an agreement's life, each a resource of its own. */
@Controller
class AgreementStepController {

    private final Agreements agreements;
    private final AgreementPages pages;
    private final Forms forms;

    AgreementStepController(Agreements agreements, AgreementPages pages, Forms forms) {
        this.agreements = agreements;
        this.pages = pages;
        this.forms = forms;
    }

    @PostMapping("/performance/{id}/signature")
    Object sign(Actor actor, @PathVariable AgreementId id, @RequestParam int version) {
        return forms.submit(form -> pages.of(actor, id, form), () -> {
            agreements.sign(actor, id, version);
            return back(id, "Perjanjian kinerja Anda tanda tangani.");
        });
    }

    @PostMapping("/performance/{id}/signature/withdrawal")
    Object takeBack(Actor actor, @PathVariable AgreementId id, @RequestParam int version) {
        return forms.submit(form -> pages.of(actor, id, form), () -> {
            agreements.takeBack(actor, id, version);
            return back(id, "Tanda tangan ditarik; isinya dapat diubah lagi.");
        });
    }

    @PostMapping("/performance/{id}/countersignature")
    Object countersign(Actor actor, @PathVariable AgreementId id, @RequestParam int version) {
        return forms.submit(form -> pages.of(actor, id, form), () -> {
            agreements.countersign(actor, id, version);
            return back(id, "Perjanjian kinerja berlaku.");
        });
    }

    @PostMapping("/performance/{id}/return")
    Object giveBack(Actor actor, @PathVariable AgreementId id, @Valid AgreementChange decision, BindingResult binding) {
        return forms.submit(binding, form -> pages.of(actor, id, form), () -> {
            agreements.giveBack(actor, id, decision);
            return back(id, "Perjanjian kinerja dikembalikan.");
        });
    }

    @PostMapping("/performance/{id}/revision")
    Object revise(Actor actor, @PathVariable AgreementId id, @Valid AgreementChange change, BindingResult binding) {
        return forms.submit(
                binding,
                form -> pages.of(actor, id, form),
                () -> back(agreements.revise(actor, id, change), "Konsep perubahan siap diisi."));
    }

    @PostMapping("/performance/{id}/withdrawal")
    Object withdraw(Actor actor, @PathVariable AgreementId id, @RequestParam int version) {
        return forms.submit(form -> pages.of(actor, id, form), () -> {
            Agreement former = agreements.withdraw(actor, id, version);
            return Redirect.to(AgreementPages.href(former.unitId(), former.year()))
                    .saying("Konsep perubahan dibatalkan.");
        });
    }

    private static Redirect back(AgreementId id, String sentence) {
        return Redirect.to("/performance/" + id).saying(sentence);
    }
}
