package id.teladan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.teladan.SharedContext;
import id.teladan.planning.Puskesmas.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of a plan from its first draft to the day both sides have agreed, and every door that stays shut. */
class PlanPagesTests extends SharedContext {

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Puskesmas puskesmas;

    @Autowired
    PlanPagesTests(MockMvcTester mvc, JdbcClient jdbc, TransactionTemplate transactions) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.puskesmas = new Puskesmas(jdbc, transactions);
    }

    @Test
    void planIsDrawnUpReturnedImprovedAndAgreed() {
        String plan = completePlan(puskesmas.ratna);
        assertThat(get(puskesmas.ratna, plan)).bodyText().contains("masih konsep", "Ajukan SKP", "Hendra Wirasasmita");

        assertThat(post(puskesmas.ratna, plan + "/submission", "version", version(plan)))
                .hasStatus(303);
        assertThat(get(puskesmas.hendra, "/plan-approvals"))
                .bodyText()
                .contains("Satu SKP menunggu", "Ratna Wulandari");

        assertThat(post(
                        puskesmas.hendra,
                        plan + "/return",
                        "version",
                        version(plan),
                        "note",
                        "Naikkan target penimbangan."))
                .hasStatus(303);
        assertThat(get(puskesmas.ratna, plan))
                .bodyText()
                .contains("dikembalikan. Giliran Anda", "Naikkan target penimbangan.");

        assertThat(postResult(puskesmas.ratna, plan + "/results/1", plan, "indicators[0].target", "1300"))
                .hasStatus(303);
        post(puskesmas.ratna, plan + "/submission", "version", version(plan));
        assertThat(get(puskesmas.hendra, "/plan-approvals"))
                .bodyText()
                .contains("sesudah Anda kembalikan", "target 1.300 balita", "target 1.200 balita");

        assertThat(post(puskesmas.hendra, plan + "/approval", "version", version(plan)))
                .hasStatus(303);
        assertThat(get(puskesmas.ratna, plan)).bodyText().contains("sudah disetujui", "Isinya terkunci");
        assertThat(status(plan)).isEqualTo("AGREED");
        assertThat(puskesmas.number("""
                        SELECT count(*) FROM planning.plan_transition WHERE agency_id = :agencyId AND plan_id = :plan
                        """, Map.of("plan", number(plan)))).isEqualTo(4);
        assertThat(puskesmas.text("""
                        SELECT string_agg(action, ' ' ORDER BY id) FROM audit.entry
                        WHERE agency_id = :agencyId AND action IN ('plan.submitted', 'plan.returned', 'plan.agreed')
                        """, Map.of())).isEqualTo("plan.submitted plan.returned plan.submitted plan.agreed");
    }

    @Test
    void countOfWaitingPlansStandsInTheNavigation() {
        submittedPlan();
        assertThat(get(puskesmas.hendra, "/plan-approvals")).bodyText().containsPattern("(?s)/plan-approvals.{0,400}1");
        assertThat(get(puskesmas.ratna, "/plans")).bodyText().contains("menunggu persetujuan");
    }

    @Test
    void incompletePlanIsNotSubmitted() {
        String plan = draft(puskesmas.ratna);
        assertThat(post(puskesmas.ratna, plan + "/submission", "version", version(plan)))
                .hasStatus(422)
                .bodyText()
                .contains("SKP belum punya hasil kerja utama.");
        assertThat(status(plan)).isEqualTo("DRAFT");
    }

    @Test
    void planWithoutAssessorIsNotSubmitted() {
        String plan = completePlan(puskesmas.personnel);
        assertThat(post(puskesmas.personnel, plan + "/submission", "version", version(plan)))
                .hasStatus(422)
                .bodyText()
                .contains("Pejabat penilai Anda belum ditetapkan");
    }

    @Test
    void secondPlanForTheSameDaysIsRefused() {
        draft(puskesmas.ratna);
        assertThat(create(puskesmas.ratna, "2026-06-01", "2026-12-31"))
                .hasStatus(422)
                .bodyText()
                .contains("Sudah ada SKP Anda", "value=\"2026-06-01\"");
    }

    @Test
    void planOfTwoYearsIsRefused() {
        assertThat(create(puskesmas.ratna, "2026-06-01", "2027-05-31")).hasStatus(422);
    }

    @Test
    void planThatEndsBeforeItStartsIsRefused() {
        assertThat(create(puskesmas.ratna, "2026-06-01", "2026-05-31")).hasStatus(422);
    }

    @Test
    void returnWithoutANoteIsRefused() {
        String plan = submittedPlan();
        assertThat(post(puskesmas.hendra, plan + "/return", "version", version(plan), "note", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Wajib diisi.");
        assertThat(status(plan)).isEqualTo("SUBMITTED");
    }

    @Test
    void rangeWithoutUpperBoundIsRefusedAndEverythingTypedStays() {
        String plan = draft(puskesmas.ratna);
        assertThat(postResult(
                        puskesmas.ratna,
                        plan + "/results",
                        plan,
                        "indicators[0].direction",
                        "RANGE",
                        "indicators[0].targetMax",
                        ""))
                .hasStatus(422)
                .bodyText()
                .contains("Indikator 1 memakai dua batas", "Tertanganinya balita gizi kurang", "value=\"1200\"");
    }

    @Test
    void emptyFieldsAreMarked() {
        String plan = draft(puskesmas.ratna);
        assertThat(postResult(puskesmas.ratna, plan + "/results", plan, "indicators[0].unit", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Wajib diisi.", "f-indicators-0--unit-error");
    }

    @Test
    void resultOfSomebodyElseIsNoParent() {
        String foreign = completePlan(puskesmas.yulianti);
        long result = puskesmas.number(
                "SELECT id FROM planning.work_result WHERE agency_id = :agencyId AND plan_id = :plan AND number = 1",
                Map.of("plan", number(foreign)));
        String plan = draft(puskesmas.ratna);
        assertThat(postResult(puskesmas.ratna, plan + "/results", plan, "parentResultId", Long.toString(result)))
                .hasStatus(422)
                .bodyText()
                .contains("tidak ada lagi");
    }

    @Test
    void resultHangsUnderOneOfTheAssessor() {
        String above = completePlan(puskesmas.hendra);
        String plan = draft(puskesmas.ratna);
        long parent = puskesmas.number(
                "SELECT id FROM planning.work_result WHERE agency_id = :agencyId AND plan_id = :plan AND number = 1",
                Map.of("plan", number(above)));
        assertThat(get(puskesmas.ratna, plan + "/results/new")).bodyText().contains("(belum disetujui)");
        assertThat(postResult(puskesmas.ratna, plan + "/results", plan, "parentResultId", Long.toString(parent)))
                .hasStatus(303);
        assertThat(get(puskesmas.ratna, plan)).bodyText().contains("Mendukung: Tertanganinya balita gizi kurang");
        assertThat(post(puskesmas.hendra, above + "/results/1/removal", "version", version(above)))
                .hasStatus(422);
    }

    @Test
    void numbersRunOnThroughMainAndAdditionalResults() {
        String plan = draft(puskesmas.ratna);
        postResult(puskesmas.ratna, plan + "/results", plan, "kind", "TAMBAHAN", "description", "Terlatihnya kader");
        postResult(puskesmas.ratna, plan + "/results", plan, "description", "Tersedianya data gizi");
        postResult(puskesmas.ratna, plan + "/results", plan, "description", "Terlayaninya konseling gizi");
        assertThat(results(plan))
                .isEqualTo("1 Tersedianya data gizi, 2 Terlayaninya konseling gizi, 3 Terlatihnya kader");

        assertThat(post(puskesmas.ratna, plan + "/results/1/removal", "version", version(plan)))
                .hasStatus(303);
        assertThat(results(plan)).isEqualTo("1 Terlayaninya konseling gizi, 2 Terlatihnya kader");
    }

    @Test
    void oneMoreIndicatorKeepsWhatWasTypedAndSavesNothing() {
        String plan = draft(puskesmas.ratna);
        assertThat(postResult(puskesmas.ratna, plan + "/results", plan, "row", "add"))
                .hasStatusOk()
                .bodyText()
                .contains("Indikator 2", "name=\"indicators[1].description\"", "Jumlah balita yang ditimbang");
        assertThat(results(plan)).isEmpty();
    }

    @Test
    void oneIndicatorLessLetsTheOthersMoveUp() {
        String plan = draft(puskesmas.ratna);
        assertThat(postResult(
                        puskesmas.ratna,
                        plan + "/results",
                        plan,
                        "row",
                        "drop-0",
                        "indicators[1].description",
                        "Persentase data gizi yang sah"))
                .hasStatusOk()
                .bodyText()
                .contains("Persentase data gizi yang sah")
                .doesNotContain("Jumlah balita yang ditimbang</textarea>", "name=\"indicators[1].description\"");
    }

    @Test
    void olderVersionIsAnsweredWithBothVersionsAndChangesNothing() {
        String plan = completePlan(puskesmas.ratna);
        String before = version(plan);
        postResult(puskesmas.ratna, plan + "/results/1", plan, "description", "Pulihnya balita gizi kurang");
        assertThat(postResultOf(before, puskesmas.ratna, plan + "/results/1", "description", "Isian dari tab lama"))
                .hasStatus(409)
                .bodyText()
                .contains("Pulihnya balita gizi kurang", "Isian dari tab lama");
        assertThat(results(plan)).isEqualTo("1 Pulihnya balita gizi kurang");
    }

    @Test
    void approvalOfAnOlderVersionIsRefused() {
        String plan = submittedPlan();
        String read = version(plan);
        assertThat(saveExpectation(puskesmas.hendra, plan, "Rutin berbagi ilmu gizi dengan kader"))
                .hasStatus(303);
        assertThat(post(puskesmas.hendra, plan + "/approval", "version", read)).hasStatus(409);
        assertThat(status(plan)).isEqualTo("SUBMITTED");
    }

    @Test
    void assessorAddsExpectationsOnlyWhileThePlanWaits() {
        String plan = completePlan(puskesmas.ratna);
        assertThat(saveExpectation(puskesmas.hendra, plan, "Belum waktunya")).hasStatus(404);
        post(puskesmas.ratna, plan + "/submission", "version", version(plan));
        assertThat(saveExpectation(puskesmas.ratna, plan, "Terlambat")).hasStatus(422);
        assertThat(saveExpectation(puskesmas.hendra, plan, "Rutin berbagi ilmu gizi dengan kader"))
                .hasStatus(303);
        assertThat(get(puskesmas.ratna, plan)).bodyText().contains("Rutin berbagi ilmu gizi dengan kader");
    }

    @Test
    void colleaguesAndOtherAgenciesFindNothing() {
        String plan = submittedPlan();
        Person stranger = new Puskesmas(jdbc, transactions).hendra;
        for (Person other : List.of(puskesmas.yulianti, stranger)) {
            assertThat(get(other, plan)).hasStatus(404);
            assertThat(get(other, plan + "/behavior")).hasStatus(404);
            assertThat(post(other, plan + "/submission", "version", version(plan)))
                    .hasStatus(404);
            assertThat(post(other, plan + "/approval", "version", version(plan)))
                    .hasStatus(404);
            assertThat(post(other, plan + "/return", "version", version(plan), "note", "Bukan penilai"))
                    .hasStatus(404);
            assertThat(postResult(other, plan + "/results/1", plan)).hasStatus(404);
        }
        assertThat(status(plan)).isEqualTo("SUBMITTED");
    }

    @Test
    void personnelOfficeReadsButDoesNotDecide() {
        String plan = submittedPlan();
        assertThat(get(puskesmas.personnel, plan))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(plan + "/approval", plan + "/return");
        assertThat(post(puskesmas.personnel, plan + "/approval", "version", version(plan)))
                .hasStatus(404);
        assertThat(post(puskesmas.personnel, plan + "/return", "version", version(plan), "note", "Bukan penilai"))
                .hasStatus(404);
    }

    @Test
    void ownerDoesNotApprove() {
        String plan = submittedPlan();
        assertThat(post(puskesmas.ratna, plan + "/approval", "version", version(plan)))
                .hasStatus(404);
    }

    @Test
    void assessorDoesNotWriteResults() {
        String plan = completePlan(puskesmas.ratna);
        assertThat(get(puskesmas.hendra, plan)).hasStatusOk().bodyText().doesNotContain("/results/1/edit");
        assertThat(get(puskesmas.hendra, plan + "/results/1/edit")).hasStatus(404);
        assertThat(postResult(puskesmas.hendra, plan + "/results/1", plan)).hasStatus(404);
    }

    @Test
    void agreedPlanIsImmutable() {
        String plan = submittedPlan();
        post(puskesmas.hendra, plan + "/approval", "version", version(plan));
        String version = version(plan);

        assertThat(postResult(puskesmas.ratna, plan + "/results", plan)).hasStatus(422);
        assertThat(postResult(puskesmas.ratna, plan + "/results/1", plan)).hasStatus(422);
        assertThat(post(puskesmas.ratna, plan + "/results/1/removal", "version", version))
                .hasStatus(422);
        assertThat(post(puskesmas.ratna, plan + "/attachments", "version", version, "resources", "Lain"))
                .hasStatus(422);
        assertThat(saveExpectation(puskesmas.ratna, plan, "Lain")).hasStatus(422);
        assertThat(saveExpectation(puskesmas.hendra, plan, "Lain")).hasStatus(404);
        assertThat(post(puskesmas.ratna, plan + "/submission", "version", version))
                .hasStatus(422);
        assertThat(post(puskesmas.hendra, plan + "/return", "version", version, "note", "Berubah pikiran"))
                .hasStatus(422);
        assertThat(post(puskesmas.hendra, plan + "/approval", "version", version))
                .hasStatus(422);
        assertThat(version(plan)).isEqualTo(version);
        assertThat(status(plan)).isEqualTo("AGREED");
    }

    @Test
    void fieldsThatNoFormHasAreIgnored() {
        MvcTestResult created = post(
                puskesmas.ratna,
                "/plans",
                "startsOn",
                "2026-01-01",
                "endsOn",
                "2026-12-31",
                "approach",
                "KUANTITATIF",
                "status",
                "AGREED",
                "employeeId",
                puskesmas.yulianti.id().toString(),
                "assessorId",
                puskesmas.ratna.id().toString());
        String plan = location(created);
        assertThat(status(plan)).isEqualTo("DRAFT");
        assertThat(puskesmas.number(
                        "SELECT employee_id FROM planning.plan WHERE agency_id = :agencyId AND id = :plan",
                        Map.of("plan", number(plan))))
                .isEqualTo(puskesmas.ratna.id().value());
    }

    @Test
    void lastYearsPlanIsCopiedWithoutItsLeadersWords() {
        String last = location(create(puskesmas.ratna, "2025-01-01", "2025-12-31"));
        postResult(puskesmas.ratna, last + "/results", last);
        saveExpectation(puskesmas.ratna, last, "Ekspektasi tahun lalu");
        String plan = location(post(
                puskesmas.ratna,
                "/plans",
                "startsOn",
                "2026-01-01",
                "endsOn",
                "2026-12-31",
                "approach",
                "KUANTITATIF",
                "sourceId",
                last.substring("/plans/".length())));
        assertThat(get(puskesmas.ratna, plan))
                .bodyText()
                .contains("Tertanganinya balita gizi kurang", "1.200 balita")
                .doesNotContain("Ekspektasi tahun lalu");
    }

    @Test
    void everyFormOpensForItsOwner() {
        String plan = completePlan(puskesmas.ratna);
        for (String page : List.of("/results/new", "/results/1/edit", "/attachments", "/behavior")) {
            assertThat(get(puskesmas.ratna, plan + page)).hasStatusOk();
        }
        assertThat(get(puskesmas.ratna, "/plans/new")).hasStatusOk().bodyText().contains("value=\"2027-01-01\"");
    }

    @Test
    void leaderProposesAnotherTargetAndTheOwnerTakesItOver() {
        String plan = completePlan(puskesmas.ratna);
        String indicator = indicator(plan);
        assertThat(post(
                        puskesmas.hendra,
                        plan + "/remarks",
                        "indicatorId",
                        indicator,
                        "text",
                        "Ada dua posyandu baru",
                        "proposedTarget",
                        "1350"))
                .hasStatus(303);
        assertThat(get(puskesmas.ratna, plan))
                .bodyText()
                .contains("Giliran Anda", "Ada dua posyandu baru", "target 1.350 balita", "Ambil alih usul ini");
        assertThat(get(puskesmas.hendra, plan)).bodyText().contains("Menunggu Ratna Wulandari sejak 24 Nov");

        assertThat(post(puskesmas.ratna, plan + "/remarks/" + remark(plan) + "/adoption", "version", version(plan)))
                .hasStatus(303);
        assertThat(get(puskesmas.ratna, plan)).bodyText().contains("1.350 balita", "Diambil alih");
        assertThat(post(puskesmas.ratna, plan + "/remarks/" + remark(plan) + "/adoption", "version", version(plan)))
                .hasStatus(422);
    }

    @Test
    void answerHandsTheMoveBack() {
        String plan = completePlan(puskesmas.ratna);
        post(puskesmas.hendra, plan + "/remarks", "indicatorId", indicator(plan), "proposedTarget", "1500");
        assertThat(post(
                        puskesmas.ratna,
                        plan + "/remarks",
                        "indicatorId",
                        indicator(plan),
                        "answersId",
                        remark(plan),
                        "text",
                        "Terlalu tinggi",
                        "proposedTarget",
                        "1300"))
                .hasStatus(303);
        assertThat(get(puskesmas.ratna, plan)).bodyText().contains("Menunggu Hendra Wirasasmita", "Dijawab");
        assertThat(get(puskesmas.hendra, "/plan-approvals")).bodyText().contains("Giliran Anda menjawab");
    }

    @Test
    void proposalIsNotTakenOverWhileThePlanIsLocked() {
        String plan = submittedPlan();
        post(puskesmas.hendra, plan + "/remarks", "indicatorId", indicator(plan), "proposedTarget", "1500");
        assertThat(post(puskesmas.ratna, plan + "/remarks/" + remark(plan) + "/adoption", "version", version(plan)))
                .hasStatus(422)
                .bodyText()
                .contains("isinya terkunci");
        assertThat(get(puskesmas.ratna, plan)).bodyText().contains("1.200 balita");
    }

    @Test
    void nobodyElseTalksAboutAPlanAndNothingIsNoRemark() {
        String plan = completePlan(puskesmas.ratna);
        assertThat(post(puskesmas.personnel, plan + "/remarks", "text", "Halo")).hasStatus(404);
        assertThat(post(puskesmas.yulianti, plan + "/remarks", "text", "Halo")).hasStatus(404);
        assertThat(post(puskesmas.ratna, plan + "/remarks", "text", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis catatan");
        String foreign = completePlan(puskesmas.yulianti);
        assertThat(post(puskesmas.ratna, plan + "/remarks", "indicatorId", indicator(foreign), "text", "Halo"))
                .hasStatus(404);
    }

    @Test
    void halfTypedFormIsKeptAndGoneOnceItIsSaved() {
        String plan = draft(puskesmas.ratna);
        assertThat(post(puskesmas.ratna, plan + "/drafts/result-0", "description", "Tertangani", "version", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("Tersimpan 09.41 WIB")
                .doesNotContain("<html");
        assertThat(get(puskesmas.ratna, plan)).bodyText().contains("Hasil kerja baru: ada isian");
        assertThat(get(puskesmas.ratna, plan + "/results/new"))
                .bodyText()
                .contains(">Tertangani</textarea>", "belum masuk SKP sampai disimpan");
        postResult(puskesmas.ratna, plan + "/results", plan);
        assertThat(post(puskesmas.ratna, plan + "/drafts/result-0", "version", "1", "description", "Terlambat tiba"))
                .hasStatusOk()
                .bodyText()
                .isBlank();
        assertThat(get(puskesmas.ratna, plan)).bodyText().doesNotContain("ada isian");
        assertThat(post(puskesmas.hendra, plan + "/drafts/result-0", "version", "1", "description", "x"))
                .hasStatus(404);
        assertThat(post(puskesmas.ratna, plan + "/drafts/other", "version", "1", "description", "x"))
                .hasStatus(404);
        assertThat(post(puskesmas.ratna, plan + "/drafts/result-0", "version", "1", "description", "x".repeat(70_000)))
                .hasStatus(422);
    }

    @Test
    void trajectoryIsWholeAndEndsAtTheTarget() {
        String plan = draft(puskesmas.ratna);
        assertThat(postResult(puskesmas.ratna, plan + "/results", plan, "indicators[0].firstQuarter", "300"))
                .hasStatus(422)
                .bodyText()
                .contains("indikator 1 belum lengkap");
        String[] quarters = {
            "indicators[0].firstQuarter", "300", "indicators[0].secondQuarter", "600",
            "indicators[0].thirdQuarter", "900", "indicators[0].fourthQuarter", "1100"
        };
        assertThat(postResult(puskesmas.ratna, plan + "/results", plan, quarters))
                .hasStatus(422)
                .bodyText()
                .contains("berakhir tepat di target");
        quarters[7] = "1200";
        assertThat(postResult(puskesmas.ratna, plan + "/results", plan, quarters))
                .hasStatus(303);
        assertThat(get(puskesmas.ratna, plan)).bodyText().contains("Per triwulan: 300 → 600 → 900 → 1.200");
    }

    @Test
    void weightsMustAddUpWhereTheyAreUsed() {
        assertThat(post(puskesmas.personnel, "/plan-years/weights", "uses", "true"))
                .hasStatus(303);
        String plan = completePlan(puskesmas.ratna);
        assertThat(post(puskesmas.ratna, plan + "/submission", "version", version(plan)))
                .hasStatus(422)
                .bodyText()
                .contains("berjumlah 100 %; sekarang 0 %");
        postResult(puskesmas.ratna, plan + "/results/1", plan, "weight", "100");
        assertThat(post(puskesmas.ratna, plan + "/submission", "version", version(plan)))
                .hasStatus(303);
    }

    @Test
    void provisionalResultIsHungUnderTheLeadersWithoutTouchingItsWords() {
        String plan = submittedPlan();
        post(puskesmas.hendra, plan + "/approval", "version", version(plan));
        assertThat(get(puskesmas.hendra, "/plan-approvals/links")).bodyText().contains("Belum ada tempat menggantung");
        String above = completePlan(puskesmas.hendra);
        puskesmas.change(
                """
                UPDATE planning.plan SET status = 'AGREED', agreed_at = timestamptz '2026-11-24 00:00Z', assessor_id = :assessor
                WHERE agency_id = :agencyId AND id = :plan
                """,
                Map.of(
                        "plan",
                        number(above),
                        "assessor",
                        puskesmas.personnel.id().value()));
        assertThat(get(puskesmas.hendra, "/plan-approvals")).bodyText().contains("Gantungkan sekaligus");
        String version = version(plan);
        assertThat(post(
                        puskesmas.hendra,
                        "/plan-approvals/links",
                        "links[0].resultId",
                        result(plan),
                        "links[0].parentId",
                        result(above)))
                .hasStatus(303);
        assertThat(get(puskesmas.ratna, plan))
                .bodyText()
                .contains("Mendukung: Tertanganinya balita gizi kurang", "Digantungkan Hendra Wirasasmita");
        assertThat(version(plan)).isEqualTo(version);
        assertThat(puskesmas.text(
                        "SELECT parent_goal FROM planning.work_result WHERE agency_id = :agencyId AND id = :result",
                        Map.of("result", Long.valueOf(result(plan)))))
                .isEqualTo("Menurunnya prevalensi stunting (12,5 %)");
        assertThat(post(
                        puskesmas.hendra,
                        "/plan-approvals/links",
                        "links[0].resultId",
                        result(plan),
                        "links[0].parentId",
                        result(above)))
                .hasStatus(422);
    }

    @Test
    void wrongAssessorIsReportedAndCorrectedForATime() {
        String plan = submittedPlan();
        assertThat(post(puskesmas.ratna, plan + "/assessor-doubt", "doubt", "Seharusnya Yulianti"))
                .hasStatus(303);
        assertThat(post(puskesmas.hendra, plan + "/assessor-doubt", "doubt", "Bukan saya"))
                .hasStatus(422);
        assertThat(get(puskesmas.personnel, "/assessor-doubts"))
                .bodyText()
                .contains("Satu laporan", "Seharusnya Yulianti");
        String doubt = "/assessor-doubts/"
                + puskesmas.text("SELECT id FROM planning.assessor_doubt WHERE agency_id = :agencyId", Map.of());
        assertThat(correct(doubt, "199104052019032007"))
                .hasStatus(422)
                .bodyText()
                .contains("tidak dapat menjadi penilainya");
        assertThat(correct(doubt, "1988 0317 2014 02 2001")).hasStatus(303);
        assertThat(get(puskesmas.ratna, plan)).bodyText().contains("menunggu persetujuan Yulianti");
        assertThat(post(puskesmas.hendra, plan + "/approval", "version", version(plan)))
                .hasStatus(404);
        assertThat(puskesmas.text(
                        """
                        SELECT string_agg(concat_ws(' ', assessor_id = :yulianti, start_on, end_on), ', ' ORDER BY start_on)
                        FROM organization.assessor_assignment WHERE agency_id = :agencyId AND employee_id = :ratna
                        """,
                        Map.of(
                                "yulianti",
                                puskesmas.yulianti.id().value(),
                                "ratna",
                                puskesmas.ratna.id().value())))
                .isEqualTo("f 2026-01-01 2026-11-23, t 2026-11-24 2026-12-24, f 2026-12-25");
    }

    @Test
    void planOfALikeColleagueIsCopiedInWordsOnlyWhenItIsAgreed() {
        String source = submittedPlan();
        String[] copy = {
            "startsOn",
            "2026-01-01",
            "endsOn",
            "2026-12-31",
            "approach",
            "KUANTITATIF",
            "sourceId",
            source.substring("/plans/".length())
        };
        assertThat(post(puskesmas.yulianti, "/plans", copy)).hasStatus(404);
        post(puskesmas.hendra, source + "/approval", "version", version(source));
        assertThat(get(puskesmas.yulianti, "/plans/new"))
                .bodyText()
                .contains("Ratna Wulandari, Nutrisionis Ahli Pertama");
        String copied = location(post(puskesmas.yulianti, "/plans", copy));
        assertThat(get(puskesmas.yulianti, copied))
                .bodyText()
                .contains("Tertanganinya balita gizi kurang", "1.200 balita");
        assertThat(puskesmas.number("""
                        SELECT count(*) FROM planning.indicator i JOIN planning.work_result r ON r.agency_id = i.agency_id AND r.id = i.result_id
                        WHERE i.agency_id = :agencyId AND r.plan_id = :plan AND i.origin_id IS NULL
                        """, Map.of("plan", number(copied)))).isEqualTo(1);
    }

    @Test
    void successorInThePositionInheritsWhatStaysWithIt() {
        String former = completePlan(puskesmas.ratna);
        postResult(puskesmas.ratna, former + "/results/1", former, "classification", "ORGANISASI");
        postResult(puskesmas.ratna, former + "/results", former, "description", "Terbitnya buku saku saya");
        post(puskesmas.ratna, former + "/submission", "version", version(former));
        post(puskesmas.hendra, former + "/approval", "version", version(former));
        assertThat(get(puskesmas.yulianti, "/plans/new")).bodyText().doesNotContain("Warisi hasil kerja");
        puskesmas.change(
                """
                UPDATE organization.employee SET position_id = (SELECT position_id FROM organization.employee WHERE agency_id = :agencyId AND id = :ratna)
                WHERE agency_id = :agencyId AND id = :yulianti
                """,
                Map.of(
                        "ratna",
                        puskesmas.ratna.id().value(),
                        "yulianti",
                        puskesmas.yulianti.id().value()));
        puskesmas.change(
                "UPDATE organization.employee SET active = false WHERE agency_id = :agencyId AND id = :ratna",
                Map.of("ratna", puskesmas.ratna.id().value()));
        assertThat(get(puskesmas.yulianti, "/plans/new"))
                .bodyText()
                .contains("Warisi hasil kerja organisasi dari pejabat sebelumnya, Ratna Wulandari");
        String plan = location(post(
                puskesmas.yulianti,
                "/plans",
                "startsOn",
                "2026-01-01",
                "endsOn",
                "2026-12-31",
                "approach",
                "KUANTITATIF",
                "inherit",
                "true"));
        assertThat(results(plan)).isEqualTo("1 Tertanganinya balita gizi kurang");
    }

    @Test
    void actingDutyStartsFromATemplate() {
        String plan = submittedPlan();
        post(puskesmas.hendra, plan + "/approval", "version", version(plan));
        String next = location(
                post(puskesmas.ratna, plan + "/editions", "reason", "PLT_PLH", "note", "Plt. Kepala Puskesmas"));
        assertThat(next).endsWith("/results/new?template=PLT_PLH");
        assertThat(get(puskesmas.ratna, next)).bodyText().contains("selama saya menjabat Plt./Plh.");
        assertThat(get(puskesmas.ratna, plan)).bodyText().contains("Perubahan SKP ini sedang disiapkan");
    }

    @Test
    void changeWithoutAReasonIsRefused() {
        String plan = submittedPlan();
        post(puskesmas.hendra, plan + "/approval", "version", version(plan));
        assertThat(post(puskesmas.ratna, plan + "/editions", "note", "Ada perubahan"))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih salah satu alasan.", "Ada perubahan");
    }

    @Test
    void headOfAHealthCentreIsAHighLeader() {
        puskesmas.change("""
                UPDATE organization.unit SET head_position_code = '197806122005011003'
                WHERE agency_id = :agencyId AND kind = 'PUSKESMAS'
                """, Map.of());
        assertThat(get(puskesmas.hendra, draft(puskesmas.hendra) + "/results/new"))
                .bodyText()
                .contains("Perspektif");
        assertThat(get(puskesmas.ratna, draft(puskesmas.ratna) + "/results/new"))
                .bodyText()
                .doesNotContain("Perspektif");
    }

    private MvcTestResult correct(String doubt, String nip) {
        return post(
                puskesmas.personnel,
                doubt + "/correction",
                "assessorNip",
                nip,
                "kind",
                "DEFINITIF",
                "basis",
                "SK 800/12",
                "startOn",
                "2026-11-24",
                "endOn",
                "2026-12-24");
    }

    private String indicator(String plan) {
        return puskesmas.text("""
                SELECT min(i.id) FROM planning.indicator i
                JOIN planning.work_result r ON r.agency_id = i.agency_id AND r.id = i.result_id
                WHERE i.agency_id = :agencyId AND r.plan_id = :plan
                """, Map.of("plan", number(plan)));
    }

    private String result(String plan) {
        return puskesmas.text(
                "SELECT min(id) FROM planning.work_result WHERE agency_id = :agencyId AND plan_id = :plan",
                Map.of("plan", number(plan)));
    }

    private String remark(String plan) {
        return puskesmas.text(
                "SELECT min(id) FROM planning.remark WHERE agency_id = :agencyId AND plan_id = :plan",
                Map.of("plan", number(plan)));
    }

    private String draft(Person owner) {
        return location(create(owner, "2026-01-01", "2026-12-31"));
    }

    private String completePlan(Person owner) {
        String plan = draft(owner);
        postResult(owner, plan + "/results", plan);
        post(
                owner,
                plan + "/attachments",
                "version",
                version(plan),
                "resources",
                "Timbangan digital di 12 posyandu\nPendampingan kepala puskesmas",
                "accountability",
                "Dilaporkan setiap bulan dengan rekap e-PPGBM",
                "consequences",
                "Bila terpenuhi, diusulkan pelatihan konselor gizi");
        return plan;
    }

    private String submittedPlan() {
        String plan = completePlan(puskesmas.ratna);
        assertThat(post(puskesmas.ratna, plan + "/submission", "version", version(plan)))
                .hasStatus(303);
        return plan;
    }

    private MvcTestResult create(Person owner, String startsOn, String endsOn) {
        return post(owner, "/plans", "startsOn", startsOn, "endsOn", endsOn, "approach", "KUANTITATIF");
    }

    private MvcTestResult saveExpectation(Person writer, String plan, String text) {
        return post(
                writer,
                plan + "/behavior",
                "version",
                version(plan),
                "expectations[0].valueCode",
                "KOMPETEN",
                "expectations[0].text",
                text);
    }

    private MvcTestResult postResult(Person writer, String path, String plan, String... changes) {
        return postResultOf(version(plan), writer, path, changes);
    }

    private MvcTestResult postResultOf(String version, Person writer, String path, String... changes) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "version", version,
                "kind", "UTAMA",
                "description", "Tertanganinya balita gizi kurang",
                "parentGoal", "Menurunnya prevalensi stunting (12,5 %)",
                "indicators[0].aspect", "KUANTITAS",
                "indicators[0].description", "Jumlah balita yang ditimbang",
                "indicators[0].target", "1200",
                "indicators[0].unit", "balita",
                "indicators[0].direction", "MAXIMIZE",
                "indicators[0].measurement", "CUMULATIVE"));
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return post(
                writer,
                path,
                fields.entrySet().stream()
                        .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                        .toArray(String[]::new));
    }

    private MvcTestResult get(Person reader, String path) {
        return mvc.get().uri(path).with(reader.signsIn()).exchange();
    }

    private MvcTestResult post(Person writer, String path, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(path).with(writer.signsIn()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String location(MvcTestResult created) {
        assertThat(created).hasStatus(303);
        return Objects.requireNonNull(created.getResponse().getRedirectedUrl());
    }

    private static long number(String plan) {
        return Long.parseLong(plan.substring("/plans/".length()));
    }

    private String version(String plan) {
        return puskesmas.text(
                "SELECT version FROM planning.plan WHERE agency_id = :agencyId AND id = :plan",
                Map.of("plan", number(plan)));
    }

    private String status(String plan) {
        return puskesmas.text(
                "SELECT status FROM planning.plan WHERE agency_id = :agencyId AND id = :plan",
                Map.of("plan", number(plan)));
    }

    private String results(String plan) {
        return puskesmas.text("""
                SELECT coalesce(string_agg(number || ' ' || description, ', ' ORDER BY number), '')
                FROM planning.work_result WHERE agency_id = :agencyId AND plan_id = :plan
                """, Map.of("plan", number(plan)));
    }
}
