package id.teladan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.shared.Actor;
import id.teladan.shared.Grant;
import id.teladan.shared.NotFound;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.UnitId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A unit's plans as one file: drawn on after a stop, for whoever asked alone, and gone after a week. */
class PlanBundleTests extends SharedContext {

    @Autowired
    private TestPeople people;

    @Autowired
    private PlanBundles bundles;

    @Autowired
    private PlanBundling bundling;

    @Autowired
    private PlanBundleStore store;

    @Autowired
    private MockMvcTester mvc;

    private Government city;
    private Actor admin;

    @BeforeEach
    void openGovernment() {
        city = people.government();
        admin = city.departmentAdmin().actor();
    }

    @Test
    void everyPlanOfTheUnitAndThoseBeneathIsInTheFile() throws IOException {
        PlanBundleId id = asked(city.department());

        PlanBundle done = bundles.require(admin, id);
        assertThat(done.status()).isEqualTo(PlanBundleStatus.DONE);
        assertThat(done.drawn()).isEqualTo(2);
        try (ZipFile zip = new ZipFile(bundles.take(admin, id).toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName().replaceAll("\\(\\d+\\)", "(n)")))
                    .containsExactly(
                            "Puskesmas Kilasah/Hendra Wirasasmita - SKP 2026 (n).pdf",
                            "Puskesmas Kilasah/Ratna Wulandari Kusumaningtyas - SKP 2026 (n).pdf");
            try (PDDocument form = Loader.loadPDF(zip.getInputStream(
                            zip.stream().reduce((one, other) -> other).orElseThrow())
                    .readAllBytes())) {
                assertThat(new PDFTextStripper().getText(form).replaceAll("\\s+", " "))
                        .contains(
                                "SASARAN KINERJA PEGAWAI",
                                "Terlaksananya pemantauan tumbuh kembang balita",
                                "LAMPIRAN SASARAN KINERJA PEGAWAI");
            }
        }
    }

    @Test
    void unitAloneLeavesOutThoseBeneath() {
        assertThatThrownBy(() -> bundles.ask(admin, new NewPlanBundle(city.department(), 2026, false, true)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void whatIsDrawnIsNotDrawnAgainAfterAStop() throws IOException {
        PlanBundleId id = bundles.ask(admin, new NewPlanBundle(city.department(), 2026, true, true));
        BundledPlan first =
                bundles.plans(city.agencyId(), bundles.require(admin, id)).getFirst();
        store.keep(city.agencyId(), id, first, output -> output.write("gambar lama".getBytes(StandardCharsets.UTF_8)));

        bundling.resume(city.agencyId());

        assertThat(bundles.require(admin, id).status()).isEqualTo(PlanBundleStatus.DONE);
        try (ZipFile zip = new ZipFile(bundles.take(admin, id).toFile())) {
            assertThat(zip.size()).isEqualTo(2);
            assertThat(zip.getInputStream(zip.entries().nextElement()).readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("gambar lama");
        }
    }

    @Test
    void onlyWhoAskedTakesItAndOnlyWhileTheUnitIsTheirs() {
        PlanBundleId id = asked(city.department());

        assertThatThrownBy(() -> bundles.take(city.personnel().actor(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bundles.take(city.headOfDepartment().actor(), id))
                .isInstanceOf(NotFound.class);
        Actor moved = new Actor(
                admin.agencyId(),
                admin.accountId(),
                admin.employeeId(),
                admin.name(),
                List.of(new Grant(Role.ADMIN_OPD, city.puskesmas())),
                false);
        assertThatThrownBy(() -> bundles.take(moved, id)).isInstanceOf(NotFound.class);
        assertThat(bundles.mine(moved)).isEmpty();
        assertThat(bundles.mine(admin)).hasSize(1);
    }

    @Test
    void fileIsGoneAfterAWeek() {
        PlanBundleId id = asked(city.department());
        Path file = bundles.take(admin, id);
        clock.travelTo(NOW.plus(Duration.ofDays(7)));

        assertThatThrownBy(() -> bundles.take(admin, id)).isInstanceOf(NotFound.class);
        bundling.clear();

        assertThat(file).doesNotExist();
        assertThat(Files.exists(file.getParent())).isFalse();
        assertThat(bundles.require(admin, id).status()).isEqualTo(PlanBundleStatus.EXPIRED);
    }

    @Test
    void unitOfOthersIsNotThere() {
        assertThatThrownBy(() -> bundles.ask(admin, new NewPlanBundle(city.root(), 2026, true, true)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> bundles.ask(city.inspector().actor(), new NewPlanBundle(city.root(), 2026, true, true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void secondOneWaitsForTheFirst() {
        bundles.ask(admin, new NewPlanBundle(city.department(), 2026, true, true));
        assertThatThrownBy(() -> bundles.ask(admin, new NewPlanBundle(city.puskesmas(), 2026, true, true)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void namesLeadNowhereElse() {
        assertThat(new BundledPlan(new PlanId(7), 1, "../../etc", "..\\Budi/../:*?\u0000").entry(2026, true))
                .isEqualTo("etc/Budi - SKP 2026 (7).pdf");
        assertThat(new BundledPlan(new PlanId(7), 1, "Dinas", "///").entry(2026, false))
                .isEqualTo("tanpa nama - SKP 2026 (7).pdf");
    }

    @Test
    void pageOffersTheFile() {
        PlanBundleId id = asked(city.department());
        assertThat(mvc.get()
                        .uri("/plan-bundles/" + id)
                        .with(authentication(city.departmentAdmin().authentication())))
                .bodyText()
                .contains("Paket SKP siap diunduh.", "/plan-bundles/" + id + "/file.zip");
        assertThat(mvc.get()
                        .uri("/plan-bundles/" + id + "/file.zip")
                        .with(authentication(city.departmentAdmin().authentication())))
                .hasStatusOk()
                .hasContentType("application/zip");
        assertThat(mvc.get()
                        .uri("/plan-bundles")
                        .with(authentication(city.departmentAdmin().authentication())))
                .bodyText()
                .contains("Dinas Kesehatan", "Siap diunduh");
    }

    private PlanBundleId asked(UnitId unit) {
        PlanBundleId id = bundles.ask(admin, new NewPlanBundle(unit, 2026, true, true));
        bundling.resume(city.agencyId());
        return id;
    }
}
