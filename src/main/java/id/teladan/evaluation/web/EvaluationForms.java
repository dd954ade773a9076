package id.teladan.evaluation.web;

import id.teladan.cycle.PeriodKind;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.Rating;
import id.teladan.cycle.UnitPredicate;
import id.teladan.evaluation.Assessment;
import id.teladan.evaluation.Derivation;
import id.teladan.evaluation.Evaluation;
import id.teladan.evaluation.Evaluations;
import id.teladan.evaluation.FeedbackLine;
import id.teladan.evaluation.IndicatorEvidence;
import id.teladan.evaluation.PlanFacts;
import id.teladan.evaluation.ResultMark;
import id.teladan.evaluation.web.EvaluationFormDocument.Achievement;
import id.teladan.evaluation.web.EvaluationFormDocument.Behavior;
import id.teladan.evaluation.web.EvaluationFormDocument.Feedback;
import id.teladan.evaluation.web.EvaluationFormDocument.Format;
import id.teladan.evaluation.web.EvaluationFormDocument.Indicator;
import id.teladan.evaluation.web.EvaluationFormDocument.Person;
import id.teladan.evaluation.web.EvaluationFormDocument.Result;
import id.teladan.organization.Agencies;
import id.teladan.organization.Employee;
import id.teladan.organization.Nip;
import id.teladan.planning.Approach;
import id.teladan.planning.ResultKind;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the form of the law from an assessment; before it is final the form says on every page that it is a draft. */
@Component
class EvaluationForms {

    private static final String DRAFT = "KONSEP";

    private final Evaluations evaluations;
    private final Agencies agencies;

    EvaluationForms(Evaluations evaluations, Agencies agencies) {
        this.evaluations = evaluations;
        this.agencies = agencies;
    }

    /** @throws RuleViolation while the unit has no predicate: the form prints it with its pattern */
    EvaluationFormDocument of(Actor actor, Assessment assessment) {
        Evaluation evaluation = assessment.evaluation();
        Derivation derivation = assessment.derivation();
        PlanFacts plan = evaluations.planOf(actor, assessment);
        boolean draft = !evaluation.isFinal();
        String agency = agencies.get(actor.agencyId()).name();
        Format format = format(plan.approach(), assessment.employee());
        return new EvaluationFormDocument(
                draft ? DRAFT + ", BELUM FINAL" : "EVALUASI-" + evaluation.id() + "-V" + evaluation.version(),
                format,
                government(agency),
                span(plan.startsOn(), plan.endsOn()),
                period(assessment) + (draft ? " (" + DRAFT + ")" : ""),
                person(assessment.employee(), assessment.employee().unitName()),
                person(
                        assessment.assessor(),
                        format.isForLeaders()
                                ? government(agency)
                                : assessment.assessor().unitName()),
                achievement(assessment),
                results(derivation, ResultKind.UTAMA),
                results(derivation, ResultKind.TAMBAHAN),
                formLabel(evaluation.resultRating()),
                derivation.values().stream()
                        .map(value -> new Behavior(
                                plan.expectations().getOrDefault(value.code(), ""),
                                derivation.feedback().stream()
                                        .filter(line -> value.code().equals(line.valueCode()))
                                        .map(EvaluationForms::feedback)
                                        .toList()))
                        .toList(),
                formLabel(evaluation.behaviorRating()),
                formLabel(evaluation.predicate()),
                evaluation.finalizedAt() == null
                        ? "Belum ditetapkan"
                        : place(agency) + ", "
                                + id.teladan.ui.Format.date(evaluation
                                        .finalizedAt()
                                        .atZoneSameInstant(OfficeTime.ZONE)
                                        .toLocalDate()));
    }

    private static Format format(Approach approach, Employee employee) {
        return switch (approach) {
            case KUALITATIF -> Format.QUALITATIVE;
            case KUANTITATIF ->
                employee.positionKind().isHighLeader() ? Format.QUANTITATIVE_LEADER : Format.QUANTITATIVE_STAFF;
        };
    }

