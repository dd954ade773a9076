package id.teladan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Neighbours;
import id.teladan.TestPeople.Person;
import id.teladan.cycle.BehaviorValues;
import id.teladan.cycle.Period;
import id.teladan.cycle.Periods;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.Rating;
import id.teladan.cycle.UnitPredicate;
import id.teladan.feedback.FeedbackKind;
import id.teladan.feedback.FeedbackNotes;
import id.teladan.feedback.FeedbackTarget;
import id.teladan.feedback.NewFeedback;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import id.teladan.shared.UnitId;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The whole way from the unit's predicate to the form, with each refusal on it. Today is 5 October 2026, within the window of the third quarter. */
class EvaluationsTests extends SharedContext {

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private TeamAssessments teams;

    @Autowired
    private UnitPredicates units;

    @Autowired
    private FeedbackNotes notes;

    @Autowired
    private BehaviorValues behaviorValues;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestPeople people;

    @Autowired
    private Periods periods;

    @Autowired
    private JdbcClient jdbc;

    private Government city;
    private Neighbours neighbours;
    private List<Period> year;

    @BeforeEach
    void beWithinTheWindow() {
        city = people.government();
        neighbours = people.neighbours(city);
        year = periods.ofYear(city.nutritionist().actor(), 2026);
        clock.travelTo(Instant.parse("2026-10-05T02:41:00Z"));
    }

