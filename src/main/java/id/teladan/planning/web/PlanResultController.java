package id.teladan.planning.web;

import id.teladan.performance.KeyIndicator;
import id.teladan.planning.ChangeReason;
import id.teladan.planning.Classification;
import id.teladan.planning.FormDraft;
import id.teladan.planning.FormDrafts;
import id.teladan.planning.Goals;
import id.teladan.planning.ParentResult;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanContent;
import id.teladan.planning.PlanContents;
import id.teladan.planning.PlanId;
import id.teladan.planning.PlanParty;
import id.teladan.planning.PlanStatus;
import id.teladan.planning.Plans;
import id.teladan.planning.ResultKind;
import id.teladan.planning.ResultRevision;
import id.teladan.planning.WorkResult;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Option;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The results of a plan, each with its indicators in one form; results are addressed by their number in the plan. */
@Controller
class PlanResultController {

    private final Plans plans;
    private final PlanContents contents;
    private final Goals goals;
    private final FormDrafts drafts;
    private final PlanPages pages;
    private final Forms forms;
    private final Clock clock;

    PlanResultController(
            Plans plans,
            PlanContents contents,
            Goals goals,
            FormDrafts drafts,
            PlanPages pages,
            Forms forms,
            Clock clock) {
        this.plans = plans;
        this.pages = pages;
        this.contents = contents;
        this.goals = goals;
        this.drafts = drafts;
        this.clock = clock;
        this.forms = forms;
    }

    @GetMapping("/plans/{id}/results/new")
    @TenantTransactional(readOnly = true)
    ResultPage begin(Actor actor, @PathVariable PlanId id, @RequestParam @Nullable ChangeReason template) {
        PlanContent content = requireEditable(actor, id);
        if (template != null) {
            return page(actor, content, 0, ResultTemplates.of(template, content));
        }
        Form form = Form.empty()
                .with("version", content.plan().version())
                .with("kind", ResultKind.UTAMA)
                .with("classification", Classification.INDIVIDU);
        return page(actor, content, 0, IndicatorRows.added(form));
    }

    @PostMapping("/plans/{id}/results")
    Object create(Actor actor, @PathVariable PlanId id, @Valid ResultRevision revision, BindingResult binding) {
        return forms.submit(binding, form -> refused(actor, id, 0, form), () -> {
            contents.addResult(actor, id, revision);
            return Redirect.to("/plans/" + id).saying("Hasil kerja tersimpan.");
        });
    }

    @GetMapping("/plans/{id}/results/{number}/edit")
    @TenantTransactional(readOnly = true)
    ResultPage edit(Actor actor, @PathVariable PlanId id, @PathVariable int number) {
        PlanContent content = requireEditable(actor, id);
        WorkResult result = content.result(number).orElseThrow(NotFound::new);
        return page(actor, content, number, Form.of(ResultRevision.of(content, result)));
    }

    @PostMapping("/plans/{id}/results/{number}")
    Object revise(
            Actor actor,
            @PathVariable PlanId id,
            @PathVariable int number,
            @Valid ResultRevision revision,
            BindingResult binding) {
        return forms.submit(binding, form -> refused(actor, id, number, form), () -> {
            contents.reviseResult(actor, id, number, revision);
            return Redirect.to("/plans/" + id).saying("Hasil kerja tersimpan.");
        });
    }

    @PostMapping("/plans/{id}/results/{number}/removal")
    Object remove(Actor actor, @PathVariable PlanId id, @PathVariable int number, @RequestParam int version) {
        return forms.submit(form -> pages.of(actor, id, form), () -> {
            contents.removeResult(actor, id, number, version);
            return Redirect.to("/plans/" + id).saying("Hasil kerja dihapus dari konsep.");
        });
    }

    /** One indicator more or less, nothing saved yet. */
    @PostMapping(path = "/plans/{id}/results", params = "row")
    ResultPage changeRows(
            Actor actor,
            @PathVariable PlanId id,
            @RequestParam String row,
            @RequestParam MultiValueMap<String, String> typed) {
        return withRows(actor, requireEditable(actor, id), 0, IndicatorRows.changed(typed, row));
    }

    @PostMapping(path = "/plans/{id}/results/{number}", params = "row")
    ResultPage changeRows(
            Actor actor,
            @PathVariable PlanId id,
            @PathVariable int number,
            @RequestParam String row,
            @RequestParam MultiValueMap<String, String> typed) {
        PlanContent content = requireEditable(actor, id);
        WorkResult result = content.result(number).orElseThrow(NotFound::new);
        return withRows(actor, content, result.number(), IndicatorRows.changed(typed, row));
    }

    /** What was typed is kept with its rows, or the next look would show the former ones again. */
    private ResultPage withRows(Actor actor, PlanContent content, int number, Form form) {
        Plan plan = content.plan();
        drafts.save(actor, plan.id(), plan.version(), FormDraft.ofResult(number), form.values());
        return page(actor, content, number, form);
    }

    private PlanContent requireEditable(Actor actor, PlanId id) {
        PlanContent content = plans.require(actor, id);
        if (!content.plan().mayBeEditedBy(actor)) {
            throw new NotFound();
        }
        return content;
    }

    /** The form again; of a plan that was locked meanwhile the plan itself, which then says why. */
    private Record refused(Actor actor, PlanId id, int number, Form form) {
        PlanContent content = plans.require(actor, id);
        return content.plan().mayBeEditedBy(actor) ? page(actor, content, number, form) : pages.of(actor, id, form);
    }

    /** With what was typed last and not saved, unless the form comes back from being sent. */
    private ResultPage page(Actor actor, PlanContent content, int number, Form fresh) {
        Plan plan = content.plan();
        Optional<FormDraft> draft =
                fresh.refused() ? Optional.empty() : drafts.find(actor, content.plan(), FormDraft.ofResult(number));
        Form form = draft.map(kept -> FormDraftController.restored(
                        kept.values(), content.plan().version()))
                .orElse(fresh);
        List<Option> parents = Stream.concat(
                        plans.parentChoices(actor, plan).stream(), plans.parents(actor, plan).stream())
                .map(parent -> option(parent))
                .distinct()
                .toList();
        return new ResultPage(
                content,
                number,
                form,
                Math.max(1, IndicatorRows.count(form)),
                parents,
                goals.choices(actor, plan).stream().map(goal -> option(goal)).toList(),
                plans.assessor(actor, content.plan()).map(PlanParty::name).orElse(""),
                draft.map(kept -> Format.relative(kept.savedAt(), clock)).orElse(null));
    }

    private static Option option(KeyIndicator goal) {
        return Option.of(goal.id().toString(), goal.name() + ", " + goal.targetText() + " (" + goal.unitName() + ")");
    }

    private static Option option(ParentResult parent) {
        String label = parent.description() + (parent.planStatus() == PlanStatus.AGREED ? "" : " (belum disetujui)");
        return Option.of(parent.id().toString(), label);
    }
}
