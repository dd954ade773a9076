package id.teladan.planning.web;

import id.teladan.cycle.BehaviorValue;
import id.teladan.cycle.BehaviorValues;
import id.teladan.planning.BehaviorRevision;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanContent;
import id.teladan.planning.PlanContents;
import id.teladan.planning.PlanId;
import id.teladan.planning.Plans;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.ui.Form;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.util.List;
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
    private final BehaviorValues behaviorValues;
    private final Forms forms;

    PlanBehaviorController(Plans plans, PlanContents contents, BehaviorValues behaviorValues, Forms forms) {
        this.plans = plans;
        this.contents = contents;
        this.behaviorValues = behaviorValues;
        this.forms = forms;
    }

    @GetMapping("/plans/{id}/behavior")
    BehaviorPage edit(Actor actor, @PathVariable long id) {
        PlanContent content = requireOpen(actor, id);
        List<BehaviorRevision.Line> lines = values(content).stream()
                .map(value -> new BehaviorRevision.Line(value.code(), content.expectationOn(value.code())))
                .toList();
        return page(
                actor,
                content,
                Form.of(new BehaviorRevision(content.plan().version(), lines)));
    }

    @PostMapping("/plans/{id}/behavior")
    Object revise(Actor actor, @PathVariable long id, @Valid BehaviorRevision revision, BindingResult binding) {
        return forms.submit(binding, form -> page(actor, requireOpen(actor, id), form), () -> {
            contents.saveBehaviorExpectations(actor, new PlanId(id), revision);
            return Redirect.to("/plans/" + id).saying("Ekspektasi khusus tersimpan.");
        });
    }

    private PlanContent requireOpen(Actor actor, long id) {
        PlanContent content = plans.require(actor, new PlanId(id));
        Plan plan = content.plan();
        if (!plan.mayExpectBehaviorOf(actor, plans.assessorToday(actor, plan))) {
            throw new NotFound();
        }
        return content;
    }

    private BehaviorPage page(Actor actor, PlanContent content, Form form) {
        return new BehaviorPage(
                content, values(content), actor.is(content.plan().employeeId()), form);
    }

    private List<BehaviorValue> values(PlanContent content) {
        return behaviorValues.on(content.plan().startsOn());
    }
}
