package id.teladan.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Person;
import id.teladan.planning.Approach;
import id.teladan.planning.NewPlan;
import id.teladan.planning.PlanContent;
import id.teladan.planning.PlanDrafts;
import id.teladan.planning.PlanId;
import id.teladan.planning.Plans;
import id.teladan.planning.WorkResult;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A plan out to the table of e-Kinerja, and from one into a draft that its owner has looked at first. */
class PlanExchangeTests extends SharedContext {

    private static final String HEADER = "No;Kategori;Rencana Hasil Kerja Pimpinan;Rencana Hasil Kerja Pegawai;Aspek;"
            + "Indikator Kinerja Individu (IKI);Target;Realisasi Berdasarkan Bukti Dukung;Bukti Dukung;Umpan Balik Berkelanjutan";

    @Autowired
    private TestPeople people;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private MockMvcTester mvc;

    private Government city;
    private Person owner;
    private String draft;

    @BeforeEach
    void beginPlan() {
        city = people.government();
        owner = city.colleague();
        draft = "/plans/"
                + drafts.create(
                        owner.actor(),
                        new NewPlan(
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 12, 31),
                                Approach.KUANTITATIF,
                                null,
                                null));
    }

    @Test
    void agreedPlanLeavesInTheColumnsOfEKinerja() throws Exception {
        byte[] table = get(city.nutritionist(), "/plans/" + city.planId() + "/e-kinerja.csv")
                .getResponse()
                .getContentAsByteArray();

        assertThat(table).startsWith(0xEF, 0xBB, 0xBF);
        List<String> lines =
                new String(table, StandardCharsets.UTF_8).substring(1).lines().toList();
        assertThat(lines.getFirst()).isEqualTo(HEADER);
        assertThat(lines.get(1))
                .startsWith("1;Utama;Meningkatnya status gizi balita di wilayah kerja;"
                        + "Terlaksananya pemantauan tumbuh kembang balita;Kuantitas;"
                        + "Balita dipantau tumbuh kembangnya;1.200 balita;");
        assertThat(lines).hasSize(3);
    }

    @Test
    void whatLeftComesInAgain() throws Exception {
        byte[] table = get(city.nutritionist(), "/plans/" + city.planId() + "/e-kinerja.csv")
                .getResponse()
                .getContentAsByteArray();
        String upload = location(upload(owner, draft, "skp.csv", table));

        assertThat(get(owner, upload))
                .bodyText()
                .contains(
                        "Satu hasil kerja siap ditambahkan.",
                        "Terlaksananya pemantauan tumbuh kembang balita",
                        "1.200 balita",
                        "95 %");
        assertThat(content().results()).as("looking changes nothing").isEmpty();

        assertThat(post(owner, upload + "/acceptance", "version", "1")).hasStatus(303);
        PlanContent after = content();
        assertThat(after.results())
                .singleElement()
                .satisfies(result -> assertThat(result.parentResultId())
                        .as("the superior's result is found by its words")
                        .isNotNull());
        assertThat(after.indicators()).extracting(each -> each.targetText()).containsExactly("1.200 balita", "95 %");
        assertThat(get(owner, upload)).hasStatus(404);
    }

    @Test
    void problemsAreNamedByRowAndTheRestGoesIn() {
        String table = HEADER + "\n"
                + "1;Utama;Menurunnya stunting;Terpantaunya balita;Kuantitas;Balita;banyak sekali;;;\n"
                + "2;Utama;Menurunnya stunting;<script>alert(1)</script> terdata;Kuantitas;Keluarga;300 keluarga;;;\n";
        String upload = location(upload(owner, draft, "skp.csv", table.getBytes(StandardCharsets.UTF_8)));

        assertThat(get(owner, upload))
                .bodyText()
                .contains("tidak terbaca", "banyak sekali", "&lt;script&gt;alert(1)&lt;/script&gt; terdata")
                .doesNotContain("<script>alert(1)");
        assertThat(post(owner, upload + "/acceptance", "version", "1")).hasStatus(303);
        assertThat(content().results())
                .extracting(WorkResult::description, WorkResult::parentGoal)
                .containsExactly(tuple("<script>alert(1)</script> terdata", "Menurunnya stunting"));
    }

    @Test
    void changedPlanIsNotOverwritten() {
        String table = HEADER + "\n1;Utama;Menurunnya stunting;Terpantaunya balita;Kuantitas;Balita;3 balita;;;\n";
        String upload = location(upload(owner, draft, "skp.csv", table.getBytes(StandardCharsets.UTF_8)));

        assertThat(post(owner, upload + "/acceptance", "version", "7")).hasStatus(409);
        assertThat(content().results()).isEmpty();
    }

    @Test
    void hostileFilesAreRefusedWithASentence() {
        assertThat(upload(owner, draft, "skp.csv", "Nama;Umur\nBudi;3\n".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Rencana Hasil Kerja Pegawai", "tidak ada di berkas");
        assertThat(upload(owner, draft, "skp.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0}))
                .hasStatus(422);
        assertThat(upload(owner, draft, "skp.csv", new byte[0])).hasStatus(422);
        String endless = HEADER + "\n" + "1;Utama;;Hasil;Kuantitas;Ukuran;3 buah;;;\n".repeat(400);
        assertThat(upload(owner, draft, "skp.csv", endless.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("lebih dari 300 baris");
    }

    @Test
    void onlyTheOwnerBringsSomethingIn() {
        byte[] table = (HEADER + "\n1;Utama;;Hasil;Kuantitas;Ukuran;3 buah;;;\n").getBytes(StandardCharsets.UTF_8);
        assertThat(upload(city.headOfPuskesmas(), draft, "skp.csv", table)).hasStatus(404);
        assertThat(upload(city.nutritionist(), draft, "skp.csv", table)).hasStatus(404);
        assertThat(upload(city.nutritionist(), "/plans/" + city.planId(), "skp.csv", table))
                .as("an agreed plan is locked")
                .hasStatus(422);
        String upload = location(upload(owner, draft, "skp.csv", table));
        assertThat(get(city.headOfPuskesmas(), upload)).hasStatus(404);
        assertThat(post(city.headOfPuskesmas(), upload + "/acceptance", "version", "1"))
                .hasStatus(404);
        assertThat(post(owner, upload + "/removal")).hasStatus(303);
        assertThat(get(owner, upload)).hasStatus(404);
    }

    private static String location(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getHeader("Location"));
    }

    private PlanContent content() {
        return plans.require(owner.actor(), new PlanId(Long.parseLong(draft.substring(draft.lastIndexOf('/') + 1))));
    }

    private MvcTestResult upload(Person person, String plan, String name, byte[] content) {
        return mvc.post()
                .uri(plan + "/exchange")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", content))
                .with(csrf())
                .with(authentication(person.authentication()))
                .exchange();
    }

    private MvcTestResult get(Person person, String path) {
        return mvc.get().uri(path).with(authentication(person.authentication())).exchange();
    }

    private MvcTestResult post(Person person, String path, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(path).with(csrf()).with(authentication(person.authentication()));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
