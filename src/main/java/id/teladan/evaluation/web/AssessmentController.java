package id.teladan.evaluation.web;

import id.teladan.cycle.Period;
import id.teladan.cycle.PeriodId;
import id.teladan.evaluation.Assessment;
import id.teladan.evaluation.Assessments;
import id.teladan.evaluation.Duty;
import id.teladan.evaluation.EvaluationId;
import id.teladan.evaluation.Evaluations;
import id.teladan.evaluation.NewJustification;
import id.teladan.evaluation.NewRating;
import id.teladan.evaluation.TeamAssessments;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.util.Optional;
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

    private final Assessments assessments;
    private final TeamAssessments teams;
    private final Evaluations evaluations;
    private final AssessmentListPages listPages;
    private final AssessmentPages pages;
    private final PeriodChoice periods;
    private final Forms forms;

    AssessmentController(
            Assessments assessments,
            TeamAssessments teams,
            Evaluations evaluations,
            AssessmentListPages listPages,
            AssessmentPages pages,
            PeriodChoice periods,
            Forms forms) {
        this.assessments = assessments;
        this.teams = teams;
        this.evaluations = evaluations;
        this.listPages = listPages;
        this.pages = pages;
        this.periods = periods;
        this.forms = forms;
    }

    /** A rating is bound through its constructor alone; its maps are not written into afterwards. */
    @InitBinder
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping("/assessments")
    @TenantTransactional(readOnly = true)
    AssessmentListPage list(Actor actor, @RequestParam(name = "period", required = false) @Nullable PeriodId chosen) {
        return listPages.of(actor, periods.chosen(actor, chosen), Form.empty());
    }

    @PostMapping("/assessments/justification")
    Object justify(
            Actor actor,
            @RequestParam("period") PeriodId period,
            @Valid NewJustification justification,
            BindingResult binding) {
        return forms.submit(binding, form -> listPages.of(actor, periods.chosen(actor, period), form), () -> {
            teams.justify(actor, justification);
            return Redirect.to("/assessments?period=" + period).saying("Pertimbangan sebaran tersimpan.");
        });
    }

    @GetMapping("/assessments/{id}")
    AssessmentPage show(
            Actor actor,
            @PathVariable EmployeeId id,
            @RequestParam(name = "period", required = false) @Nullable PeriodId chosen) {
        Period period = periods.chosen(actor, chosen);
        Optional<Duty> passedOn = assessments.passedOn(actor, id, period.id());
        if (passedOn.isPresent()) {
            return pages.passedOn(actor, id, period, passedOn.get());
        }
        return assessments
                .open(actor, id, period.id())
                .map(assessment -> pages.of(actor, assessment, Form.empty()))
                .orElseGet(() -> pages.unplanned(actor, id, period));
    }

    @PostMapping("/evaluations/{id}/rating")
    Object rate(Actor actor, @PathVariable EvaluationId id, @Valid NewRating rating, BindingResult binding) {
        return forms.submit(binding, form -> refused(actor, id, form), () -> {
            assessments.rate(actor, id, rating);
            return back(actor, id).saying("Penilaian tersimpan. Belum final.");
        });
    }

    @PostMapping("/evaluations/{id}/finalization")
    Object finalise(Actor actor, @PathVariable EvaluationId id, @Valid NewRating rating, BindingResult binding) {
        return forms.submit(binding, form -> refused(actor, id, form), () -> {
            assessments.finalise(actor, id, rating);
            return back(actor, id).saying("Predikat ditetapkan. Dokumennya sudah diserahkan.");
        });
    }

    private AssessmentPage refused(Actor actor, EvaluationId id, Form form) {
        return pages.of(actor, evaluations.require(actor, id), form);
    }

    private Redirect back(Actor actor, EvaluationId id) {
        Assessment assessment = evaluations.require(actor, id);
        return Redirect.to("/assessments/" + assessment.employee().id() + "?period="
                + assessment.period().id());
    }
}
