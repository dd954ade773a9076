package id.teladan.planning.web;

import id.teladan.planning.PlanAgreements;
import id.teladan.planning.PlanId;
import id.teladan.planning.PlanLinks;
import id.teladan.planning.PlanReturn;
import id.teladan.planning.Plans;
import id.teladan.planning.TalkedPlan;
import id.teladan.planning.WaitingPlan;
import id.teladan.shared.Actor;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The leader's side of a plan: what waits, agreeing, giving back. */
@Controller
class PlanApprovalController {

    private final Plans plans;
    private final PlanAgreements agreements;
    private final PlanLinks links;
    private final PlanPages pages;
    private final Forms forms;
    private final Clock clock;

    PlanApprovalController(
            Plans plans, PlanAgreements agreements, PlanLinks links, PlanPages pages, Forms forms, Clock clock) {
        this.plans = plans;
        this.agreements = agreements;
        this.links = links;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/plan-approvals")
    @TenantTransactional(readOnly = true)
    PlanApprovalListPage list(Actor actor) {
        List<WaitingPlan> waiting = plans.waiting(actor);
        return new PlanApprovalListPage(
                waiting.isEmpty()
                        ? "Tidak ada SKP yang menunggu Anda."
                        : Format.capital(Format.inWords(waiting.size())) + " SKP menunggu persetujuan Anda.",
                waiting.stream().map(plan -> item(actor, plan)).toList(),
                plans.talked(actor).stream().map(this::talked).toList(),
                links.choicesOfTeam(actor).isEmpty() ? 0 : links.ofTeam(actor).size(),
                LiveTopic.team(actor.requireEmployee()).toString());
    }

    @PostMapping("/plans/{id}/approval")
    Object approve(Actor actor, @PathVariable PlanId id, @RequestParam int version) {
        return forms.submit(form -> pages.of(actor, id, form), () -> {
            agreements.approve(actor, id, version);
            return Redirect.to("/plan-approvals").saying("SKP disetujui.");
        });
    }

    @PostMapping("/plans/{id}/return")
    Object giveBack(Actor actor, @PathVariable PlanId id, @Valid PlanReturn decision, BindingResult binding) {
        return forms.submit(binding, form -> pages.of(actor, id, form), () -> {
            agreements.giveBack(actor, id, decision);
            return Redirect.to("/plan-approvals").saying("SKP dikembalikan dengan catatan Anda.");
        });
    }

    private PlanApprovalListPage.Talked talked(TalkedPlan plan) {
        String since = plan.since() == null ? "" : " sejak " + Format.relative(plan.since(), clock);
        return new PlanApprovalListPage.Talked(
                "/plans/" + plan.id(),
                plan.name(),
                plan.positionName(),
                "SKP " + plan.year() + (plan.edition() > 1 ? " versi " + plan.edition() : "") + " \u00b7 "
                        + plan.status().label(),
                plan.owners() ? "Menunggu " + plan.name() + since : "Giliran Anda menjawab" + since,
                !plan.owners());
    }

    private PlanApprovalListPage.Item item(Actor actor, WaitingPlan plan) {
        String edition = plan.edition() > 1 ? " versi " + plan.edition() : "";
        String line = "SKP %d%s · %d hasil kerja, %d indikator"
                .formatted(plan.year(), edition, plan.results(), plan.indicators());
        String since = Format.relative(plan.submittedAt(), clock);
        return new PlanApprovalListPage.Item(
                "/plans/" + plan.id(),
                plan.name(),
                plan.positionName(),
                line,
                plan.returns() == 0 ? "Diajukan " + since : "Diajukan lagi " + since + " sesudah Anda kembalikan",
                plan.returns() == 0
                        ? null
                        : plans.changesSinceReturn(actor, plan.id()).orElse(null));
    }
}
