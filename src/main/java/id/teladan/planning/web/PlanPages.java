package id.teladan.planning.web;

import id.teladan.cycle.BehaviorValues;
import id.teladan.planning.ParentResult;
import id.teladan.planning.Perspective;
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
import id.teladan.wording.Remark;
import id.teladan.wording.WordingRule;
import id.teladan.wording.WordingRules;
import id.teladan.wording.WordingSubject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a plan, which several deeds return to. */
@Component
class PlanPages {

    private final Plans plans;
    private final BehaviorValues behaviorValues;
    private final WordingRules wording;
    private final Forms forms;

    PlanPages(Plans plans, BehaviorValues behaviorValues, WordingRules wording, Forms forms) {
        this.plans = plans;
        this.behaviorValues = behaviorValues;
        this.wording = wording;
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

    /** On the plan as a whole and on each result; advice that never blocks. */
    private List<PlanPage.Hint> hints(PlanContent content) {
        List<WordingRule> ofResults = wording.of(WordingSubject.RESULT, content.highLeader());
        List<WordingRule> ofIndicators = wording.of(content.plan().approach().indicatorWording(), content.highLeader());
        Stream<PlanPage.Hint> onWording = content.results().stream()
                .flatMap(result -> Stream.concat(
                                remarks(ofResults, result.description()),
                                content.indicatorsOf(result).stream()
                                        .flatMap(indicator -> remarks(ofIndicators, indicator.description())))
                        .distinct()
                        .map(sentence -> new PlanPage.Hint(result.number(), sentence)));
        List<Perspective> advisable = content.advisablePerspectives();
        Stream<PlanPage.Hint> onPerspectives = advisable.isEmpty()
                ? Stream.empty()
                : Stream.of(new PlanPage.Hint(
                        0,
                        forms.sentence(new RuleViolation(
                                "planning.hint-perspective",
                                advisable.stream().map(Perspective::label).collect(Collectors.joining(", "))))));
        return Stream.concat(onWording, onPerspectives).toList();
    }

    private static Stream<String> remarks(List<WordingRule> rules, String text) {
        return rules.stream().flatMap(rule -> rule.on(text).stream()).map(Remark::sentence);
    }
}