    private static Achievement achievement(Assessment assessment) {
        UnitPredicate predicate = assessment.evaluation().unitPredicate() != null
                ? assessment.evaluation().unitPredicate()
                : assessment.derivation().unit().predicate();
        if (predicate == null) {
            throw new RuleViolation("evaluation.needs-unit-predicate");
        }
        return Achievement.valueOf(predicate.name());
    }

    private static List<Result> results(Derivation derivation, ResultKind kind) {
        return derivation.results().stream()
                .filter(result -> result.kind() == kind)
                .map(result -> result(derivation, result))
                .toList();
    }

    private static Result result(Derivation derivation, ResultMark mark) {
        List<IndicatorEvidence> indicators = derivation.indicators().stream()
                .filter(each -> each.resultId().equals(mark.resultId()))
                .toList();
        IndicatorEvidence first = indicators.getFirst();
        return new Result(
                first.resultDescription(),
                first.parent(),
                indicators.stream().map(each -> indicator(derivation, each)).toList());
    }

    private static Indicator indicator(Derivation derivation, IndicatorEvidence evidence) {
        return new Indicator(
                evidence.description(),
                evidence.aspect().label(),
                amount(evidence),
                evidence.perspective() == null ? "" : evidence.perspective().label(),
                evidence.realized() == null
                        ? "Belum ada laporan"
                        : id.teladan.ui.Format.number(evidence.realized()) + " " + evidence.unit() + " ("
                                + evidence.reportCount() + " laporan, " + evidence.evidenceCount()
                                + " bukti, sampai " + id.teladan.ui.Format.date(derivation.asOf()) + ")",
                derivation.feedback().stream()
                        .filter(line -> evidence.indicatorId().equals(line.indicatorId()))
                        .map(EvaluationForms::feedback)
                        .toList());
    }

    private static String amount(IndicatorEvidence evidence) {
        String most =
                evidence.targetMax() == null ? "" : " sampai " + id.teladan.ui.Format.number(evidence.targetMax());
        return id.teladan.ui.Format.number(evidence.target()) + most + " " + evidence.unit();
    }

    private static Feedback feedback(FeedbackLine line) {
        return new Feedback(line.giver(), line.text());
    }

    private static Person person(Employee employee, String unit) {
        return new Person(
                employee.name(),
                employee.nip() == null ? null : new Nip(employee.nip()).grouped(),
                Objects.requireNonNullElse(employee.gradeCode(), "-"),
                employee.positionName(),
                unit);
    }

    private static String period(Assessment assessment) {
        String label = assessment.period().label().toUpperCase(Locale.ROOT);
        boolean yearsEnd = assessment.period().kind() == PeriodKind.TAHUNAN;
        return yearsEnd ? "AKHIR " + label : label;
    }

    private static String span(LocalDate from, LocalDate until) {
        String begin = id.teladan.ui.Format.date(from).replace(" " + from.getYear(), "");
        String end = id.teladan.ui.Format.date(until).replace(" " + until.getYear(), "");
        return (begin + " SD " + end + " TAHUN " + until.getYear()).toUpperCase(Locale.ROOT);
    }

    private static String government(String agency) {
        String name = agency.toUpperCase(Locale.ROOT);
        return name.startsWith("PEMERINTAH") ? name : "PEMERINTAH " + name;
    }

    /** "Kota Serang" signs in Serang. */
    private static String place(String agency) {
        return agency.replaceFirst("^(?i)(Pemerintah )?(Kota|Kabupaten) ", "");
    }

    private static String formLabel(@Nullable Rating rating) {
        return rating == null ? "BELUM DITETAPKAN" : rating.formLabel();
    }

    private static String formLabel(@Nullable Predicate predicate) {
        return predicate == null ? "BELUM DITETAPKAN" : predicate.formLabel();
    }
}
