package id.teladan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.teladan.SharedContext;
import id.teladan.TestAgencies;
import id.teladan.TestAgencies.Person;
import id.teladan.TestPlans;
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
import id.teladan.identity.Accounts;
import id.teladan.organization.Agencies;
import id.teladan.shared.Actor;
import id.teladan.shared.Grant;
import id.teladan.shared.NotFound;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import id.teladan.shared.UnitId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;

/** The whole way from the unit's predicate to the form, with each refusal on it. Today is 24 November 2026. */
class EvaluationsTests extends SharedContext {

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private UnitPredicates units;

    @Autowired
    private FeedbackNotes notes;

    @Autowired
    private BehaviorValues behaviorValues;

    @Autowired
    private MockMvcTester mvc;

    private final JdbcClient jdbc;
    private final TestAgencies agencies;
    private final TestPlans plans;
    private final TestAgencies.Scene scene;
    private final List<Period> year;

    @Autowired
    EvaluationsTests(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Agencies directory,
            Accounts accounts,
            Periods periods) {
        this.jdbc = jdbc;
        agencies = new TestAgencies(jdbc, transactions, directory, accounts);
        plans = new TestPlans(jdbc, agencies);
        scene = agencies.create();
        year = periods.openYear(Actor.system(scene.agency()), 2026);
    }

