package id.teladan.planning.web;

import id.teladan.cycle.BehaviorValue;
import id.teladan.cycle.BehaviorValues;
import id.teladan.planning.BehaviorRevision;
import id.teladan.planning.FormDraft;
import id.teladan.planning.FormDrafts;
import id.teladan.planning.Plan;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the leader especially expects of a person's behaviour. */
@Controller
class PlanBehaviorController {

    private final Plans plans;
    private final PlanContents contents;
    private final FormDrafts drafts;
    private final BehaviorValues behaviorValues;
    private final PlanPages pages;
    private final Forms forms;
    private final Clock clock;

    PlanBehaviorController(
            Plans plans,
            PlanContents contents,
            FormDrafts drafts,
            BehaviorValues behaviorValues,
            PlanPages pages,
            Forms forms,
            Clock clock) {
        this.plans = plans;
        this.contents = contents;
        this.behaviorValues = behaviorValues;
        this.pages = pages;
        this.forms = forms;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/plans/{id}/behavior")
    BehaviorPage edit(Actor actor, @PathVariable PlanId id) {
        PlanContent content = requireOpen(actor, id);
        List<BehaviorRevision.Line> lines = values(content).stream()
                .map(value -> new BehaviorRevision.Line(value.code(), content.expectationOn(value.code())))
                .toList();
        return drafts.find(actor, content.plan(), FormDraft.BEHAVIOR)
                .map(kept -> page(
                        actor,
                        content,
                        Format.relative(kept.savedAt(), clock),
                        FormDraftController.restored(
                                kept.values(), content.plan().version())))
                .orElseGet(() -> page(
                        actor,
                        content,
                        null,
                        Form.of(new BehaviorRevision(content.plan().version(), lines))));
    }

    @PostMapping("/plans/{id}/behavior")
    Object revise(Actor actor, @PathVariable PlanId id, @Valid BehaviorRevision revision, BindingResult binding) {
        return forms.submit(binding, form -> refused(actor, id, form), () -> {
            contents.saveBehaviorExpectations(actor, id, revision);
            return Redirect.to("/plans/" + id).saying("Ekspektasi khusus tersimpan.");
        });
    }

    private PlanContent requireOpen(Actor actor, PlanId id) {
        PlanContent content = plans.require(actor, id);
        if (!isOpen(actor, content.plan())) {
            throw new NotFound();
        }
        return content;
    }

    private boolean isOpen(Actor actor, Plan plan) {
        return plan.mayExpectBehaviorOf(actor, plans.assessorToday(actor, plan));
    }

    /** The form again; of a plan that was locked meanwhile the plan itself, which then says why. */
    private Record refused(Actor actor, PlanId id, Form form) {
        PlanContent content = plans.require(actor, id);
        return isOpen(actor, content.plan()) ? page(actor, content, null, form) : pages.of(actor, id, form);
    }

    private BehaviorPage page(Actor actor, PlanContent content, @Nullable String restored, Form form) {
        return new BehaviorPage(
                content, values(content), actor.is(content.plan().employeeId()), restored, form);
    }

    private List<BehaviorValue> values(PlanContent content) {
        return behaviorValues.on(content.plan().startsOn());
    }
}
