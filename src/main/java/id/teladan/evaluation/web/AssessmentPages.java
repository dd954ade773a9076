package id.teladan.evaluation.web;

import id.teladan.cycle.Period;
import id.teladan.cycle.PeriodId;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.Rating;
import id.teladan.cycle.UnitPredicate;
import id.teladan.evaluation.Assessment;
import id.teladan.evaluation.Derivation;
import id.teladan.evaluation.Evaluation;
import id.teladan.evaluation.FeedbackLine;
import id.teladan.evaluation.IndicatorEvidence;
import id.teladan.evaluation.ResultMark;
import id.teladan.evaluation.Suggestion;
import id.teladan.evaluation.Term;
import id.teladan.evaluation.UnitStanding;
import id.teladan.evaluation.ValueGround;
import id.teladan.evaluation.web.AssessmentPage.Decision;
import id.teladan.evaluation.web.AssessmentPage.IndicatorRow;
import id.teladan.evaluation.web.AssessmentPage.Neighbor;
import id.teladan.evaluation.web.AssessmentPage.ResultRow;
import id.teladan.evaluation.web.AssessmentPage.ValueRow;
import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.performance.Pace;
import id.teladan.performance.Standing;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.OfficeTime;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Meter;
import id.teladan.ui.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays an assessment out for its assessor. */
@Component
class AssessmentPages {

    private final Employees employees;
    private final Clock clock;

    AssessmentPages(Employees employees, Clock clock) {
        this.employees = employees;
        this.clock = clock;
    }

    /** The page of a person whose period no agreed plan covers. */
    AssessmentPage without(Actor actor, EmployeeId id, Period period) {
        Employee employee = employees.require(actor, id);
        Team team = team(actor, id, period.id());
        return new AssessmentPage(
                employee.name(),
                line(employee),
                period.label(),
                team.place(),
                team.previous(),
                team.next(),
                "/assessments?period=" + period.id(),
                List.of(),
                List.of(),
                "",
                null);
    }

    AssessmentPage of(Actor actor, Assessment assessment, Form form) {
        Employee employee = assessment.employee();
        Derivation derivation = assessment.derivation();
        Team team = team(actor, employee.id(), assessment.period().id());
        return new AssessmentPage(
                employee.name(),
                line(employee),
                assessment.period().label(),
                team.place(),
                team.previous(),
                team.next(),
                "/assessments?period=" + assessment.period().id(),
                derivation.results().stream()
                        .map(result -> resultRow(result, assessment, form))
                        .toList(),
                derivation.values().stream()
                        .map(value -> valueRow(value, assessment, form))
                        .toList(),
                voices(derivation.feedback()),
                decision(assessment, form));
    }

    private static ResultRow resultRow(ResultMark result, Assessment assessment, Form form) {
        Derivation derivation = assessment.derivation();
        List<IndicatorEvidence> indicators = derivation.indicators().stream()
                .filter(each -> each.resultId().equals(result.resultId()))
                .toList();
        IndicatorEvidence first = indicators.getFirst();
        String field = "results[" + result.resultId() + "]";
        Rating mark = assessment.resultMarks().getOrDefault(result.resultId().value(), result.mark());
        return new ResultRow(
                first.resultNumber(),
                first.resultKind().label(),
                first.resultDescription(),
                field,
                form.refused() ? form.value(field) : nameOf(mark),
                indicators.stream()
                        .map(indicator -> indicatorRow(indicator, assessment))
                        .toList());
    }

    private static IndicatorRow indicatorRow(IndicatorEvidence indicator, Assessment assessment) {
        Derivation derivation = assessment.derivation();
        Pace pace = indicator.pace(derivation.asOf(), assessment.rules().number("pace.behind-percent"));
        List<FeedbackLine> feedback = derivation.feedback().stream()
                .filter(line -> indicator.indicatorId().equals(line.indicatorId()))
                .toList();
        Rating leader = feedback.stream()
                .filter(FeedbackLine::fromLeader)
                .map(FeedbackLine::mark)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new IndicatorRow(
                indicator.description(),
                Format.number(indicator.realized()),
                "dari " + Format.number(indicator.target()) + " " + indicator.unit(),
                new Meter(
                        indicator.description(),
                        indicator.realized(),
                        indicator.target(),
                        pace.expected(),
                        indicator.unit(),
                        pace.standing() == Standing.BEHIND),
                indicator.reportCount() == 0
                        ? "Belum ada laporan"
                        : indicator.reportCount() + " laporan, " + indicator.evidenceCount() + " bukti",
                Looks.level(leader),
                leader == null ? "" : Looks.shortLabel(leader),
                feedback.stream()
                        .limit(2)
                        .map(line -> line.giver() + ": " + line.text())
                        .toList());
    }

    private static ValueRow valueRow(ValueGround value, Assessment assessment, Form form) {
        List<FeedbackLine> lines = assessment.derivation().feedback().stream()
                .filter(line -> value.code().equals(line.valueCode()))
                .toList();
        String field = "values[" + value.code() + "]";
        Rating given = assessment.valueMarks().get(value.code());
        Rating seen = value.marks().isEmpty() ? null : value.marks().getFirst().rating();
        return new ValueRow(
                value.label(),
                field,
                form.refused() ? form.value(field) : nameOf(given == null ? seen : given),
                lines.isEmpty()
                        ? "Belum ada umpan balik."
                        : lines.getFirst().giver() + ": " + lines.getFirst().text(),
                lines.isEmpty() ? "" : lines.size() + " catatan");
    }

