package id.teladan.evaluation.web;

import id.teladan.cycle.Holidays;
import id.teladan.cycle.LegalClock;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.Rating;
import id.teladan.documents.Documents;
import id.teladan.evaluation.Assessment;
import id.teladan.evaluation.Evaluation;
import id.teladan.evaluation.EvaluationId;
import id.teladan.evaluation.Evaluations;
import id.teladan.evaluation.OwnEvaluation;
import id.teladan.evaluation.Quadrant;
import id.teladan.organization.EmployeeKind;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Format;
import id.teladan.ui.LiveTopic;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Results of evaluation: one's own list, one result with its reasons, and the form of the law. */
@Controller
class EvaluationController {

    private final Evaluations evaluations;
    private final EvaluationForms forms;
    private final Documents documents;
    private final Holidays holidays;
    private final Clock clock;

    EvaluationController(
            Evaluations evaluations, EvaluationForms forms, Documents documents, Holidays holidays, Clock clock) {
        this.evaluations = evaluations;
        this.forms = forms;
        this.documents = documents;
        this.holidays = holidays;
        this.clock = clock;
    }

    @GetMapping("/evaluations")
    EvaluationListPage list(Actor actor) {
        List<OwnEvaluation> own = evaluations.own(actor);
        return new EvaluationListPage(
                own.stream()
                        .filter(each -> each.predicate() != null)
                        .findFirst()
                        .map(latest -> latest.period().label() + ": " + label(latest.predicate()) + ".")
                        .orElse("Belum ada penilaian yang final."),
                LiveTopic.employee(actor.requireEmployee()).toString(),
                own.stream().map(this::row).toList());
    }

    /** Reading leaves a trail, so that it writes. */
    @GetMapping("/evaluations/{id}")
    @TenantTransactional
    EvaluationPage show(Actor actor, @PathVariable EvaluationId id) {
        return page(actor, evaluations.read(actor, id));
    }

    @GetMapping("/evaluations/{id}/form.pdf")
    ResponseEntity<byte[]> form(Actor actor, @PathVariable EvaluationId id) {
        Assessment assessment = evaluations.read(actor, id);
        EvaluationFormDocument document = forms.of(actor, assessment);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(document.documentTitle() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(documents.pdf(document));
    }

    private EvaluationListPage.Row row(OwnEvaluation own) {
        if (own.evaluationId() == null) {
            LocalDate opens = own.period().windowOpensOn();
            return new EvaluationListPage.Row(
                    own.period().label(),
                    OfficeTime.today(clock).isBefore(opens)
                            ? "Dinilai mulai " + Format.date(opens) + "."
                            : "Belum dinilai oleh atasan Anda.",
                    null,
                    null);
        }
        return new EvaluationListPage.Row(
                own.period().label(),
                "Final " + Format.relative(own.finalizedAt(), clock) + ".",
                Looks.orNothing(own.predicate()),
                "/evaluations/" + own.evaluationId());
    }

    private EvaluationPage page(Actor actor, Assessment assessment) {
        Evaluation evaluation = assessment.evaluation();
        boolean own = actor.is(evaluation.employeeId());
        Rating result = assessment.resultRating().orElse(null);
        Rating behavior = assessment.behaviorRating().orElse(null);
        Optional<Predicate> predicate = assessment.predicate();
        String whose = own ? "Anda" : assessment.employee().firstName();
        return new EvaluationPage(
                "Predikat " + whose + ": " + predicate.map(Predicate::label).orElse("belum ada"),
                own
                        ? ""
                        : assessment.employee().name() + " · "
                                + assessment.employee().positionName(),
                assessment.period().label(),
                evaluation.isFinal() ? "Final, " + Format.moment(evaluation.finalizedAt()) : "Konsep, belum final",
                !evaluation.isFinal(),
                Looks.orNothing(predicate.orElse(null)),
                result == null ? "Belum dinilai" : result.label(),
                Looks.level(result),
                behavior == null ? "Belum dinilai" : behavior.label(),
                Looks.level(behavior),
                Looks.matrix(assessment.rules().matrix()),
                Looks.row(result),
                Looks.column(behavior),
                AssessmentPages.summary(assessment),
                AssessmentPages.terms(assessment.derivation()),
                result == null || behavior == null
                        ? List.of()
                        : Quadrant.whatWouldHaveChangedIt(assessment.rules().matrix(), result, behavior).stream()
                                .map(Quadrant.Neighbor::sentence)
                                .toList(),
                assessment.rules().citation() + ", Lampiran IV.B.3; laporan sampai "
                        + Format.date(assessment.derivation().asOf()),
                "Ditetapkan oleh " + assessment.assessor().name() + ", "
                        + assessment.assessor().positionName() + ".",
                evaluation.reason(),
                evaluation.recommendation(),
                clock(assessment),
                own ? "/evaluations" : "/assessments/" + evaluation.employeeId() + "?period=" + evaluation.periodId(),
                "/evaluations/" + evaluation.id() + "/form.pdf",
                own);
    }

    /** Until when one may object; a result of the regional head is final by law (Lampiran IV.A.12). */
    private @Nullable String clock(Assessment assessment) {
        OffsetDateTime delivered = assessment.evaluation().deliveredAt();
        if (delivered == null) {
            return null;
        }
        if (assessment.evaluation().lateAssessorId() != null) {
            return "Ditetapkan atasan pejabat penilai, yang belum menilai sampai "
                    + Format.date(assessment.period().windowClosesOn())
                    + ". Hasilnya final dan tidak dapat diajukan keberatan (Lampiran IV.A.11).";
        }
        if (assessment.assessor().kind() == EmployeeKind.KEPALA_DAERAH) {
            return "Penilaian oleh kepala daerah bersifat final dan tidak dapat diajukan keberatan (Lampiran IV.A.12).";
        }
        LocalDate received = delivered.atZoneSameInstant(OfficeTime.ZONE).toLocalDate();
        LocalDate due = assessment.rules().dueOn(LegalClock.OBJECTION, received, holidays.fiveDayWeek());
        return OfficeTime.today(clock).isAfter(due)
                ? "Masa keberatan berakhir " + Format.date(due) + "."
                : "Keberatan dapat diajukan kepada atasan pejabat penilai sampai " + Format.day(due) + " ("
                        + Format.relative(due, clock) + "), "
                        + assessment
                                .rules()
                                .number(LegalClock.OBJECTION.setting())
                                .toPlainString()
                        + " hari kerja sejak dokumen diterima (Lampiran V.B.2).";
    }

    private static String label(@Nullable Predicate predicate) {
        return predicate == null ? "" : predicate.label();
    }
}