    @Test
    void suggestionRestsOnReportsUpToThePeriodsEndAndOnFeedbackInIt() {
        Assessment assessment = ready();

        assertThat(assessment.derivation().asOf()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(assessment.derivation().indicators()).first().satisfies(indicator -> {
            assertThat(indicator.realized()).isEqualByComparingTo("960");
            assertThat(indicator.reportCount()).isEqualTo(2);
        });
        assertThat(assessment.derivation().result().rating()).isEqualTo(Rating.DIATAS);
        assertThat(assessment.derivation().behavior().rating()).isEqualTo(Rating.SESUAI);
        assertThat(assessment.predicate()).contains(Predicate.BAIK);
    }

    @Test
    void personWithoutReportsGetsNoSuggestionRatherThanALowOne() {
        people.agree(city, city.colleague());

        Assessment assessment = open(city.headOfPuskesmas(), city.colleague());

        assertThat(assessment.derivation().result().rating()).isNull();
        assertThat(assessment.predicate()).isEmpty();
    }

    @Test
    void nothingBecomesFinalBeforeTheUnitsPredicate() {
        Assessment assessment = ready();

        assertThat(post(city.headOfPuskesmas(), assessment, "finalization", "DIATAS", "SESUAI", "", 1))
                .hasStatus(422)
                .bodyText()
                .contains("Predikat kinerja unit belum ditetapkan.");
        assertThat(evaluations
                        .require(
                                city.headOfPuskesmas().actor(),
                                assessment.evaluation().id())
                        .evaluation()
                        .status())
                .isEqualTo(EvaluationStatus.IN_PROGRESS);
    }

    @Test
    void departingFromTheSuggestionNeedsAReason() {
        Assessment assessment = ready();

        assertThat(post(city.headOfPuskesmas(), assessment, "rating", "SESUAI", "SESUAI", " ", 1))
                .hasStatus(422)
                .bodyText()
                .contains("Rating berbeda dari saran", "value=\"SESUAI\" checked");
        assertThat(post(city.headOfPuskesmas(), assessment, "rating", "SESUAI", "SESUAI", "Dua laporan dobel.", 1))
                .hasStatus(303);
        Assessment rated = evaluations.require(
                city.headOfPuskesmas().actor(), assessment.evaluation().id());
        assertThat(rated.evaluation().reason()).isEqualTo("Dua laporan dobel.");
        assertThat(rated.resultMarks()).hasSize(1).containsValue(Rating.DIBAWAH);
        assertThat(rated.valueMarks()).containsExactly(Map.entry("AKUNTABEL", Rating.SESUAI));
    }

    @Test
    void staleVersionIsShownBesideTheStoredOne() {
        Assessment assessment = ready();
        rate(assessment, Rating.DIATAS, Rating.SESUAI, null);

        assertThat(post(city.headOfPuskesmas(), assessment, "rating", "SESUAI", "SESUAI", "Lain.", 1))
                .hasStatus(409);
        assertThatThrownBy(() -> rate(assessment, Rating.DIATAS, Rating.SESUAI, null))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void finalResultReachesTheEmployeeWhoSawNothingBefore() {
        Assessment assessment = ready();
        EvaluationId id = assessment.evaluation().id();
        setUnitPredicate(city.headOfDepartment(), city.puskesmas(), UnitPredicate.BAIK);
        rate(assessment, Rating.DIATAS, Rating.SESUAI, null);

        assertThat(get(city.nutritionist(), "/evaluations/" + id)).hasStatus(404);
        assertThat(get(city.nutritionist(), "/evaluations/" + id + "/form.pdf")).hasStatus(404);

        assertThat(post(city.headOfPuskesmas(), assessment, "finalization", "DIATAS", "SESUAI", "", 2))
                .hasStatus(303);

        assertThat(get(city.nutritionist(), "/evaluations"))
                .hasStatusOk()
                .bodyText()
                .contains("Triwulan III 2026: Baik.");
        assertThat(get(city.nutritionist(), "/evaluations/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Predikat Anda: Baik",
                        "Mengapa?",
                        "Bila perilaku kerja diatas ekspektasi, predikatnya Sangat Baik.",
                        "sampai Jumat, 23 Oktober 2026");
        assertThat(evaluations.own(city.nutritionist().actor()))
                .filteredOn(own -> own.evaluationId() != null)
                .singleElement()
                .satisfies(own -> assertThat(own.predicate()).isEqualTo(Predicate.BAIK));
    }

    @Test
    void finalEvaluationCanBeRecomputedFromWhatItKept() {
        EvaluationId id = finalised(ready(), Rating.DIATAS, Rating.SESUAI, null);

        Assessment kept = evaluations.require(city.nutritionist().actor(), id);

        assertThat(kept.derivation().recomputed(behaviorValues.on(quarter(3).endsOn()), kept.rules()))
                .usingRecursiveComparison()
                .isEqualTo(kept.derivation());
        assertThat(kept.derivation().unit().predicate()).isEqualTo(UnitPredicate.BAIK);
        assertThat(kept.evaluation().status()).isEqualTo(EvaluationStatus.DELIVERED);
        assertThat(transitions(id)).containsExactly("IN_PROGRESS>RATED", "RATED>FINAL", "FINAL>DELIVERED");
    }

    @Test
    void finalEvaluationIsNotRatedAgainAndItsUnitPredicateStays() {
        EvaluationId id = finalised(ready(), Rating.DIATAS, Rating.SESUAI, null);

        assertThatThrownBy(() -> assessments.rate(
                        city.headOfPuskesmas().actor(), id, rating(Rating.DIATAS, Rating.SESUAI, null, 3)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("evaluation.already-final");
        assertThatThrownBy(() -> units.set(
                        city.headOfDepartment().actor(),
                        city.puskesmas(),
                        new UnitPredicateDecision(quarter(3).id(), 1, UnitPredicate.KURANG, "Lain.")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("evaluation.unit-has-final");
    }

    @Test
    void anotherPredicateThanTheConfirmedOneIsNotFinalised() {
        Assessment assessment = ready();
        setUnitPredicate(city.headOfDepartment(), city.puskesmas(), UnitPredicate.BAIK);

        assertThatThrownBy(() -> assessments.finalise(
                        city.headOfPuskesmas().actor(),
                        assessment.evaluation().id(),
                        new NewRating(
                                1,
                                Rating.DIBAWAH,
                                Rating.SESUAI,
                                Map.of(),
                                Map.of(),
                                "Alasan.",
                                null,
                                Predicate.BAIK,
                                null)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("evaluation.predicate-differs");
    }

    @Test
    void runningPeriodIsPreparedButNotFinalised() {
        ready();
        Assessment assessment = assessments
                .open(
                        city.headOfPuskesmas().actor(),
                        city.nutritionist().employeeId(),
                        quarter(4).id())
                .orElseThrow();
        units.set(
                city.headOfDepartment().actor(),
                city.puskesmas(),
                new UnitPredicateDecision(quarter(4).id(), 0, UnitPredicate.BAIK, "Capaian 96 persen."));

        assertThatThrownBy(() -> assessments.finalise(
                        city.headOfPuskesmas().actor(),
                        assessment.evaluation().id(),
                        rating(Rating.SESUAI, Rating.SESUAI, "Perkiraan.", 1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("evaluation.window-not-open");
    }

    @Test
    void nobodyElseAssesses() {
        Assessment assessment = ready();
        String page = "/assessments/" + city.nutritionist().employeeId() + "?period="
                + quarter(3).id();
        Government elsewhere = people.government();

        for (Person other : List.of(neighbours.head(), city.headOfDepartment(), elsewhere.headOfPuskesmas())) {
            assertThat(get(other, page)).as(other.login()).hasStatus(404);
            assertThat(get(other, "/evaluations/" + assessment.evaluation().id()))
                    .as(other.login())
                    .hasStatus(404);
            assertThat(post(other, assessment, "rating", "DIATAS", "SESUAI", "", 1))
                    .as(other.login())
                    .hasStatus(404);
        }
        assertThat(get(city.nutritionist(), page)).hasStatus(404);
    }

    @Test
    void nobodyAssessesOneself() {
        assertThatThrownBy(() -> open(city.headOfPuskesmas(), city.headOfPuskesmas()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void headOfAUnitIsRatedByTheUnitsPredicate() {
        Assessment before = open(city.headOfDepartment(), city.headOfPuskesmas());
        assertThat(before.derivation().result().rating()).isNull();
        assertThatThrownBy(() -> assessments.rate(
                        city.headOfDepartment().actor(),
                        before.evaluation().id(),
                        rating(Rating.SESUAI, Rating.SESUAI, "Baik.", 1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("evaluation.needs-led-unit-predicate");

        setUnitPredicate(city.headOfDepartment(), city.puskesmas(), UnitPredicate.ISTIMEWA);

        assertThat(open(city.headOfDepartment(), city.headOfPuskesmas())
                        .derivation()
                        .result()
                        .rating())
                .isEqualTo(Rating.DIATAS);
        assertThatThrownBy(() -> assessments.rate(
                        city.headOfDepartment().actor(),
                        before.evaluation().id(),
                        rating(Rating.SESUAI, Rating.SESUAI, "Baik.", 1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("evaluation.head-follows-unit");
    }

    @ParameterizedTest
    @CsvSource({
        "DIATAS, DIATAS, SANGAT_BAIK", "DIATAS, SESUAI, BAIK", "DIATAS, DIBAWAH, KURANG",
        "SESUAI, DIATAS, BAIK", "SESUAI, SESUAI, BAIK", "SESUAI, DIBAWAH, KURANG",
        "DIBAWAH, DIATAS, BUTUH_PERBAIKAN", "DIBAWAH, SESUAI, BUTUH_PERBAIKAN", "DIBAWAH, DIBAWAH, SANGAT_KURANG"
    })
    void predicateFollowsTheQuadrant(Rating result, Rating behavior, Predicate expected) {
        Assessment assessment = ready();

        rate(assessment, result, behavior, "Pertimbangan penilai.");

        assertThat(evaluations
                        .require(
                                city.headOfPuskesmas().actor(),
                                assessment.evaluation().id())
                        .evaluation()
                        .predicate())
                .isEqualTo(expected);
    }

    @Test
    void gridShowsTheWholeTeamWithItsStates() {
        finalised(ready(), Rating.DIATAS, Rating.SESUAI, null);

        assertThat(teams.grid(city.headOfPuskesmas().actor(), quarter(3).id()))
                .extracting(row -> row.employee().id(), TeamAssessment::planned, TeamAssessment::predicate)
                .containsExactly(
                        tuple(city.nutritionist().employeeId(), true, Predicate.BAIK),
                        tuple(city.colleague().employeeId(), false, null));
        assertThat(get(
                        city.headOfPuskesmas(),
                        "/assessments?period=" + quarter(3).id()))
                .hasStatusOk()
                .bodyText()
                .contains("Satu dari dua penilaian sudah final.", "SKP belum disetujui", "bukan kuota");
    }

    @Test
    void assessmentPageLaysEvidenceBesideTheDecision() {
        ready();

        assertThat(get(
                        city.headOfPuskesmas(),
                        "/assessments/" + city.nutritionist().employeeId() + "?period="
                                + quarter(3).id()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1 dari 2",
                        "Yulianti",
                        "Balita dipantau tumbuh kembangnya",
                        "2 laporan, 0 bukti",
                        "Saran Teladan, keputusan Anda",
                        "Pimpinan: Catatan selalu cocok.",
                        "Predikat Puskesmas Kilasah belum ditetapkan");
    }

    @Test
    void formCarriesPredicateAndNames() throws IOException {
        EvaluationId id = finalised(ready(), Rating.DIATAS, Rating.SESUAI, null);

        String text = pdf(city.nutritionist(), id);

        assertThat(text)
                .contains(
                        "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
                        "PERIODE: TRIWULAN III 2026",
                        "Ratna Wulandari",
                        "Hendra Wirasasmita",
                        "DIATAS EKSPEKTASI",
                        "Catatan selalu cocok.",
                        "5 Oktober 2026")
                .containsSubsequence("PREDIKAT KINERJA PEGAWAI", "BAIK")
                .doesNotContain("KONSEP");
    }

    @Test
    void draftOfTheFormSaysThatItIsOne() throws IOException {
        Assessment assessment = ready();
        EvaluationId id = assessment.evaluation().id();
        assertThat(get(city.headOfPuskesmas(), "/evaluations/" + id + "/form.pdf"))
                .hasStatus(422);
        setUnitPredicate(city.headOfDepartment(), city.puskesmas(), UnitPredicate.BAIK);

        assertThat(pdf(city.headOfPuskesmas(), id)).contains("KONSEP", "BELUM DITETAPKAN");
    }

    @Test
    void unitPredicateIsSetFromAboveOrRecorded() {
        assertThat(beneath(city.headOfDepartment())).containsExactly("Puskesmas Kilasah", "Puskesmas Rau");
        assertThat(beneath(city.headOfPuskesmas())).isEmpty();
        assertThat(beneath(city.mayor())).containsExactly("Dinas Kesehatan");
        assertThat(beneath(city.organization())).containsExactly("Pemerintah Kota Uji", "Dinas Kesehatan");
        assertThatThrownBy(() -> setUnitPredicate(city.headOfPuskesmas(), city.puskesmas(), UnitPredicate.ISTIMEWA))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> setUnitPredicate(neighbours.head(), city.puskesmas(), UnitPredicate.KURANG))
                .isInstanceOf(NotFound.class);
        setUnitPredicate(city.organization(), city.puskesmas(), UnitPredicate.BAIK);
        assertThatThrownBy(() -> setUnitPredicate(city.headOfDepartment(), city.puskesmas(), UnitPredicate.KURANG))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void unitPredicateNeedsAReasonOnThePage() {
        String page = "/unit-predicates/" + city.puskesmas();

        assertThat(get(
                        city.headOfDepartment(),
                        "/unit-predicates?period=" + quarter(3).id()))
                .hasStatusOk()
                .bodyText()
                .contains("Dua unit belum punya predikat.");
        assertThat(postUnit(page, "")).hasStatus(422).bodyText().contains("Tulis dasar penetapannya");
        assertThat(postUnit(page, "Capaian 96 persen.")).hasStatus(303);
        assertThat(get(city.headOfPuskesmas(), page + "?period=" + quarter(3).id()))
                .hasStatus(404);
    }

    private MvcTestResult postUnit(String page, String reason) {
        return mvc.post()
                .uri(page)
                .with(signedIn(city.headOfDepartment()))
                .with(csrf())
                .param("period", quarter(3).id().toString())
                .param("version", "0")
                .param("predicate", "BAIK")
                .param("reason", reason)
                .exchange();
    }

    /** Two reports before the end of the quarter, one after it, and one word of the leader on a value. */
    private Assessment ready() {
        people.report(city, LocalDate.of(2026, 5, 10), 480);
        people.report(city, LocalDate.of(2026, 9, 20), 480);
        people.report(city, LocalDate.of(2026, 10, 5), 240);
        notes.give(
                city.headOfPuskesmas().actor(),
                new NewFeedback(
                        city.nutritionist().employeeId(),
                        FeedbackTarget.VALUE,
                        null,
                        null,
                        "AKUNTABEL",
                        FeedbackKind.BERKALA,
                        Rating.SESUAI,
                        "Catatan selalu cocok."));
        people.within(
                city.agencyId(),
                () -> jdbc.sql(
                                "UPDATE feedback.note SET created_at = TIMESTAMPTZ '2026-08-12 03:00:00Z' WHERE agency_id = ?")
                        .param(city.agencyId().value())
                        .update());
        return open(city.headOfPuskesmas(), city.nutritionist());
    }

    private Assessment open(Person assessor, Person person) {
        return assessments
                .open(assessor.actor(), person.employeeId(), quarter(3).id())
                .orElseThrow();
    }

    private void rate(Assessment assessment, Rating result, Rating behavior, @Nullable String reason) {
        assessments.rate(
                city.headOfPuskesmas().actor(),
                assessment.evaluation().id(),
                rating(result, behavior, reason, assessment.evaluation().version()));
    }

    private EvaluationId finalised(Assessment assessment, Rating result, Rating behavior, @Nullable String reason) {
        setUnitPredicate(city.headOfDepartment(), city.puskesmas(), UnitPredicate.BAIK);
        EvaluationId id = assessment.evaluation().id();
        assessments.finalise(city.headOfPuskesmas().actor(), id, rating(result, behavior, reason, 1));
        return id;
    }

    private void setUnitPredicate(Person actor, UnitId unit, UnitPredicate predicate) {
        units.set(
                actor.actor(), unit, new UnitPredicateDecision(quarter(3).id(), 0, predicate, "Capaian rencana aksi."));
    }

    private List<String> beneath(Person person) {
        return units.beneath(person.actor(), quarter(3).id(), null).stream()
                .map(UnitPredicateEntry::name)
                .toList();
    }

    private List<String> transitions(EvaluationId id) {
        return people.within(
                city.agencyId(),
                () -> jdbc.sql("""
                                SELECT from_status || '>' || to_status FROM evaluation.evaluation_transition
                                WHERE agency_id = ? AND evaluation_id = ? ORDER BY id
                                """)
                        .params(city.agencyId().value(), id.value())
                        .query(String.class)
                        .list());
    }

    private static NewRating rating(Rating result, Rating behavior, @Nullable String reason, int version) {
        return new NewRating(version, result, behavior, Map.of(), Map.of(), reason, null, null, null);
    }

    private MvcTestResult post(
            Person person,
            Assessment assessment,
            String deed,
            String result,
            String behavior,
            String reason,
            int version) {
        return mvc.post()
                .uri("/evaluations/" + assessment.evaluation().id() + "/" + deed)
                .with(signedIn(person))
                .with(csrf())
                .param("version", Integer.toString(version))
                .param("resultRating", result)
                .param("behaviorRating", behavior)
                .param("results[" + assessment.derivation().results().getFirst().resultId() + "]", "DIBAWAH")
                .param("values[AKUNTABEL]", "SESUAI")
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult get(Person person, String path) {
        return mvc.get().uri(path).with(signedIn(person)).exchange();
    }

    private String pdf(Person person, EvaluationId id) throws IOException {
        byte[] bytes = get(person, "/evaluations/" + id + "/form.pdf")
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Period quarter(int number) {
        return year.get(number - 1);
    }

    private static RequestPostProcessor signedIn(Person person) {
        return authentication(person.authentication());
    }
}
