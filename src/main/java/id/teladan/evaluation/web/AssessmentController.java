package id.teladan.evaluation.web;

import id.teladan.cycle.Period;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.RuleSet;
import id.teladan.cycle.RuleSets;
import id.teladan.cycle.UnitPredicate;
import id.teladan.evaluation.Assessment;
import id.teladan.evaluation.Distribution;
import id.teladan.evaluation.EvaluationId;
import id.teladan.evaluation.EvaluationStatus;
import id.teladan.evaluation.Evaluations;
import id.teladan.evaluation.NewRating;
import id.teladan.evaluation.TeamAssessment;
import id.teladan.evaluation.UnitStanding;
import id.teladan.evaluation.web.AssessmentListPage.Row;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Option;
import id.teladan.ui.Redirect;
import id.teladan.ui.Tone;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Penilaian: the team's grid, one person's evidence and decision, rating and finalising. */
@Controller
class AssessmentController {

    private final Evaluations evaluations;
    private final AssessmentPages pages;
    private final PeriodChoice periods;
    private final RuleSets ruleSets;
    private final Forms forms;
    private final Clock clock;

    AssessmentController(
            Evaluations evaluations,
            AssessmentPages pages,
            PeriodChoice periods,
            RuleSets ruleSets,
            Forms forms,
            Clock clock) {
        this.evaluations = evaluations;
        this.pages = pages;
        this.periods = periods;
        this.ruleSets = ruleSets;
        this.forms = forms;
        this.clock = clock;
    }

    /** A rating is bound through its constructor alone; its maps are not written into afterwards. */
    @InitBinder
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping("/assessments")
    @TenantTransactional(readOnly = true)
    AssessmentListPage list(Actor actor, @RequestParam(name = "period", required = false) @Nullable Long chosen) {
        Period period = periods.chosen(actor, chosen);
        List<TeamAssessment> team = evaluations.grid(actor, period.id());
        UnitStanding unit = evaluations.unitOf(actor, period.id());
        UnitPredicate predicate = unit.predicate();
        RuleSet rules = ruleSets.current(period.endsOn());
        Distribution distribution = predicate == null ? null : Distribution.of(counts(team), predicate, rules);
        long done = team.stream().filter(TeamAssessment::isFinal).count();
        return new AssessmentListPage(
                team.isEmpty()
                        ? "Belum ada pegawai yang Anda nilai."
                        : done == team.size()
                                ? "Semua " + Format.inWords(done) + " penilaian sudah final."
                                : Format.capital(Format.inWords(done)) + " dari " + Format.inWords(team.size())
                                        + " penilaian sudah final.",
                period.label() + ". " + window(period),
                periods.open(actor).stream()
                        .map(each -> Option.of(each.id().toString(), each.label()))
                        .toList(),
                period.id().toString(),
                unit.name() + ": " + (predicate == null ? "predikat belum ditetapkan" : predicate.label()),
                predicate != null,
                team.stream().map(member -> row(member, period)).toList(),
                distribution == null || predicate == null || distribution.total() == 0
                        ? null
                        : Looks.curve(distribution, predicate, rules),
                predicate == null ? "" : "Pola predikat " + predicate.label(),
                distribution == null
                        ? List.of()
                        : distribution.findings().stream()
                                .map(Distribution.Finding::sentence)
                                .toList());
    }

    @GetMapping("/assessments/{employee}")
    AssessmentPage show(
            Actor actor,
            @PathVariable EmployeeId employee,
            @RequestParam(name = "period", required = false) @Nullable Long chosen) {
        Period period = periods.chosen(actor, chosen);
        return evaluations
                .open(actor, employee, period.id())
                .map(assessment -> pages.of(actor, assessment, Form.empty()))
                .orElseGet(() -> pages.without(actor, employee, period));
    }

    @PostMapping("/assessments/{evaluation}/rating")
    Object rate(Actor actor, @PathVariable EvaluationId evaluation, @Valid NewRating rating, BindingResult binding) {
        return forms.submit(binding, form -> refused(actor, evaluation, form), () -> {
            evaluations.rate(actor, evaluation, rating);
            return back(actor, evaluation).saying("Penilaian tersimpan. Belum final.");
        });
    }

    @PostMapping("/assessments/{evaluation}/finalization")
    Object finalise(
            Actor actor, @PathVariable EvaluationId evaluation, @Valid NewRating rating, BindingResult binding) {
        return forms.submit(binding, form -> refused(actor, evaluation, form), () -> {
            evaluations.finalise(actor, evaluation, rating);
            return back(actor, evaluation).saying("Predikat ditetapkan. Dokumennya sudah diserahkan.");
        });
    }

    private AssessmentPage refused(Actor actor, EvaluationId evaluation, Form form) {
        return pages.of(actor, evaluations.of(actor, evaluation), form);
    }

    private Redirect back(Actor actor, EvaluationId evaluation) {
        Assessment assessment = evaluations.of(actor, evaluation);
        return Redirect.to("/assessments/" + assessment.employee().id() + "?period="
                + assessment.period().id());
    }

    private static Row row(TeamAssessment member, Period period) {
        EvaluationStatus status = member.status();
        Tone tone = member.isFinal() ? Tone.OK : status == EvaluationStatus.RATED ? Tone.ASK : Tone.QUIET;
        String state = !member.planned()
                ? "SKP belum disetujui"
                : member.isFinal()
                        ? "Final"
                        : status == EvaluationStatus.RATED ? "Dinilai, belum final" : "Belum dinilai";
        return new Row(
                member.employee().name(),
                member.employee().positionName(),
                "/assessments/" + member.employee().id() + "?period=" + period.id(),
                state,
                member.planned() ? tone : Tone.CARE,
                Looks.orNothing(member.suggested()),
                Looks.orNothing(member.predicate()));
    }

    private static Map<Predicate, Integer> counts(List<TeamAssessment> team) {
        Map<Predicate, Integer> counts = new EnumMap<>(Predicate.class);
        for (TeamAssessment member : team) {
            Predicate predicate = member.predicate();
            if (predicate != null) {
                counts.merge(predicate, 1, Integer::sum);
            }
        }
        return counts;
    }

    private String window(Period period) {
        if (OfficeTime.today(clock).isBefore(period.windowOpensOn())) {
            return "Masa penilaian dibuka " + Format.date(period.windowOpensOn()) + ".";
        }
        return period.windowHasPassed(OfficeTime.today(clock))
                ? "Masa penilaian berakhir " + Format.date(period.windowClosesOn()) + "."
                : "Tetapkan paling lambat " + Format.date(period.windowClosesOn()) + " ("
                        + Format.relative(period.windowClosesOn(), clock) + ").";
    }
}