    private Decision decision(Assessment assessment, Form refused) {
        Evaluation evaluation = assessment.evaluation();
        Derivation derivation = assessment.derivation();
        Optional<Predicate> predicate = assessment.predicate();
        Rating result = assessment.resultRating().orElse(null);
        Rating behavior = assessment.behaviorRating().orElse(null);
        boolean departing = refused.refused()
                || predicate.isEmpty()
                || result != derivation.result().rating()
                || behavior != derivation.behavior().rating();
        String shortName = assessment.employee().firstName();
        return new Decision(
                evaluation.id().toString(),
                evaluation.version(),
                shortName,
                predicate.map(Predicate::label).orElse("Belum ada saran"),
                evaluation.isFinal()
                        ? "Predikat final"
                        : evaluation.predicate() != null
                                ? "Penilaian Anda, belum final"
                                : "Saran Teladan, keputusan Anda",
                Looks.orNothing(predicate.orElse(null)),
                Looks.matrix(assessment.rules().matrix()),
                Looks.row(result),
                Looks.column(behavior),
                summary(assessment),
                terms(derivation),
                assessment.rules().citation() + ", Lampiran IV.B.3",
                refused.refused() ? refused : filled(evaluation, result, behavior),
                Option.of(Rating.class, Rating::label),
                departing,
                hindrance(assessment),
                notice(assessment),
                "Setelah ditetapkan, " + shortName + " menerima dokumen dan dapat mengajukan keberatan dalam "
                        + assessment.rules().number("objection.file-days").intValue() + " hari kerja.",
                evaluation.isFinal() ? "/evaluations/" + evaluation.id() : null);
    }

    private static Form filled(Evaluation evaluation, @Nullable Rating result, @Nullable Rating behavior) {
        Form form = Form.empty();
        form = result == null ? form : form.with("resultRating", result);
        form = behavior == null ? form : form.with("behaviorRating", behavior);
        form = evaluation.reason() == null ? form : form.with("reason", evaluation.reason());
        return evaluation.recommendation() == null ? form : form.with("recommendation", evaluation.recommendation());
    }

    static List<Term> summary(Assessment assessment) {
        Derivation derivation = assessment.derivation();
        UnitStanding unit = derivation.unit();
        UnitPredicate predicate = unit.predicate();
        return List.of(
                new Term("Hasil kerja.", decided(assessment.resultRating(), derivation.result())),
                new Term("Perilaku kerja.", decided(assessment.behaviorRating(), derivation.behavior())),
                new Term(
                        unit.name() + ".",
                        predicate == null
                                ? "Predikat unit belum ditetapkan."
                                : "Predikat unit " + predicate.label() + "; pola idealnya kebanyakan "
                                        + predicate.peak().label() + ". Panduan, bukan kuota."));
    }

    /** Why, beginning with the decision where it departs from the suggestion. */
    private static String decided(Optional<Rating> given, Suggestion suggestion) {
        Rating suggested = suggestion.rating();
        return given.filter(rating -> rating != suggested)
                .map(rating -> "Penilai menetapkan " + rating.label().toLowerCase(Format.INDONESIAN) + ". "
                        + (suggested == null ? "" : "Saran Teladan: ") + suggestion.conclusion())
                .orElseGet(suggestion::conclusion);
    }

    static List<Term> terms(Derivation derivation) {
        return Stream.concat(derivation.result().derivation().stream(), derivation.behavior().derivation().stream())
                .toList();
    }

    private @Nullable String hindrance(Assessment assessment) {
        UnitStanding unit = assessment.derivation().unit();
        if (unit.predicate() == null) {
            return "Predikat " + unit.name() + " belum ditetapkan pimpinan di atasnya. Rating boleh disimpan dulu.";
        }
        if (today().isBefore(assessment.period().windowOpensOn())) {
            return "Masa penilaian dibuka " + Format.date(assessment.period().windowOpensOn())
                    + ". Rating boleh disimpan dulu.";
        }
        return assessment.predicate().isEmpty() ? "Pilih kedua rating dulu, lalu simpan." : null;
    }

    private @Nullable String notice(Assessment assessment) {
        return !assessment.evaluation().isFinal() && assessment.period().windowHasPassed(today())
                ? "Masa penilaian berakhir " + Format.date(assessment.period().windowClosesOn())
                        + ". Yang belum dinilai menjadi wewenang atasan Anda (Lampiran IV.A.11); sepakati dengan beliau."
                : null;
    }

    private record Team(
            String place,
            @Nullable Neighbor previous,
            @Nullable Neighbor next) {}

    private Team team(Actor actor, EmployeeId id, PeriodId period) {
        List<Employee> people = employees.team(actor);
        int at = people.stream().map(Employee::id).toList().indexOf(id);
        return new Team(
                at + 1 + " dari " + people.size(),
                at > 0 ? neighbor(people.get(at - 1), period) : null,
                at >= 0 && at + 1 < people.size() ? neighbor(people.get(at + 1), period) : null);
    }

    private static Neighbor neighbor(Employee employee, PeriodId period) {
        return new Neighbor(employee.firstName(), "/assessments/" + employee.id() + "?period=" + period);
    }

    private static String voices(List<FeedbackLine> feedback) {
        long givers = feedback.stream()
                .map(FeedbackLine::giver)
                .collect(Collectors.toSet())
                .size();
        return feedback.isEmpty()
                ? "Belum ada umpan balik pada periode ini"
                : feedback.size() + " umpan balik dari " + givers + " orang";
    }

    private static String line(Employee employee) {
        return Stream.of(employee.positionName(), employee.gradeCode(), employee.unitName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String nameOf(@Nullable Rating rating) {
        return rating == null ? "" : rating.name();
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }
}
