package id.teladan.planning.web;

import id.teladan.cycle.BehaviorValues;
import id.teladan.planning.AssessorDoubt;
import id.teladan.planning.AssessorDoubts;
import id.teladan.planning.FormDraft;
import id.teladan.planning.FormDrafts;
import id.teladan.planning.ParentResult;
import id.teladan.planning.Perspective;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanContent;
import id.teladan.planning.PlanDrafts;
import id.teladan.planning.PlanEditions;
import id.teladan.planning.PlanId;
import id.teladan.planning.PlanParty;
import id.teladan.planning.PlanTransition;
import id.teladan.planning.PlanTurn;
import id.teladan.planning.Plans;
import id.teladan.planning.ResultLink;
import id.teladan.planning.WorkResultId;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.RuleViolation;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.wording.Remark;
import id.teladan.wording.WordingRule;
import id.teladan.wording.WordingRules;
import id.teladan.wording.WordingSubject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a plan, which several deeds return to. */
@Component
class PlanPages {

    private final Plans plans;
    private final PlanDrafts planDrafts;
    private final PlanEditions editions;
    private final FormDrafts formDrafts;
    private final AssessorDoubts doubts;
    private final PlanTalks talks;
    private final BehaviorValues behaviorValues;
    private final WordingRules wording;
    private final Forms forms;
    private final Clock clock;

    PlanPages(
            Plans plans,
            PlanDrafts planDrafts,
            PlanEditions editions,
            FormDrafts formDrafts,
            AssessorDoubts doubts,
            PlanTalks talks,
            BehaviorValues behaviorValues,
            WordingRules wording,
            Forms forms,
            Clock clock) {
        this.plans = plans;
        this.planDrafts = planDrafts;
        this.editions = editions;
        this.formDrafts = formDrafts;
        this.doubts = doubts;
        this.talks = talks;
        this.behaviorValues = behaviorValues;
        this.wording = wording;
        this.forms = forms;
        this.clock = clock;
    }

    PlanPage of(Actor actor, PlanId id, Form form) {
        PlanContent content = plans.require(actor, id);
        Plan plan = content.plan();
        PlanParty owner = plans.owner(actor, plan);
        @Nullable PlanParty assessor = plans.assessor(actor, plan).orElse(null);
        @Nullable PlanTurn turn = plans.turn(actor, plan).orElse(null);
        @Nullable EmployeeId assessorToday = plans.assessorToday(actor, plan);
        List<PlanTransition> history = plans.history(actor, plan);
        boolean mine = actor.is(plan.employeeId());
        boolean mayEdit = plan.mayBeEditedBy(actor);
        boolean mayDecide = plan.mayBeDecidedBy(actor, assessorToday);
        boolean myTurn = turn != null && (turn.owners() ? mine : isAssessor(actor, assessorToday));
        return new PlanPage(
                content,
                owner,
                assessor,
                behaviorValues.on(plan.startsOn()),
                plans.parents(actor, plan).stream()
                        .collect(Collectors.toMap(ParentResult::id, ParentResult::description)),
                mayEdit || mayDecide ? hints(content) : List.of(),
                mayEdit ? content.missing().stream().map(forms::sentence).toList() : List.of(),
                links(actor, plan),
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
                turn == null ? null : PlanWords.turn(turn, myTurn, owner, assessor),
                myTurn,
                talks.of(actor, content),
                summary(actor, content),
                formDrafts.of(actor, plan).stream()
                        .map(draft -> draft(plan, draft))
                        .toList(),
                doubts.openOn(actor, plan).map(AssessorDoubt::note).orElse(null),
                plan.status().open() && (mine || isAssessor(actor, assessorToday)),
                form);
    }

    private static boolean isAssessor(Actor actor, @Nullable EmployeeId assessorToday) {
        return assessorToday != null && actor.is(assessorToday);
    }

    private EditionSummary summary(Actor actor, PlanContent content) {
        Plan plan = content.plan();
        List<Plan> all = editions.of(actor, plan);
        return new EditionSummary(
                all.size() > 1 || plan.edition() > 1 ? "Versi " + plan.edition() : "",
                plan.reason() == null ? null : plan.reason().label() + ": " + plan.reasonNote(),
                plan.reason() == null ? null : plan.reason().citation(),
                editions.difference(actor, content).orElse(null),
                planDrafts
                        .underWay(actor, plan)
                        .map(next -> "/plans/" + next.id())
                        .orElse(null),
                all.stream()
                        .filter(other -> !other.id().equals(plan.id()))
                        .map(other -> new EditionSummary.Other(
                                "/plans/" + other.id(),
                                "Versi " + other.edition(),
                                other.status().label()))
                        .toList(),
                plan.mayBeChangedBy(actor),
                plan.mayBeCancelledBy(actor));
    }

    private Map<WorkResultId, String> links(Actor actor, Plan plan) {
        return plans.links(actor, plan).stream()
                .collect(Collectors.toMap(
                        ResultLink::resultId,
                        link -> "Digantungkan " + link.linkedBy() + ", " + Format.relative(link.linkedAt(), clock)));
    }

    private PlanPage.Draft draft(Plan plan, FormDraft draft) {
        String base = "/plans/" + plan.id();
        String at = Format.relative(draft.savedAt(), clock);
        return switch (draft.name()) {
            case FormDraft.BEHAVIOR -> new PlanPage.Draft("Ekspektasi khusus", base + "/behavior", at);
            case FormDraft.ATTACHMENTS -> new PlanPage.Draft("Lampiran", base + "/attachments", at);
            case "result-0" -> new PlanPage.Draft("Hasil kerja baru", base + "/results/new", at);
            default -> {
                String number = draft.name().substring("result-".length());
                yield new PlanPage.Draft("Hasil kerja " + number, base + "/results/" + number + "/edit", at);
            }
        };
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
