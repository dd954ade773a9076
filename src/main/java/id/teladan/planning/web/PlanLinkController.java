package id.teladan.planning.web;

import id.teladan.planning.LooseResult;
import id.teladan.planning.NewLinks;
import id.teladan.planning.ParentResult;
import id.teladan.planning.PlanLinks;
import id.teladan.shared.Actor;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Option;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Hanging agreed results under the superior's: one's own, or those of the team. */
@Controller
class PlanLinkController {

    private static final String OWN = "/plans/links";
    private static final String TEAM = "/plan-approvals/links";

    private final PlanLinks links;
    private final Forms forms;

    PlanLinkController(PlanLinks links, Forms forms) {
        this.links = links;
        this.forms = forms;
    }

    @GetMapping(OWN)
    @TenantTransactional(readOnly = true)
    PlanLinksPage own(Actor actor) {
        return ownPage(actor, Form.empty());
    }

    @PostMapping(OWN)
    Object linkOwn(Actor actor, @Valid NewLinks chosen, BindingResult binding) {
        return forms.submit(
                binding,
                form -> ownPage(actor, form),
                () -> Redirect.to("/plans").saying(done(links.linkOwn(actor, chosen))));
    }

    @GetMapping(TEAM)
    @TenantTransactional(readOnly = true)
    PlanLinksPage team(Actor actor) {
        return teamPage(actor, Form.empty());
    }

    @PostMapping(TEAM)
    Object linkTeam(Actor actor, @Valid NewLinks chosen, BindingResult binding) {
        return forms.submit(
                binding,
                form -> teamPage(actor, form),
                () -> Redirect.to("/plan-approvals").saying(done(links.linkTeam(actor, chosen))));
    }

    private PlanLinksPage ownPage(Actor actor, Form form) {
        return page(OWN, "/plans", false, links.ofSelf(actor), links.choicesOfSelf(actor), form);
    }

    private PlanLinksPage teamPage(Actor actor, Form form) {
        return page(TEAM, "/plan-approvals", true, links.ofTeam(actor), links.choicesOfTeam(actor), form);
    }

    private static PlanLinksPage page(
            String action, String back, boolean team, List<LooseResult> loose, List<ParentResult> choices, Form form) {
        List<PlanLinksPage.Row> rows = new ArrayList<>();
        for (int index = 0; index < loose.size(); index++) {
            LooseResult result = loose.get(index);
            String field = "links[" + index + "].parentId";
            Optional<ParentResult> likeliest = result.likeliest(choices);
            String chosen = form.refused()
                    ? form.value(field)
                    : likeliest.map(choice -> choice.id().toString()).orElse("");
            rows.add(new PlanLinksPage.Row(
                    index,
                    result.id().toString(),
                    team ? result.employeeName() : "",
                    result.number(),
                    result.description(),
                    result.goal() == null ? "" : result.goal(),
                    chosen));
        }
        return new PlanLinksPage(
                action,
                back,
                team,
                rows,
                choices.stream()
                        .map(choice -> Option.of(choice.id().toString(), choice.description()))
                        .toList(),
                form);
    }

    private static String done(int linked) {
        return Format.capital(Format.inWords(linked)) + " hasil kerja digantungkan.";
    }
}
