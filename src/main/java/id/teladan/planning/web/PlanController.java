package id.teladan.planning.web;

import id.teladan.planning.Approach;
import id.teladan.planning.CopySource;
import id.teladan.planning.InheritedResult;
import id.teladan.planning.NewPlan;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanContent;
import id.teladan.planning.PlanDrafts;
import id.teladan.planning.PlanId;
import id.teladan.planning.PlanLinks;
import id.teladan.planning.PlanParty;
import id.teladan.planning.PlanStatus;
import id.teladan.planning.PlanTransition;
import id.teladan.planning.Plans;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Forms;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.Option;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One's plans, and a plan as a document. */
@Controller
class PlanController {

    private final Plans plans;
    private final PlanDrafts drafts;
    private final PlanLinks links;
    private final PlanPages pages;
    private final Forms forms;
    private final Clock clock;

    PlanController(Plans plans, PlanDrafts drafts, PlanLinks links, PlanPages pages, Forms forms, Clock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.links = links;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/plans")
    @TenantTransactional(readOnly = true)
    PlanListPage list(Actor actor) {
        int year = OfficeTime.today(clock).getYear();
        List<Plan> all = plans.mine(actor);
        Optional<Plan> current = current(all);
        List<PlanListPage.Line> others = all.stream()
                .filter(plan -> current.filter(plan::equals).isEmpty())
                .map(PlanController::line)
                .toList();
        return current.map(plan -> page(actor, plan, year, others))
                .orElseGet(() -> new PlanListPage(
                        "Anda belum punya SKP " + year + ".",
                        "SKP memuat hasil kerja yang diharapkan dari Anda tahun ini dan targetnya.",
                        year,
                        null,
                        others,
                        0,
                        LiveTopic.employee(actor.requireEmployee()).toString()));
    }

    @GetMapping("/plans/new")
    @TenantTransactional(readOnly = true)
    NewPlanPage begin(Actor actor) {
        List<Plan> all = plans.mine(actor);
        LocalDate today = OfficeTime.today(clock);
        LocalDate lastDay = LocalDate.of(today.getYear(), 12, 31);
        LocalDate startsOn = all.stream()
                .filter(plan -> plan.year() == today.getYear())
                .filter(PlanController::counts)
                .map(plan -> plan.lastDay().plusDays(1))
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.of(today.getYear(), 1, 1));
        List<CopySource> sources = drafts.sources(actor);
        NewPlan proposal = new NewPlan(
                startsOn,
                startsOn.isAfter(lastDay) ? lastDay.plusYears(1) : lastDay,
                Approach.KUANTITATIF,
                sources.stream()
                        .filter(source -> source.kind() == CopySource.Kind.OWN)
                        .findFirst()
                        .map(CopySource::id)
                        .orElse(null),
                false);
        return newPlanPage(actor, Form.of(proposal));
    }

    @PostMapping("/plans")
    Object create(Actor actor, @Valid NewPlan plan, BindingResult binding) {
        return forms.submit(binding, form -> newPlanPage(actor, form), () -> {
            PlanId id = drafts.create(actor, plan);
            return Redirect.to("/plans/" + id).saying("Konsep SKP tersimpan. Lengkapi hasil kerjanya.");
        });
    }

    @GetMapping("/plans/{id}")
    @TenantTransactional(readOnly = true)
    PlanPage show(Actor actor, @PathVariable PlanId id) {
        return pages.of(actor, id, Form.empty());
    }

    private PlanListPage page(Actor actor, Plan plan, int year, List<PlanListPage.Line> others) {
        PlanContent content = plans.require(actor, plan.id());
        @Nullable PlanParty assessor = plans.assessor(actor, plan).orElse(null);
        return new PlanListPage(
                PlanWords.answerToOwner(plan, assessor),
                PlanWords.next(plan, assessor),
                year,
                new PlanListPage.Current(
                        "/plans/" + plan.id(),
                        plan.status().label(),
                        PlanWords.tone(plan.status()),
                        PlanWords.icon(plan.status()),
                        PlanWords.span(plan),
                        plans.turn(actor, plan)
                                .map(turn -> PlanWords.turn(turn, turn.owners(), plans.owner(actor, plan), assessor))
                                .orElse(null),
                        drafts.underWay(actor, plan)
                                .map(next -> "/plans/" + next.id())
                                .orElse(null),
                        plan.mayBeChangedBy(actor),
                        plan.mayBeEditedBy(actor),
                        content.missing().size(),
                        PlanWords.openReturn(plan, plans.history(actor, plan))
                                .map(PlanTransition::note)
                                .orElse(null),
                        content.results().stream()
                                .map(result -> new PlanListPage.Result(
                                        result.number(),
                                        result.kind().label(),
                                        result.description(),
                                        content.indicatorsOf(result).size()))
                                .toList()),
                others,
                links.choicesOfSelf(actor).isEmpty() ? 0 : links.ofSelf(actor).size(),
                LiveTopic.employee(actor.requireEmployee()).toString());
    }

    /** The plan that covers today; before or after all plans of the year, the nearest one still to come or just over. */
    private Optional<Plan> current(List<Plan> all) {
        LocalDate today = OfficeTime.today(clock);
        List<Plan> ofThisYear = all.stream()
                .filter(plan -> plan.year() == today.getYear() && counts(plan))
                .toList();
        return ofThisYear.stream()
                .filter(plan -> !today.isBefore(plan.startsOn()) && !today.isAfter(plan.lastDay()))
                .findFirst()
                .or(() -> ofThisYear.stream().findFirst());
    }

    /** A draft that is to replace an agreed plan does not count before it is agreed itself. */
    private static boolean counts(Plan plan) {
        return plan.status() == PlanStatus.AGREED
                || plan.status() == PlanStatus.CLOSED
                || (plan.status().open() && plan.replacesId() == null);
    }

    private static PlanListPage.Line line(Plan plan) {
        return new PlanListPage.Line(
                "/plans/" + plan.id(),
                PlanWords.title(plan),
                PlanWords.span(plan),
                plan.status().label(),
                PlanWords.tone(plan.status()),
                PlanWords.icon(plan.status()));
    }

    private NewPlanPage newPlanPage(Actor actor, Form form) {
        List<InheritedResult> inheritance = drafts.inheritance(actor);
        return new NewPlanPage(
                form,
                drafts.sources(actor).stream()
                        .map(source -> Option.of(source.id().toString(), PlanWords.source(source)))
                        .toList(),
                inheritance);
    }
}
