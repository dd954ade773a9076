package id.teladan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.teladan.TestPeople.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Matrices as people see, fill in and take along. */
class MatrixPagesTests extends CascadeContext {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void unevenLoadIsShownWithItsDifferenceAndNotIssued() {
        shareLoad();
        shareOut("400", "400");
        assertThat(get(city.headOfPuskesmas(), "/matrices/" + matrix))
                .bodyText()
                .contains("800 dari 1.200 balita terbagi, kurang 400", "Tidak ada peran", "Belum siap");
        assertThat(post(city.headOfPuskesmas(), "/matrices/" + matrix + "/issuance"))
                .hasStatus(422)
                .bodyText()
                .contains("Beban hasil kerja 2 baru 800 dari 1.200. Bagi 400 lagi");
    }

    @Test
    void badAmountIsToldAtItsFieldAndNothingTypedIsLost() {
        shareLoad();
        assertThat(post(
                        city.headOfPuskesmas(),
                        cell(),
                        "version",
                        "0",
                        "role",
                        "Tertimbangnya balita",
                        "share",
                        "-400"))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis beban sebagai angka di atas nol", "Tertimbangnya balita", "value=\"-400\"");
        assertThat(post(city.headOfPuskesmas(), cell(), "version", "0", "role", "a".repeat(10_000)))
                .hasStatus(422)
                .bodyText()
                .contains("paling panjang 1.000 huruf", "a".repeat(10_000));
        assertThat(post(city.headOfPuskesmas(), cell(), "version", "0", "role", "Tertimbangnya", "share", "1.200,5"))
                .hasStatus(303);
        assertThat(role(member(city.colleague())).share()).isEqualByComparingTo("1200.5");
    }

    @Test
    void scriptInARoleIsText() {
        post(city.headOfPuskesmas(), cell(), "version", "0", "role", "<script>alert(1)</script>");
        assertThat(get(city.headOfPuskesmas(), "/matrices/" + matrix))
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void staleCellShowsBothVersions() {
        shareLoad();
        write(member(city.colleague()), "Pertama", "600");
        assertThat(post(city.headOfPuskesmas(), cell(), "version", "0", "role", "Kedua", "share", "5"))
                .hasStatus(409)
                .bodyText()
                .contains("Pertama", "Kedua", "Peran hasil", "Beban");
    }

    @Test
    void personIsToldOfNewRolesUntilRead() {
        shareLoad();
        write(member(city.nutritionist()), "Tertimbangnya balita", "1200");
        assignments.issue(head, matrix, null);
        assertThat(get(city.nutritionist(), "/roles/notice"))
                .bodyText()
                .contains("Anda mendapat satu peran baru dari dr. Hendra Wirasasmita", "menunggu Anda ambil ke SKP");
        assertThat(get(city.nutritionist(), "/plans")).bodyText().contains("/roles/notice");
        assertThat(post(city.nutritionist(), "/roles/adoption", "year", "2026")).hasStatus(303);
        assertThat(get(city.nutritionist(), "/roles/notice")).bodyText().doesNotContain("peran baru");
    }

    @Test
    void formOfTheLawHasItsTitleColumnsAndLeaderFirst() throws IOException {
        shareLoad();
        shareOut("400", "400", "400");
        byte[] pdf = get(city.colleague(), "/matrices/" + matrix + "/form.pdf")
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "MATRIKS PEMBAGIAN PERAN DAN HASIL",
                            "PEGAWAI JABATAN OUTCOME ANTARA/ OUTPUT/ LAYANAN",
                            "K O N S E P",
                            "Balita ditimbang, target 1.200",
                            "TIDAK ADA PERAN");
            assertThat(text.indexOf("dr. Hendra")).isLessThan(text.indexOf("Ratna Wulandari"));
        }
    }

    @Test
    void tableToTakeAlongHasARowPerPersonAndColumn() throws IOException {
        shareLoad();
        shareOut("400,5");
        String table = get(city.headOfPuskesmas(), "/matrices/" + matrix + "/export.csv")
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(table.lines().count()).isEqualTo(1 + 3 * 2);
        assertThat(table).contains("Tertimbangnya balita di wilayah 1", "Pembagian beban target", "TIDAK ADA PERAN");
    }

    private String cell() {
        return "/matrices/" + matrix + "/cells/" + member(city.colleague()).id() + "/" + load().id();
    }

    private MvcTestResult get(Person person, String path) {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(authentication(person.authentication())));
    }

    private MvcTestResult post(Person person, String path, String... fields) {
        AbstractMockHttpServletRequestBuilder<?> request =
                MockMvcRequestBuilders.post(path).with(csrf()).with(authentication(person.authentication()));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request);
    }
}
