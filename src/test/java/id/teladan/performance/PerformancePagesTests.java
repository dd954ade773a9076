package id.teladan.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.teladan.SharedContext;
import id.teladan.StatementCount;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A unit's agreement on screens and on paper, from the empty page to what was realised, and what bad input is told. */
class PerformancePagesTests extends SharedContext {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final MockMvcTester mvc;
    private final TestPeople people;
    private Government city;

    @Autowired
    PerformancePagesTests(MockMvcTester mvc, TestPeople people) {
        this.mvc = mvc;
        this.people = people;
        this.city = people.government();
    }

    @BeforeEach
    void anotherGovernment() {
        city = people.government();
    }

    @Test
    void agreementIsDrawnUpSignedByBothAndRealised() throws IOException {
        String path = draft();
        assertThat(get(city.departmentAdmin(), path))
                .bodyText()
                .contains("Konsep berisi satu sasaran dan satu indikator");

        sign();
        assertThat(get(city.mayor(), path)).bodyText().contains("Giliran Anda", "Kembalikan");
        assertThat(post(city.mayor(), path + "/countersignature", "version", version(city.mayor(), path)))
                .hasStatus(303);
        assertThat(get(city.nutritionist(), path)).bodyText().contains("Belum ada realisasi", "Prevalensi stunting");

        String indicator = indicator(path);
        assertThat(post(city.departmentAdmin(), indicator + "/realizations/9", "amount", "15,5"))
                .hasStatus(303);
        assertThat(get(city.departmentAdmin(), indicator))
                .bodyText()
                .contains("15,5", "seharusnya 15 akhir triwulan III", "Dedi Kurniawan");
        assertThat(get(city.departmentAdmin(), "/performance/tree?indicator=" + indicator.substring(24)))
                .bodyText()
                .contains("Prevalensi stunting", "aria-current=\"true\"");
        assertThat(get(city.departmentAdmin(), "/performance/indicators?q=STUNTING&year=2026"))
                .bodyText()
                .contains("1 indikator kinerja 2026");
        assertThat(get(city.departmentAdmin(), "/performance/indicators/export.csv?q=stunting"))
                .bodyText()
                .contains("Prevalensi stunting", "e-PPGBM");
        assertThat(paper(path))
                .contains(
                        "PERJANJIAN KINERJA TAHUN 2026",
                        "PIHAK KEDUA,",
                        "PIHAK PERTAMA,",
                        "Hj. Lilis Suryani, S.K.M., M.Kes.",
                        "H. Tubagus Aria Wibawa",
                        "SASARAN",
                        "INDIKATOR KINERJA",
                        "TARGET",
                        "Prevalensi stunting",
                        "paling banyak 14 %",
                        "PROGRAM",
                        "ANGGARAN",
                        "Rp1.250.000.000");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        String path = begin();
        String form = path + "/objectives/1/indicators";
        assertThat(addIndicator(path, "target", "-5"))
                .hasStatus(422)
                .bodyText()
                .contains("f-target-error", "Prevalensi stunting", "value=\"15,5\"");
        assertThat(addIndicator(path, "target", "banyak"))
                .hasStatus(422)
                .bodyText()
                .contains("f-target-error", "value=\"banyak\"");
        assertThat(addIndicator(path, "name", "x".repeat(10_000)))
                .hasStatus(422)
                .bodyText()
                .contains("f-name-error");
        assertThat(addIndicator(path, "direction", "RANGE"))
                .hasStatus(422)
                .bodyText()
                .contains("f-targetMax-error", "Isi batas atasnya");
        assertThat(addIndicator(path, "trajectory[8].amount", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Triwulan III masih kosong");
        assertThat(addIndicator(path, "parentId", "999999"))
                .hasStatus(422)
                .bodyText()
                .contains("f-parentId-error");
        assertThat(get(city.departmentAdmin(), path)).bodyText().contains("Sasaran ini belum punya indikator");
        assertThat(get(city.departmentAdmin(), form + "/new")).hasStatusOk();
    }

    @Test
    void scriptInATextIsOnlyText() {
        String path = begin();
        assertThat(addIndicator(path, "name", "<script>alert(1)</script>")).hasStatus(303);
        assertThat(get(city.departmentAdmin(), path))
                .bodyText()
                .contains("&lt;script")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void templateIsThereForThoseWhoDrawUpAgreements() {
        assertThat(get(city.organization(), "/uploads/templates/indicator.xlsx"))
                .hasStatusOk();
        assertThat(get(city.departmentAdmin(), "/uploads")).bodyText().contains("Perjanjian kinerja", "Unduh template");
        assertThat(get(city.personnel(), "/uploads/templates/indicator.xlsx")).hasStatus(404);
    }

    @Test
    void treeAsksTheSameQuestionsHoweverManyServe() throws Exception {
        String path = draft();
        String indicator = indicator(path);
        String tree = "/performance/tree?indicator=" + indicator.substring(24);
        Person planner = city.organization();
        post(planner, "/performance", "unit", city.puskesmas().toString(), "year", "2026");
        String beneath = address(text(get(planner, "/performance?unit=" + city.puskesmas() + "&year=2026")));
        post(planner, beneath + "/objectives", "version", version(planner, beneath), "statement", "Gizi terpantau");
        hang(beneath, indicator, 0);
        int withOne = statements(tree);
        for (int number = 1; number < 12; number++) {
            hang(beneath, indicator, number);
        }
        assertThat(get(planner, tree)).bodyText().contains("Balita ditimbang 11");
        assertThat(statements(tree)).isEqualTo(withOne);
    }

    private void hang(String agreement, String under, int number) {
        assertThat(addIndicator(
                        city.organization(),
                        agreement,
                        "name",
                        "Balita ditimbang " + number,
                        "parentId",
                        under.substring(24),
                        "cascade",
                        "NON_DIRECT"))
                .hasStatus(303);
    }

    private int statements(String path) throws Exception {
        get(city.organization(), path);
        return StatementCount.during(() -> get(city.organization(), path));
    }

    private String draft() {
        String path = begin();
        assertThat(addIndicator(path)).hasStatus(303);
        return path;
    }

    private String begin() {
        Person admin = city.departmentAdmin();
        assertThat(get(admin, "/performance")).bodyText().contains("belum punya perjanjian kinerja 2026");
        MvcTestResult created =
                post(admin, "/performance", "unit", city.department().toString(), "year", "2026");
        assertThat(created).hasStatus(303);
        String path = Objects.requireNonNull(created.getResponse().getRedirectedUrl());
        assertThat(post(
                        admin,
                        path + "/objectives",
                        "version",
                        version(admin, path),
                        "statement",
                        "Meningkatnya status gizi balita"))
                .hasStatus(303);
        return path;
    }

    private void sign() {
        String path = address(text(get(city.headOfDepartment(), "/performance")));
        assertThat(post(
                        city.headOfDepartment(),
                        path + "/signature",
                        "version",
                        version(city.headOfDepartment(), path)))
                .hasStatus(303);
    }

    private MvcTestResult addIndicator(String path, String... changes) {
        return addIndicator(city.departmentAdmin(), path, changes);
    }

    private MvcTestResult addIndicator(Person writer, String path, String... changes) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "name", "Prevalensi stunting",
                "target", "14",
                "unit", "%",
                "direction", "MINIMIZE",
                "measurement", "LATEST",
                "rhythm", "QUARTER",
                "source", "e-PPGBM",
                "programme", "Pemenuhan upaya kesehatan",
                "budget", "1.250.000.000",
                "trajectory[2].amount", "16"));
        fields.put("trajectory[5].amount", "15,5");
        fields.put("trajectory[8].amount", "15");
        fields.put("trajectory[11].amount", "14");
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        fields.put("version", version(writer, path));
        return post(
                writer,
                path + "/objectives/1/indicators",
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private String paper(String path) throws IOException {
        byte[] bytes = get(city.mayor(), path + "/agreement.pdf").getResponse().getContentAsByteArray();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String indicator(String path) {
        return find(text(get(city.organization(), path)), Pattern.compile("(/performance/indicators/\\d+)\""));
    }

    /** Of the objective's form, which carries the agreement's version whatever the page shows. */
    private String version(Person reader, String path) {
        MvcTestResult form = get(reader, path + "/objectives/new");
        return find(text(form.getResponse().getStatus() == 200 ? form : get(reader, path)), VERSION);
    }

    private static String address(String page) {
        return find(page, Pattern.compile("(/performance/\\d+)/"));
    }

    private static String find(String text, Pattern pattern) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private MvcTestResult get(Person reader, String path) {
        return mvc.get().uri(path).with(authentication(reader.authentication())).exchange();
    }

    private MvcTestResult post(Person writer, String path, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post()
                .uri(path)
                .with(authentication(writer.authentication()))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
