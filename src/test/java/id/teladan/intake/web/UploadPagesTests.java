package id.teladan.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Person;
import id.teladan.intake.Imports;
import id.teladan.intake.UploadId;
import id.teladan.intake.Uploads;
import id.teladan.tabular.TabularFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class UploadPagesTests extends SharedContext {

    private static final String HEADER =
            "NIP BARU;NAMA;JENIS KELAMIN;NPWP NOMOR;JENIS JABATAN ID;JABATAN ID;JABATAN NAMA;UNOR ID\r\n";
    private static final String ROWS = """
            199501012020122001;Siti Contoh;F;00.000;2;j-1;Nutrisionis Ahli Pertama;Puskesmas Kilasah
            1,99501E+17;=1+1;F;00.000;2;j-1;Nutrisionis Ahli Pertama;PKM KILASAH
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestPeople people;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Imports imports;

    @TempDir
    private Path folder;

    private Government government;
    private Person personnel;

    @BeforeEach
    void govern() {
        government = people.government();
        personnel = government.personnel();
    }

    @Test
    void aFileIsReceivedAndItsColumnsExplained() {
        MvcTestResult received = upload("EMPLOYEE", "data.csv", HEADER + ROWS);

        assertThat(received).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(location(received)))
                .hasStatusOk()
                .bodyText()
                .contains("Kolomnya cocok.", "tidak disimpan: data pribadi yang tidak diperlukan", "Periksa isinya");
    }

    @Test
    void aRefusedFileComesBackWithASentence() {
        assertThat(upload("EMPLOYEE", "data.xlsm", "x"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Berkas berisi makro.");
        assertThat(upload("EMPLOYEE", "", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whatIsWrongIsShownWithItsCellAndAFix() {
        String path = checked();

        assertThat(get(path))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1 baris siap masuk.",
                        "1 perlu diperbaiki dulu.",
                        "1,99501E+17",
                        "Angka dibulatkan Excel; 3 digit akhir hilang.",
                        "Mungkin \"Puskesmas Kilasah\" (98 % mirip).",
                        "Masukkan 1 baris")
                .doesNotContain("hx-trigger");
        assertThat(get(path + "?kind=UNIT_UNKNOWN")).hasStatusOk().bodyText().doesNotContain("digit akhir hilang");
        assertThat(get(path + "?kind=NOTHING")).hasStatus4xxClientError();
    }

    @Test
    void checkingLeadsBackToTheFile() {
        String path = location(upload("EMPLOYEE", "data.csv", HEADER + ROWS));

        assertThat(post(path + "/check")).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", path);
    }

    @Test
    void theReportOpensSafelyInASpreadsheet() throws IOException {
        byte[] report = get(checked() + "/report.xlsx").getResponse().getContentAsByteArray();
        Path file = Files.write(folder.resolve("report.xlsx"), report);

        List<String> cells = new ArrayList<>();
        try (TabularFile table = TabularFile.open(file, "report.xlsx")) {
            table.forEachRow(row -> row.cells().forEach(cell -> {
                assertThat(cell.formula()).isFalse();
                cells.add(cell.text());
            }));
        }
        assertThat(cells).contains("1,99501E+17", "=1+1", "Perlu diperbaiki", "Unit tidak ditemukan.");
    }

    @Test
    void templatesHoldEveryRequiredColumn() throws IOException {
        for (String kind : List.of("unit", "employee", "assessor")) {
            byte[] template =
                    get("/uploads/templates/" + kind + ".xlsx").getResponse().getContentAsByteArray();
            Path file = Files.write(folder.resolve(kind + ".xlsx"), template);
            try (TabularFile table = TabularFile.open(file, kind + ".xlsx")) {
                assertThat(uploads.requireKind(personnel.actor(), kind)
                                .missing(table.header().names()))
                        .isEmpty();
            }
        }
        assertThat(get("/uploads/templates/other.xlsx")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anotherAgencysFileIsNotFound() {
        String path = checked();
        personnel = people.government().personnel();

        assertThat(get(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(path + "/report.xlsx")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(path + "/check")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(path + "/commit")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(path + "/discard")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyThePersonnelOfficeImportsTheRegister() {
        String path = checked();
        for (Person other : List.of(government.nutritionist(), government.departmentAdmin(), government.inspector())) {
            personnel = other;
            assertThat(get(path)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(get("/assessors")).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void departmentsBringInWhatTheyPromiseButNotTheRegister() {
        personnel = government.nutritionist();
        assertThat(get("/uploads")).hasStatus(HttpStatus.NOT_FOUND);
        personnel = government.departmentAdmin();
        assertThat(get("/uploads")).hasStatus(HttpStatus.OK);
        assertThat(upload("EMPLOYEE", "data.csv", HEADER + ROWS)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aWrongCorrectionComesBackWithThePageAndASentence() {
        String path = checked();

        assertThat(post(path + "/nips?row=3&nip=123"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("NIP harus 18 angka", "action=\"" + path + "/nips\"", "action=\"" + path + "/units\"");
        assertThat(post(path + "/units?text=PKM KILASAH&unorId=U-Puskesmas"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", path);
    }

    @Test
    void aFileIsCalledByWhatCanBeRead() {
        assertThat(get(location(upload("EMPLOYEE", "da\0ta.csv", HEADER + ROWS))))
                .hasStatusOk()
                .bodyText()
                .contains("data.csv");
    }

    @Test
    void theNextKindOfFileIsProposed() {
        assertThat(get("/uploads"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Data masuk lewat berkas, tiga langkah.",
                        "Unit dulu, lalu pegawai, lalu penugasan penilai.",
                        "1. Unit kerja",
                        "2. Data pegawai",
                        "3. Pejabat penilai");
    }

    private String checked() {
        String path = location(upload("EMPLOYEE", "data.csv", HEADER + ROWS));
        imports.check(personnel.actor(), new UploadId(Long.parseLong(path.substring(path.lastIndexOf('/') + 1))));
        return path;
    }

    private MvcTestResult upload(String kind, String fileName, String content) {
        return mvc.post()
                .uri("/uploads")
                .multipart()
                .file(new MockMultipartFile("file", fileName, "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                .param("kind", kind)
                .with(authentication(personnel.authentication()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(path)
                .with(authentication(personnel.authentication()))
                .exchange();
    }

    private MvcTestResult post(String path) {
        return mvc.post()
                .uri(path)
                .with(authentication(personnel.authentication()))
                .with(csrf())
                .exchange();
    }

    private static String location(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getHeader("Location"));
    }
}