    @Test
    void suggestionRestsOnReportsUpToThePeriodsEndAndOnFeedbackInIt() {
        Assessment assessment = ready();

        assertThat(assessment.derivation().asOf()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(assessment.derivation().indicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.realized()).isEqualByComparingTo("80");
            assertThat(indicator.reportCount()).isEqualTo(2);
        });
        assertThat(assessment.derivation().result().rating()).isEqualTo(Rating.DIATAS);
        assertThat(assessment.derivation().behavior().rating()).isEqualTo(Rating.SESUAI);
        assertThat(assessment.predicate()).contains(Predicate.BAIK);
    }

    @Test
    void personWithoutReportsGetsNoSuggestionRatherThanALowOne() {
        plans.agreed(scene.colleague(), scene.leader(), "KUANTITATIF");

        Assessment assessment = open(scene.leader(), scene.colleague());

        assertThat(assessment.derivation().result().rating()).isNull();
        assertThat(assessment.predicate()).isEmpty();
    }

    @Test
    void nothingBecomesFinalBeforeTheUnitsPredicate() {
        Assessment assessment = ready();

        assertThat(post(scene.leader(), assessment, "finalization", "DIATAS", "SESUAI", "", 1))
                .hasStatus(422)
                .bodyText()
                .contains("Predikat kinerja unit belum ditetapkan.");
        assertThat(evaluations
                        .of(actor(scene.leader()), assessment.evaluation().id())
                        .evaluation()
                        .status())
                .isEqualTo(EvaluationStatus.IN_PROGRESS);
    }

    @Test
    void departingFromTheSuggestionNeedsAReason() {
        Assessment assessment = ready();

        assertThat(post(scene.leader(), assessment, "rating", "SESUAI", "SESUAI", " ", 1))
                .hasStatus(422)
                .bodyText()
                .contains("Rating berbeda dari saran", "value=\"SESUAI\" checked");
        assertThat(post(scene.leader(), assessment, "rating", "SESUAI", "SESUAI", "Dua laporan dobel.", 1))
                .hasStatus(303);
        Assessment rated =
                evaluations.of(actor(scene.leader()), assessment.evaluation().id());
        assertThat(rated.evaluation().reason()).isEqualTo("Dua laporan dobel.");
        assertThat(rated.resultMarks()).hasSize(1).containsValue(Rating.DIBAWAH);
        assertThat(rated.valueMarks()).containsExactly(Map.entry("AKUNTABEL", Rating.SESUAI));
    }

    @Test
    void staleVersionIsShownBesideTheStoredOne() {
        Assessment assessment = ready();
        rate(assessment, Rating.DIATAS, Rating.SESUAI, null);

        assertThat(post(scene.leader(), assessment, "rating", "SESUAI", "SESUAI", "Lain.", 1))
                .hasStatus(409);
        assertThatThrownBy(() -> rate(assessment, Rating.DIATAS, Rating.SESUAI, null))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void finalResultReachesTheEmployeeWhoSawNothingBefore() {
        Assessment assessment = ready();
        EvaluationId id = assessment.evaluation().id();
        setUnitPredicate(scene.head(), scene.clinic(), UnitPredicate.BAIK);
        rate(assessment, Rating.DIATAS, Rating.SESUAI, null);

        assertThat(get(scene.employee(), "/evaluations/" + id)).hasStatus(404);
        assertThat(get(scene.employee(), "/evaluations/" + id + "/form.pdf")).hasStatus(404);

        assertThat(post(scene.leader(), assessment, "finalization", "DIATAS", "SESUAI", "", 2))
                .hasStatus(303);

        assertThat(get(scene.employee(), "/evaluations"))
                .hasStatusOk()
                .bodyText()
                .contains("Triwulan III 2026: Baik.");
        assertThat(get(scene.employee(), "/evaluations/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Predikat Anda: Baik",
                        "Mengapa?",
                        "Bila perilaku kerja diatas ekspektasi, predikatnya Sangat Baik.",
                        "sampai Senin, 14 Desember 2026");
        assertThat(evaluations.own(actor(scene.employee())))
                .filteredOn(own -> own.evaluationId() != null)
                .singleElement()
                .satisfies(own -> assertThat(own.predicate()).isEqualTo(Predicate.BAIK));
    }

    @Test
    void finalEvaluationCanBeRecomputedFromWhatItKept() {
        EvaluationId id = finalised(ready(), Rating.DIATAS, Rating.SESUAI, null);

        Assessment kept = evaluations.of(actor(scene.employee()), id);

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

        assertThatThrownBy(() ->
                        evaluations.rate(actor(scene.leader()), id, rating(Rating.DIATAS, Rating.SESUAI, null, 3)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("evaluation.already-final");
        assertThatThrownBy(() -> units.set(
                        actor(scene.head()),
                        scene.clinic(),
                        new UnitPredicateDecision(quarter(3).id().value(), 1, UnitPredicate.KURANG, "Lain.")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("evaluation.unit-has-final");
    }

    @Test
    void anotherPredicateThanTheConfirmedOneIsNotFinalised() {
        Assessment assessment = ready();
        setUnitPredicate(scene.head(), scene.clinic(), UnitPredicate.BAIK);

        assertThatThrownBy(() -> evaluations.finalise(
                        actor(scene.leader()),
                        assessment.evaluation().id(),
                        new NewRating(
                                1, Rating.DIBAWAH, Rating.SESUAI, Map.of(), Map.of(), "Alasan.", null, Predicate.BAIK)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("evaluation.predicate-differs");
    }

    @Test
    void runningPeriodIsPreparedButNotFinalised() {
        ready();
        Assessment assessment = evaluations
                .open(actor(scene.leader()), scene.employee().id(), quarter(4).id())
                .orElseThrow();
        units.set(
                actor(scene.head()),
                scene.clinic(),
                new UnitPredicateDecision(quarter(4).id().value(), 0, UnitPredicate.BAIK, "Capaian 96 persen."));

        assertThatThrownBy(() -> evaluations.finalise(
                        actor(scene.leader()),
                        assessment.evaluation().id(),
                        rating(Rating.SESUAI, Rating.SESUAI, "Perkiraan.", 1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("evaluation.window-not-open");
    }

    @Test
    void nobodyElseAssesses() {
        Assessment assessment = ready();
        String page = "/assessments/" + scene.employee().id() + "?period="
                + quarter(3).id();
        TestAgencies.Scene elsewhere = agencies.create();

        for (Person other : List.of(scene.otherLeader(), scene.head(), elsewhere.leader())) {
            assertThat(get(other, page)).as(other.name()).hasStatus(404);
            assertThat(get(other, "/evaluations/" + assessment.evaluation().id()))
                    .as(other.name())
                    .hasStatus(404);
            assertThat(post(other, assessment, "rating", "DIATAS", "SESUAI", "", 1))
                    .as(other.name())
                    .hasStatus(404);
        }
        assertThat(get(scene.employee(), page)).hasStatus(404);
    }

    @Test
    void nobodyAssessesOneself() {
        plans.agreed(scene.leader(), scene.head(), "KUANTITATIF");

        assertThatThrownBy(() -> open(scene.leader(), scene.leader())).isInstanceOf(NotFound.class);
    }

    @Test
    void headOfAUnitIsRatedByTheUnitsPredicate() {
        plans.agreed(scene.leader(), scene.head(), "KUANTITATIF");
        Assessment before = open(scene.head(), scene.leader());
        assertThat(before.derivation().result().rating()).isNull();
        assertThatThrownBy(() -> evaluations.rate(
                        actor(scene.head()),
                        before.evaluation().id(),
                        rating(Rating.SESUAI, Rating.SESUAI, "Baik.", 1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("evaluation.needs-led-unit-predicate");

        setUnitPredicate(scene.head(), scene.clinic(), UnitPredicate.ISTIMEWA);

        assertThat(open(scene.head(), scene.leader()).derivation().result().rating())
                .isEqualTo(Rating.DIATAS);
        assertThatThrownBy(() -> evaluations.rate(
                        actor(scene.head()),
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
                        .of(actor(scene.leader()), assessment.evaluation().id())
                        .evaluation()
                        .predicate())
                .isEqualTo(expected);
    }

    @Test
    void gridShowsTheWholeTeamWithItsStates() {
        finalised(ready(), Rating.DIATAS, Rating.SESUAI, null);

        assertThat(evaluations.grid(actor(scene.leader()), quarter(3).id()))
                .extracting(row -> row.employee().id(), TeamAssessment::planned, TeamAssessment::predicate)
                .containsExactly(
                        tuple(scene.employee().id(), true, Predicate.BAIK),
                        tuple(scene.colleague().id(), false, null));
        assertThat(get(scene.leader(), "/assessments?period=" + quarter(3).id()))
                .hasStatusOk()
                .bodyText()
                .contains("Satu dari dua penilaian sudah final.", "SKP belum disetujui", "bukan kuota");
    }

    @Test
    void assessmentPageLaysEvidenceBesideTheDecision() {
        ready();

        assertThat(get(
                        scene.leader(),
                        "/assessments/" + scene.employee().id() + "?period="
                                + quarter(3).id()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1 dari 2",
                        "Yulianti",
                        "Kunjungan rumah",
                        "2 laporan, 0 bukti",
                        "Saran Teladan, keputusan Anda",
                        "Pimpinan: Catatan selalu cocok.",
                        "Predikat Puskesmas Kilasah belum ditetapkan");
    }

    @Test
    void formCarriesPredicateAndNames() throws IOException {
        EvaluationId id = finalised(ready(), Rating.DIATAS, Rating.SESUAI, null);

        String text = pdf(scene.employee(), id);

        assertThat(text)
                .contains(
                        "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
                        "PERIODE: TRIWULAN III 2026",
                        "Ratna Wulandari",
                        "Hendra Wirasasmita",
                        "DIATAS EKSPEKTASI",
                        "Catatan selalu cocok.",
                        "24 November 2026")
                .containsSubsequence("PREDIKAT KINERJA PEGAWAI", "BAIK")
                .doesNotContain("KONSEP");
    }

    @Test
    void draftOfTheFormSaysThatItIsOne() throws IOException {
        Assessment assessment = ready();
        EvaluationId id = assessment.evaluation().id();
        assertThat(get(scene.leader(), "/evaluations/" + id + "/form.pdf")).hasStatus(422);
        setUnitPredicate(scene.head(), scene.clinic(), UnitPredicate.BAIK);

        assertThat(pdf(scene.leader(), id)).contains("KONSEP", "BELUM DITETAPKAN");
    }

    @Test
    void unitPredicateIsSetFromAboveOrRecorded() {
        Person recorder =
                agencies.official(scene.agency(), "Bagian Organisasi", new Grant(Role.BAGIAN_ORGANISASI, null));
        Person mayor = agencies.official(scene.agency(), "Wali Kota", new Grant(Role.PIMPINAN_DAERAH, null));

        assertThat(beneath(scene.head())).containsExactly("Puskesmas Kilasah", "Puskesmas Rau");
        assertThat(beneath(scene.leader())).isEmpty();
        assertThat(beneath(mayor)).containsExactly("Dinas Kesehatan");
        assertThat(beneath(recorder)).containsExactly("Pemerintah Kota Serang", "Dinas Kesehatan");
        assertThatThrownBy(() -> setUnitPredicate(scene.leader(), scene.clinic(), UnitPredicate.ISTIMEWA))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> setUnitPredicate(scene.otherLeader(), scene.clinic(), UnitPredicate.KURANG))
                .isInstanceOf(NotFound.class);
        setUnitPredicate(recorder, scene.clinic(), UnitPredicate.BAIK);
        assertThatThrownBy(() -> setUnitPredicate(scene.head(), scene.clinic(), UnitPredicate.KURANG))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void unitPredicateNeedsAReasonOnThePage() {
        String page = "/unit-predicates/" + scene.clinic();

        assertThat(get(scene.head(), "/unit-predicates?period=" + quarter(3).id()))
                .hasStatusOk()
                .bodyText()
                .contains("Dua unit belum punya predikat.");
        assertThat(postUnit(page, "")).hasStatus(422).bodyText().contains("Tulis dasar penetapannya");
        assertThat(postUnit(page, "Capaian 96 persen.")).hasStatus(303);
        assertThat(get(scene.leader(), page + "?period=" + quarter(3).id())).hasStatus(404);
    }

    private MvcTestResult postUnit(String page, String reason) {
        return mvc.post()
                .uri(page)
                .with(TestAgencies.signedIn(scene.head()))
                .with(csrf())
                .param("period", quarter(3).id().toString())
                .param("version", "0")
                .param("predicate", "BAIK")
                .param("reason", reason)
                .exchange();
    }

    /** Two reports before the end of the quarter, one after it, and one word of the leader on a value. */
    private Assessment ready() {
        TestPlans.Agreed plan = plans.agreed(scene.employee(), scene.leader(), "KUANTITATIF");
        plans.report(scene.employee(), plan.indicator(), LocalDate.of(2026, 5, 10), 40);
        plans.report(scene.employee(), plan.indicator(), LocalDate.of(2026, 9, 20), 40);
        plans.report(scene.employee(), plan.indicator(), LocalDate.of(2026, 10, 5), 20);
        notes.give(
                actor(scene.leader()),
                new NewFeedback(
                        scene.employee().id().value(),
                        FeedbackTarget.VALUE,
                        null,
                        null,
                        "AKUNTABEL",
                        FeedbackKind.BERKALA,
                        Rating.SESUAI,
                        "Catatan selalu cocok."));
        agencies.within(
                scene.agency(),
                () -> jdbc.sql(
                                "UPDATE feedback.note SET created_at = TIMESTAMPTZ '2026-08-12 03:00:00Z' WHERE agency_id = ?")
                        .param(scene.agency().value())
                        .update());
        return open(scene.leader(), scene.employee());
    }

    private Assessment open(Person assessor, Person person) {
        return evaluations.open(actor(assessor), person.id(), quarter(3).id()).orElseThrow();
    }

    private void rate(Assessment assessment, Rating result, Rating behavior, @Nullable String reason) {
        evaluations.rate(
                actor(scene.leader()),
                assessment.evaluation().id(),
                rating(result, behavior, reason, assessment.evaluation().version()));
    }

    private EvaluationId finalised(Assessment assessment, Rating result, Rating behavior, @Nullable String reason) {
        setUnitPredicate(scene.head(), scene.clinic(), UnitPredicate.BAIK);
        EvaluationId id = assessment.evaluation().id();
        evaluations.finalise(actor(scene.leader()), id, rating(result, behavior, reason, 1));
        return id;
    }

    private void setUnitPredicate(Person actor, UnitId unit, UnitPredicate predicate) {
        units.set(
                actor(actor),
                unit,
                new UnitPredicateDecision(quarter(3).id().value(), 0, predicate, "Capaian rencana aksi."));
    }

    private List<String> beneath(Person person) {
        return units.beneath(actor(person), quarter(3).id(), null).stream()
                .map(UnitPredicateEntry::name)
                .toList();
    }

    private List<String> transitions(EvaluationId id) {
        return agencies.within(
                scene.agency(),
                () -> jdbc.sql("""
                                SELECT from_status || '>' || to_status FROM evaluation.evaluation_transition
                                WHERE agency_id = ? AND evaluation_id = ? ORDER BY id
                                """)
                        .params(scene.agency().value(), id.value())
                        .query(String.class)
                        .list());
    }

    private static NewRating rating(Rating result, Rating behavior, @Nullable String reason, int version) {
        return new NewRating(version, result, behavior, Map.of(), Map.of(), reason, null, null);
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
                .uri("/assessments/" + assessment.evaluation().id() + "/" + deed)
                .with(TestAgencies.signedIn(person))
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
        return mvc.get().uri(path).with(TestAgencies.signedIn(person)).exchange();
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

    private Actor actor(Person person) {
        return agencies.actor(person);
    }

    private Period quarter(int number) {
        return year.get(number - 1);
    }
}
