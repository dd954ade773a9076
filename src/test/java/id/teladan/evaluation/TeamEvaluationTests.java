package id.teladan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Person;
import id.teladan.cycle.Period;
import id.teladan.cycle.Periods;
import id.teladan.cycle.Rating;
import id.teladan.cycle.UnitPredicate;
import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What concerns more than one person: the team's spread, the assessor's superior, the unit above, and who reads. */
class TeamEvaluationTests extends SharedContext {

    private static final Instant WITHIN_THE_WINDOW = Instant.parse("2026-10-05T02:00:00Z");
    private static final Instant LAST_DAY = Instant.parse("2026-10-10T10:00:00Z");
    private static final Instant DAY_AFTER = Instant.parse("2026-10-11T02:00:00Z");
    private static final String WHY = "Seluruh tim menangani wabah yang sama.";

    @Autowired
    private Assessments assessments;

    @Autowired
    private TeamAssessments teams;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private UnitPredicates units;

    @Autowired
    private Employees employees;

    @Autowired
    private Periods periods;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MockMvcTester mvc;

    private Government city;
    private Period quarter;

    @BeforeEach
    void beWithinTheWindow() {
        city = people.government();
        quarter = periods.ofYear(city.nutritionist().actor(), 2026).get(2);
        clock.travelTo(WITHIN_THE_WINDOW);
    }

    @Test
    void decidingEvaluationIsNotFinalisedWithoutAJustificationAndNothingTypedIsLost() {
        List<Employee> team = teamOfTen();
        team.subList(0, 9).forEach(person -> finalise(person.id(), null));
        Assessment last = open(city.headOfPuskesmas(), team.getLast().id());

        assertThat(post(city.headOfPuskesmas(), last, "finalization", ""))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Sebaran predikat menyimpang dari pola pada 2 hal.",
                        "Baik 10 dari 10 (100%), lebih dari paling banyak 70%.",
                        "name=\"justification\"",
                        ">Data lapangan sudah diperiksa.</textarea>");
        assertThat(require(last).evaluation().status()).isEqualTo(EvaluationStatus.IN_PROGRESS);

        assertThat(post(city.headOfPuskesmas(), last, "finalization", WHY)).hasStatus(303);

