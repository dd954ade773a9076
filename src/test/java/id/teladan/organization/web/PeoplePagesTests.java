package id.teladan.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PeoplePagesTests extends SharedContext {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestPeople people;

    private Government government;
    private Person personnel;

    @BeforeEach
    void govern() {
        government = people.government();
        personnel = government.personnel();
    }

    @Test
    void peopleAreListedWithMaskedNumbers() {
        assertThat(get("/employees"))
                .hasStatusOk()
                .bodyText()
                .contains("Hj. Lilis Suryani", "••••••••")
                .doesNotContainPattern("(?<![0-9])[0-9]{18}(?![0-9])");
        assertThat(get("/employees?q=Lilis")).hasStatusOk().bodyText().contains("1 pegawai cocok");
        assertThat(get("/employees/" + government.nutritionist().employeeId()))
                .hasStatusOk()
                .bodyText()
                .contains("Pejabat penilai", "Riwayat");
    }

    @Test
    void unitsAreATreeWithTheirHeads() {
        assertThat(get("/units"))
                .hasStatusOk()
                .bodyText()
                .contains("Puskesmas Kilasah", "Hj. Lilis Suryani", "Kepala daerah");
        assertThat(get("/units?q=kilasah")).hasStatusOk().bodyText().doesNotContain("Dinas Kesehatan</b>");
    }

    @Test
    void theRegionalHeadIsNamedOnceAndCorrectedLater() {
        assertThat(mvc.post()
                        .uri("/units/regional-head")
                        .with(authentication(personnel.authentication()))
                        .with(csrf())
                        .param("name", "")
                        .param("position", "Wali Kota Uji")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.post()
                        .uri("/units/regional-head")
                        .with(authentication(personnel.authentication()))
                        .with(csrf())
                        .param("name", "H. Baru, S.E.")
                        .param("position", "Wali Kota Uji")
                        .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/units")).bodyText().contains("Dipimpin H. Baru, S.E., Wali Kota Uji.");
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(path)
                .with(authentication(personnel.authentication()))
                .exchange();
    }
}
