package id.teladan.planning.web;

import id.teladan.cycle.BehaviorValues;
import id.teladan.planning.ParentResult;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanContent;
import id.teladan.planning.PlanId;
import id.teladan.planning.PlanParty;
import id.teladan.planning.PlanTransition;
import id.teladan.planning.Plans;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.RuleViolation;
import id.teladan.ui.Form;
import id.teladan.ui.Forms;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a plan, which several deeds return to. */
@Component
class PlanPages {

    private final Plans plans;
    private final BehaviorValues behaviorValues;
    private final Forms forms;

    PlanPages(Plans plans, BehaviorValues behaviorValues, Forms forms) {
        this.plans = plans;
        this.behaviorValues = behaviorValues;
        this.forms = forms;
    }

    PlanPage of(Actor actor, PlanId id, Form form) {
        PlanContent content = plans.require(actor, id);
        Plan plan = content.plan();
        PlanParty owner = plans.owner(actor, plan);
        @Nullable PlanParty assessor = plans.assessor(actor, plan).orElse(null);
        @Nullable EmployeeId assessorToday = plans.assessorToday(actor, plan);
        List<PlanTransition> history = plans.history(actor, id);
        boolean mine = actor.is(plan.employeeId());
        boolean mayEdit = plan.mayBeEditedBy(actor);
        boolean mayDecide = plan.mayBeDecidedBy(actor, assessorToday);
        return new PlanPage(
                content,
                owner,
                assessor,
                behaviorValues.on(plan.startsOn()),
                plans.parents(actor, id).stream()
                        .collect(Collectors.toMap(ParentResult::id, ParentResult::description)),
                mayEdit || mayDecide ? hints(content) : List.of(),
                mayEdit ? content.missing().stream().map(forms::sentence).toList() : List.of(),
                PlanWords.steps(plan, history),
                PlanWords.openReturn(plan, history).map(PlanTransition::note).orElse(null),
                mayDecide ? plans.changesSinceReturn(actor, id).orElse(null) : null,
                mine,
                mayEdit,
                plan.mayExpectBehaviorOf(actor, assessorToday),
                mayDecide,
                mine ? PlanWords.answerToOwner(plan, assessor) : PlanWords.answerToOthers(plan, owner, mayDecide),
                mine ? PlanWords.next(plan, assessor) : "",
                PlanWords.span(plan),
                PlanWords.tone(plan.status()),
                PlanWords.icon(plan.status()),
                form);
    }

    private List<PlanPage.Hint> hints(PlanContent content) {
        return content.hints().stream()
                .map(hint -> new PlanPage.Hint(
                        hint.resultNumber(), forms.sentence(new RuleViolation(hint.key(), hint.word()))))
                .toList();
    }
}