        assertThat(require(last).evaluation().isFinal()).isTrue();
        assertThat(get(city.headOfPuskesmas(), "/assessments?period=" + quarter.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Sebaran tim Anda", WHY)
                .doesNotContain("Simpan pertimbangan");
        assertThat(trail("spread.justified")).isEqualTo(1);
    }

    @Test
    void justificationMayBeWrittenBeforeAndIsChangedUntilTheLastIsFinal() {
        List<Employee> team = teamOfTen();
        team.subList(0, 9).forEach(person -> finalise(person.id(), null));

        assertThat(postJustification("  ")).hasStatus(422).bodyText().contains("Tulis pertimbangannya");
        assertThat(postJustification("Konsep.")).hasStatus(303);
        assertThat(postJustification(WHY)).hasStatus(303);
        finalise(team.getLast().id(), null);

        assertThat(teams.justification(city.headOfPuskesmas().actor(), quarter.id()))
                .hasValueSatisfying(written -> assertThat(written.text()).isEqualTo(WHY));
        assertThat(postJustification("Terlambat.")).hasStatus(422).bodyText().contains("tidak dapat diubah lagi");
    }

    @Test
    void teamBelowTheSmallestUnitNeedsNoJustification() {
        people.enlargeTeam(city, 8);
        List<Employee> team = planned();
        setUnitPredicate(UnitPredicate.BAIK, 0);

        team.forEach(person -> finalise(person.id(), null));

        assertThat(team).hasSize(9);
        assertThat(get(city.headOfPuskesmas(), "/assessments?period=" + quarter.id()))
                .bodyText()
                .contains("Pola tidak diterapkan pada tim di bawah sepuluh orang");
    }

    @Test
    void untilTheLastDayOfTheWindowTheDutyIsTheAssessorsAlone() {
        clock.travelTo(LAST_DAY);

        assertThat(teams.late(city.headOfDepartment().actor(), quarter.id())).isEmpty();
        assertThat(get(city.headOfDepartment(), nutritionistsPage())).hasStatus(404);
        assertThat(get(city.headOfPuskesmas(), nutritionistsPage())).hasStatusOk();
    }

    @Test
    void afterTheWindowTheAssessorsSuperiorEvaluatesAndTheResultIsFinal() {
        Assessment begun = open(city.headOfPuskesmas(), nutritionist());
        setUnitPredicate(UnitPredicate.BAIK, 0);
        clock.travelTo(DAY_AFTER);

        assertThat(get(city.headOfDepartment(), "/assessments?period=" + quarter.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Hendra Wirasasmita belum menilai sampai 10 Oktober 2026.", "Ratna Wulandari")
                .doesNotContain("Yulianti");
        assertThat(get(city.headOfDepartment(), nutritionistsPage()))
                .hasStatusOk()
                .bodyText()
                .contains("Penilaian ini kini tugas Anda", "Hasilnya final");
        Assessment handed = open(city.headOfDepartment(), nutritionist());
        assertThat(handed.evaluation().id()).isEqualTo(begun.evaluation().id());
        assertThat(handed.evaluation().unitId()).isEqualTo(city.puskesmas());
        assertThat(post(city.headOfDepartment(), handed, "finalization", "")).hasStatus(303);

        Evaluation done = evaluations
                .require(city.nutritionist().actor(), handed.evaluation().id())
                .evaluation();
        assertThat(done.assessorId()).isEqualTo(city.headOfDepartment().employeeId());
        assertThat(done.lateAssessorId()).isEqualTo(city.headOfPuskesmas().employeeId());
        assertThat(get(city.nutritionist(), "/evaluations/" + done.id()))
                .bodyText()
                .contains("Lilis Suryani", "tidak dapat diajukan keberatan (Lampiran IV.A.11)");
        assertThat(teams.late(city.headOfDepartment().actor(), quarter.id())).isEmpty();
    }

    @Test
    void lateAssessorNoLongerEvaluatesAndIsToldWhoDoes() {
        Assessment begun = open(city.headOfPuskesmas(), nutritionist());
        clock.travelTo(DAY_AFTER);

        assertThat(get(city.headOfPuskesmas(), nutritionistsPage()))
                .hasStatusOk()
                .bodyText()
                .contains("Masa penilaian sudah berakhir.", "Lilis Suryani");
        assertThat(get(city.headOfPuskesmas(), "/assessments?period=" + quarter.id()))
                .bodyText()
                .contains("Beralih ke atasan Anda", "Lampiran IV.A.11");
        assertThat(post(city.headOfPuskesmas(), begun, "rating", "")).hasStatus(404);
        assertThatThrownBy(() -> open(city.headOfPuskesmas(), nutritionist())).isInstanceOf(NotFound.class);
        assertThat(get(city.colleague(), nutritionistsPage())).hasStatus(404);
        assertThat(get(city.mayor(), nutritionistsPage())).hasStatus(404);
    }

    @Test
    void withoutASuggestionThereIsNoOtherPredicateToChoose() {
        assertThat(get(city.headOfPuskesmas(), nutritionistsPage()))
                .hasStatusOk()
                .bodyText()
                .contains("Belum ada saran", "Pilih predikat, dengan alasan")
                .doesNotContain("predikat lain");
    }

    @Test
    void praiseOfWhatIsFarBehindIsShownBesideTheFiguresAndLeftToTheAssessor() {
        people.report(city, LocalDate.of(2026, 9, 1), 28);
        people.praise(city, Instant.parse("2026-09-02T02:00:00Z"));

        assertThat(get(city.headOfPuskesmas(), nutritionistsPage()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Belum ada saran: angka menunjukkan Dibawah ekspektasi, umpan balik menunjukkan Diatas ekspektasi; Anda yang menentukan.");
    }

    @Test
    void readingSomebodyElsesEvaluationLeavesATrailAndReadingOnesOwnDoesNot() {
        setUnitPredicate(UnitPredicate.BAIK, 0);
        finalise(nutritionist(), null);
        String page = "/evaluations/"
                + open(city.headOfPuskesmas(), nutritionist()).evaluation().id();

        get(city.nutritionist(), page);
        get(city.nutritionist(), page + "/form.pdf");
        assertThat(trail("evaluation.read")).isZero();

        assertThat(get(city.headOfDepartment(), page)).hasStatusOk();
        assertThat(trail("evaluation.read")).isEqualTo(1);
        assertThat(get(city.headOfPuskesmas(), page + "/form.pdf")).hasStatusOk();
        assertThat(trail("evaluation.read")).isEqualTo(2);
        get(city.colleague(), page);
        assertThat(trail("evaluation.read")).isEqualTo(2);
    }

    @Test
    void somebodyElsesResultIsNotMarkedAsOnesOwn() {
        setUnitPredicate(UnitPredicate.BAIK, 0);
        finalise(nutritionist(), null);
        String page = "/evaluations/"
                + open(city.headOfPuskesmas(), nutritionist()).evaluation().id();
        String mark = "href=\"/evaluations\" aria-current=\"page\"";

        assertThat(get(city.nutritionist(), page)).bodyText().contains(mark);
        assertThat(get(city.headOfPuskesmas(), page)).bodyText().doesNotContain(mark);
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void unitPredicateWaitsForAnEvaluationThatIsBecomingFinal() {
        setUnitPredicate(UnitPredicate.BAIK, 0);

        CompletableFuture<Void> change = transactions.execute(status -> {
            finalise(nutritionist(), null);
            CompletableFuture<Void> waiting =
                    CompletableFuture.runAsync(() -> setUnitPredicate(UnitPredicate.KURANG, 1));
            waitUntilLocked(waiting);
            return waiting;
        });

        assertThatThrownBy(() -> change.join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(RuleViolation.class)
                .hasMessageContaining("evaluation.unit-has-final");
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void evaluationWaitsForAUnitPredicateThatIsBeingChanged() {
        setUnitPredicate(UnitPredicate.BAIK, 0);

        CompletableFuture<Void> finalising = transactions.execute(status -> {
            setUnitPredicate(UnitPredicate.KURANG, 1);
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> finalise(nutritionist(), null));
            waitUntilLocked(waiting);
            return waiting;
        });
        finalising.join();

        assertThat(open(city.headOfPuskesmas(), nutritionist()).evaluation().unitPredicate())
                .isEqualTo(UnitPredicate.KURANG);
    }

    /** The other transaction either waits for this one, as it should, or is through already. */
    private void waitUntilLocked(CompletableFuture<Void> other) {
        while (!other.isDone()
                && jdbc.sql("SELECT NOT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted)")
                        .query(Boolean.class)
                        .single()) {
            Thread.onSpinWait();
        }
        assertThat(other).isNotDone();
    }

    private List<Employee> teamOfTen() {
        people.enlargeTeam(city, 9);
        setUnitPredicate(UnitPredicate.BAIK, 0);
        List<Employee> team = planned();
        assertThat(team).hasSize(10);
        return team;
    }

    /** Everybody but the colleague, who has no plan. */
    private List<Employee> planned() {
        return employees.team(city.headOfPuskesmas().actor()).stream()
                .filter(person -> !person.id().equals(city.colleague().employeeId()))
                .toList();
    }

    private void finalise(EmployeeId person, @Nullable String justification) {
        Assessment assessment = open(city.headOfPuskesmas(), person);
        assessments.finalise(
                city.headOfPuskesmas().actor(),
                assessment.evaluation().id(),
                new NewRating(
                        assessment.evaluation().version(),
                        Rating.SESUAI,
                        Rating.SESUAI,
                        Map.of(),
                        Map.of(),
                        "Data lapangan sudah diperiksa.",
                        null,
                        null,
                        justification));
    }

    private Assessment open(Person assessor, EmployeeId person) {
        return assessments.open(assessor.actor(), person, quarter.id()).orElseThrow();
    }

    private Assessment require(Assessment assessment) {
        return evaluations.require(
                city.headOfPuskesmas().actor(), assessment.evaluation().id());
    }

    private void setUnitPredicate(UnitPredicate predicate, int version) {
        units.set(
                city.headOfDepartment().actor(),
                city.puskesmas(),
                new UnitPredicateDecision(quarter.id(), version, predicate, "Capaian rencana aksi."));
    }

    private EmployeeId nutritionist() {
        return city.nutritionist().employeeId();
    }

    private String nutritionistsPage() {
        return "/assessments/" + nutritionist() + "?period=" + quarter.id();
    }

    private int trail(String action) {
        return people.within(
                city.agencyId(),
                () -> jdbc.sql("SELECT count(*) FROM audit.entry WHERE agency_id = ? AND action = ?")
                        .params(city.agencyId().value(), action)
                        .query(Integer.class)
                        .single());
    }

    private MvcTestResult post(Person person, Assessment assessment, String deed, String justification) {
        return mvc.post()
                .uri("/evaluations/" + assessment.evaluation().id() + "/" + deed)
                .with(authentication(person.authentication()))
                .with(csrf())
                .param("version", Integer.toString(assessment.evaluation().version()))
                .param("resultRating", "SESUAI")
                .param("behaviorRating", "SESUAI")
                .param("reason", "Data lapangan sudah diperiksa.")
                .param("justification", justification)
                .exchange();
    }

    private MvcTestResult postJustification(String text) {
        return mvc.post()
                .uri("/assessments/justification")
                .with(authentication(city.headOfPuskesmas().authentication()))
                .with(csrf())
                .param("period", quarter.id().toString())
                .param("justification", text)
                .exchange();
    }

    private MvcTestResult get(Person person, String path) {
        return mvc.get().uri(path).with(authentication(person.authentication())).exchange();
    }
}
