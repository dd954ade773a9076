package id.teladan.planning.web;

import id.teladan.planning.ChangeReason;
import id.teladan.planning.NewEdition;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanContent;
import id.teladan.planning.PlanDifference;
import id.teladan.planning.PlanDrafts;
import id.teladan.planning.PlanEditions;
import id.teladan.planning.PlanId;
import id.teladan.planning.Plans;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing an agreed plan: its next edition, what that changes, and giving a draft up. */
@Controller
class PlanEditionController {

    private final Plans plans;
    private final PlanDrafts drafts;
    private final PlanEditions editions;
    private final PlanPages pages;
    private final Forms forms;
    private final Clock clock;

    PlanEditionController(
            Plans plans, PlanDrafts drafts, PlanEditions editions, PlanPages pages, Forms forms, Clock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.editions = editions;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/plans/{id}/editions/new")
    @TenantTransactional(readOnly = true)
    NewEditionPage begin(Actor actor, @PathVariable PlanId id, @RequestParam @Nullable ChangeReason reason) {
        Plan plan = plans.head(actor, id);
        if (!plan.mayBeChangedBy(actor)) {
            throw new NotFound();
        }
        Form form = Form.empty().with("startsOn", OfficeTime.today(clock));
        return new NewEditionPage(plan, reason == null ? form : form.with("reason", reason));
    }

    @PostMapping("/plans/{id}/editions")
    Object create(Actor actor, @PathVariable PlanId id, @Valid NewEdition edition, BindingResult binding) {
        return forms.submit(binding, form -> refused(actor, id, form), () -> {
            PlanId successor = drafts.change(actor, id, edition);
            return switch (edition.reason()) {
                case PLT_PLH, TUGAS_BELAJAR ->
                    Redirect.to("/plans/" + successor + "/results/new?template=" + edition.reason())
                            .saying("Versi baru dibuat. Lengkapi hasil kerjanya.");
                case PINDAH_JABATAN ->
                    Redirect.to("/plans/" + successor)
                            .saying("Konsep SKP jabatan baru dibuat. Lengkapi hasil kerjanya.");
                default ->
                    Redirect.to("/plans/" + successor)
                            .saying("Versi baru dibuat. SKP yang disetujui tetap berlaku sampai versi ini disetujui.");
            };
        });
    }

    @GetMapping("/plans/{id}/difference")
    @TenantTransactional(readOnly = true)
    PlanDifferencePage difference(Actor actor, @PathVariable PlanId id) {
        PlanContent content = plans.require(actor, id);
        Plan plan = content.plan();
        PlanDifference difference = editions.difference(actor, content).orElseThrow(NotFound::new);
        return new PlanDifferencePage(
                difference,
                actor.is(plan.employeeId()) ? "" : plans.owner(actor, plan).name(),
                PlanWords.differenceAnswer(difference));
    }

    @PostMapping("/plans/{id}/cancellation")
    Object cancel(Actor actor, @PathVariable PlanId id, @RequestParam int version) {
        return forms.submit(form -> pages.of(actor, id, form), () -> {
            drafts.cancel(actor, id, version);
            return Redirect.to("/plans").saying("Konsep dibatalkan.");
        });
    }

    /** The form again; of a plan that can't be changed the plan itself, which then says why. */
    private Record refused(Actor actor, PlanId id, Form form) {
        Plan plan = plans.head(actor, id);
        return plan.mayBeChangedBy(actor) ? new NewEditionPage(plan, form) : pages.of(actor, id, form);
    }
}
