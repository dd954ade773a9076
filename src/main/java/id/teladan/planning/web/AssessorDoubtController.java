package id.teladan.planning.web;

import id.teladan.organization.AssessorCorrection;
import id.teladan.organization.AssignmentKind;
import id.teladan.planning.AssessorDoubt;
import id.teladan.planning.AssessorDoubtId;
import id.teladan.planning.AssessorDoubts;
import id.teladan.planning.PlanId;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saying that the assessor is the wrong one, and the personnel office's list of that. */
@Controller
class AssessorDoubtController {

    private static final int USUAL_MONTHS = 1;

    private final AssessorDoubts doubts;
    private final PlanPages pages;
    private final Forms forms;
    private final Clock clock;

    AssessorDoubtController(AssessorDoubts doubts, PlanPages pages, Forms forms, Clock clock) {
        this.doubts = doubts;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @PostMapping("/plans/{id}/assessor-doubt")
    Object report(Actor actor, @PathVariable PlanId id, @RequestParam(defaultValue = "") String doubt) {
        return forms.submit(form -> pages.of(actor, id, form), () -> {
            doubts.report(actor, id, doubt);
            return Redirect.to("/plans/" + id).saying("Laporan Anda sampai di BKPSDM.");
        });
    }

    @GetMapping("/assessor-doubts")
    @TenantTransactional(readOnly = true)
    AssessorDoubtListPage list(Actor actor) {
        List<AssessorDoubt> waiting = doubts.waiting(actor);
        return new AssessorDoubtListPage(
                waiting.isEmpty()
                        ? "Tidak ada laporan penilai yang keliru."
                        : Format.capital(Format.inWords(waiting.size())) + " laporan penilai keliru menunggu Anda.",
                waiting.stream()
                        .map(doubt -> new AssessorDoubtListPage.Row(
                                "/assessor-doubts/" + doubt.id(), doubt, Format.relative(doubt.reportedAt(), clock)))
                        .toList());
    }

    @GetMapping("/assessor-doubts/{id}")
    @TenantTransactional(readOnly = true)
    AssessorDoubtPage show(Actor actor, @PathVariable AssessorDoubtId id) {
        LocalDate today = OfficeTime.today(clock);
        return page(
                actor,
                id,
                Form.empty()
                        .with("kind", AssignmentKind.DEFINITIF)
                        .with("startOn", today)
                        .with("endOn", today.plusMonths(USUAL_MONTHS)));
    }

    @PostMapping("/assessor-doubts/{id}/correction")
    Object correct(
            Actor actor,
            @PathVariable AssessorDoubtId id,
            @Valid AssessorCorrection correction,
            BindingResult binding) {
        return forms.submit(binding, form -> page(actor, id, form), () -> {
            doubts.correct(actor, id, correction);
            return Redirect.to("/assessor-doubts").saying("Penilai diperbaiki sementara.");
        });
    }

    @PostMapping("/assessor-doubts/{id}/dismissal")
    Object dismiss(Actor actor, @PathVariable AssessorDoubtId id, @RequestParam(defaultValue = "") String settlement) {
        return forms.submit(form -> page(actor, id, form), () -> {
            doubts.dismiss(actor, id, settlement);
            return Redirect.to("/assessor-doubts").saying("Laporan selesai.");
        });
    }

    private AssessorDoubtPage page(Actor actor, AssessorDoubtId id, Form form) {
        AssessorDoubt doubt = doubts.require(actor, id);
        return new AssessorDoubtPage(doubt, Format.relative(doubt.reportedAt(), clock), form);
    }
}
