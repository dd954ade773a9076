package id.teladan.evaluation.web;

import id.teladan.cycle.LegalClock;
import id.teladan.cycle.Period;
import id.teladan.cycle.PeriodId;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.Rating;
import id.teladan.cycle.UnitPredicate;
import id.teladan.evaluation.Assessment;
import id.teladan.evaluation.Assessments;
import id.teladan.evaluation.Derivation;
import id.teladan.evaluation.Distribution;
import id.teladan.evaluation.Duty;
import id.teladan.evaluation.Evaluation;
import id.teladan.evaluation.FeedbackLine;
import id.teladan.evaluation.IndicatorEvidence;
import id.teladan.evaluation.Justification;
import id.teladan.evaluation.Quadrant;
import id.teladan.evaluation.ResultMark;
import id.teladan.evaluation.Suggestion;
import id.teladan.evaluation.TeamSpread;
import id.teladan.evaluation.Term;
import id.teladan.evaluation.UnitStanding;
import id.teladan.evaluation.ValueGround;
import id.teladan.evaluation.web.AssessmentPage.Decision;
import id.teladan.evaluation.web.AssessmentPage.IndicatorRow;
import id.teladan.evaluation.web.AssessmentPage.Missing;
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
import java.util.Arrays;
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

    private final Assessments assessments;
    private final Employees employees;
    private final Clock clock;

    AssessmentPages(Assessments assessments, Employees employees, Clock clock) {
        this.assessments = assessments;
        this.employees = employees;
        this.clock = clock;
    }

    /** The page of a person whose period no agreed plan covers. */
    AssessmentPage unplanned(Actor actor, EmployeeId id, Period period) {
        Employee employee = employees.require(actor, id);
        return without(
                actor,
                employee,
                period,
                new Missing(
                        "SKP belum disetujui.",
                        employee.name() + " belum punya SKP yang disetujui untuk " + period.label()
                                + ". Setujui dulu SKP-nya, lalu nilai di sini.",
                        "Buka persetujuan SKP",
                        "/plan-approvals"));
    }

    /** The page of a member of the own team whom the actor's superior evaluates now. */
    AssessmentPage passedOn(Actor actor, EmployeeId id, Period period, Duty duty) {
        return without(
                actor,
                employees.require(actor, id),
                period,
                new Missing(
                        "Masa penilaian sudah berakhir.",
                        "Sampai " + Format.date(period.windowClosesOn())
                                + " belum ada penilaian yang final. Yang menilai kini "
                                + duty.holder().name() + ", atasan Anda (Lampiran IV.A.11).",
                        null,
                        null));
    }

    private AssessmentPage without(Actor actor, Employee employee, Period period, Missing missing) {
        EmployeeId id = employee.id();
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
                missing,
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
                null,
                decision(actor, assessment, form));
    }

    private static ResultRow resultRow(ResultMark result, Assessment assessment, Form form) {
        Derivation derivation = assessment.derivation();
        List<IndicatorEvidence> indicators = derivation.indicators().stream()
                .filter(each -> each.resultId().equals(result.resultId()))
                .toList();
        IndicatorEvidence first = indicators.getFirst();
        String field = "results[" + result.resultId() + "]";
        Rating mark = assessment.resultMarks().getOrDefault(result.resultId(), result.mark());
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

    private Decision decision(Actor actor, Assessment assessment, Form refused) {
        Evaluation evaluation = assessment.evaluation();
        Derivation derivation = assessment.derivation();
        Optional<Predicate> predicate = assessment.predicate();
        Rating result = assessment.resultRating().orElse(null);
        Rating behavior = assessment.behaviorRating().orElse(null);
        boolean departing = refused.refused()
                || predicate.isEmpty()
                || result != derivation.result().rating()
                || behavior != derivation.behavior().rating();
        boolean suggested =
                derivation.result().rating() != null && derivation.behavior().rating() != null;
        Optional<TeamSpread> spread = evaluation.isFinal()
                ? Optional.empty()
                : chosen(assessment, refused)
                        .or(() -> predicate)
                        .flatMap(each -> assessments.spreadWith(actor, assessment, each));
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
                refused.refused()
                        ? refused
                        : filled(
                                evaluation,
                                result,
                                behavior,
                                spread.map(TeamSpread::justification).orElse(null)),
                Option.of(Rating.class, Rating::label),
                departing,
                suggested ? "Pilih predikat lain, dengan alasan" : "Pilih predikat, dengan alasan",
                spread.map(TeamSpread::distribution).map(Distribution::findings).orElse(List.of()).stream()
                        .map(Distribution.Finding::sentence)
                        .toList(),
                hindrance(assessment),
                notice(actor, assessment),
                afterwards(assessment, shortName),
                evaluation.isFinal() ? "/evaluations/" + evaluation.id() : null);
    }

    /** What the ratings of a refused form lead to, whatever was suggested. */
    private static Optional<Predicate> chosen(Assessment assessment, Form form) {
        Optional<Rating> result = rating(form.value("resultRating"));
        Optional<Rating> behavior = rating(form.value("behaviorRating"));
        return result.flatMap(given ->
                behavior.map(other -> Quadrant.predicate(assessment.rules().matrix(), given, other)));
    }

    private static Optional<Rating> rating(String name) {
        return Arrays.stream(Rating.values())
                .filter(rating -> rating.name().equals(name))
                .findFirst();
    }

    private static String afterwards(Assessment assessment, String shortName) {
        return assessment.evaluation().lateAssessorId() == null
                ? "Setelah ditetapkan, " + shortName + " menerima dokumen dan dapat mengajukan keberatan dalam "
                        + assessment
                                .rules()
                                .number(LegalClock.OBJECTION.setting())
                                .toPlainString() + " hari kerja."
                : "Setelah ditetapkan, " + shortName
                        + " menerima dokumen. Hasilnya final dan tidak dapat diajukan keberatan (Lampiran IV.A.11).";
    }

    private static Form filled(
            Evaluation evaluation,
            @Nullable Rating result,
            @Nullable Rating behavior,
            @Nullable Justification justification) {
        Form form = Form.empty();
        form = justification == null ? form : form.with("justification", justification.text());
        form = result == null ? form : form.with("resultRating", result);
        form = behavior == null ? form : form.with("behaviorRating", behavior);
        form = evaluation.reason() == null ? form : form.with("reason", evaluation.reason());
        return evaluation.recommendation() == null ? form : form.with("recommendation", evaluation.recommendation());
    }

    static List<Term> summary(Assessment assessment) {
        Derivation derivation = assessment.derivation();
        UnitStanding unit = derivation.unit();
        UnitPredicate predicate = unit.predicate();
        boolean decided = assessment.evaluation().isFinal();
        return List.of(
                new Term("Hasil kerja.", decided(assessment.resultRating(), derivation.result(), decided)),
                new Term("Perilaku kerja.", decided(assessment.behaviorRating(), derivation.behavior(), decided)),
                new Term(
                        unit.name() + ".",
                        predicate == null
                                ? "Predikat unit belum ditetapkan."
                                : "Predikat unit " + predicate.label() + "; pola idealnya kebanyakan "
                                        + predicate.peak().label() + ". Panduan, bukan kuota."));
    }

    /**
     * Why, beginning with the decision where it departs from the suggestion; what the guide leaves open is the assessor's, as
     * long as it is not decided.
     */
    private static String decided(Optional<Rating> given, Suggestion suggestion, boolean decided) {
        Rating suggested = suggestion.rating();
        String conclusion = suggestion.needsConfirmation() && !decided
                ? suggestion.conclusion().replaceFirst("\\.$", "; Anda yang menentukan.")
                : suggestion.conclusion();
        return given.filter(rating -> rating != suggested)
                .map(rating -> "Penilai menetapkan " + rating.label().toLowerCase(Format.INDONESIAN) + ". "
                        + (suggested == null ? "" : "Saran Teladan: ") + conclusion)
                .orElse(conclusion);
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

    /** Whoever evaluates in somebody else's stead is told so. */
    private @Nullable String notice(Actor actor, Assessment assessment) {
        EmployeeId late = assessment.evaluation().lateAssessorId();
        return late == null || assessment.evaluation().isFinal()
                ? null
                : "Pejabat penilai " + employees.require(actor, late).name() + " belum menilai sampai "
                        + Format.date(assessment.period().windowClosesOn())
                        + ". Penilaian ini kini tugas Anda (Lampiran IV.A.11).";
    }

    private record Team(
            String place,
            @Nullable Neighbor previous,
            @Nullable Neighbor next) {}

    private Team team(Actor actor, EmployeeId id, PeriodId period) {
        List<Employee> people = employees.team(actor);
        int at = people.stream().map(Employee::id).toList().indexOf(id);
        return new Team(
                at < 0 ? "Semua penilaian" : at + 1 + " dari " + people.size(),
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
