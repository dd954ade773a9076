package id.teladan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.Grant;
import id.teladan.shared.NotFound;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.UnitId;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** The glue between controllers, templates and errors, with Spring MVC but without a server or a database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTests {

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @ComponentScan(basePackages = "id.teladan.ui")
    static class Application {

        @Bean
        CurrentActor currentActor() {
            return request -> request.getHeader("signed-in") == null ? Optional.empty() : Optional.of(HENDRA);
        }

        @Bean
        NavigationSource navigation() {
            return actor -> List.of(
                    NavigationEntry.of(Workplace.PENILAI, 10, "Perlu perhatian", "/attention", "inbox")
                            .counting(() -> 5),
                    NavigationEntry.of(Workplace.PEGAWAI, 10, "Beranda saya", "/home", "home"),
                    NavigationEntry.of(Workplace.BKPSDM, 10, "Siklus", "/cycle", "calendar"));
        }
    }

    @Controller
    static class Failing {

        @GetMapping("/broken")
        @ResponseBody
        String broken() {
            throw new IllegalStateException("secret detail");
        }

        @GetMapping({"/things/{number}", "/api/v1/things/{number}"})
        @ResponseBody
        String missing(@PathVariable long number) {
            throw new NotFound();
        }

        @GetMapping({"/rule", "/api/v1/rule"})
        @ResponseBody
        String rule() {
            throw new RuleViolation("ui.example-taken", "Posyandu");
        }
    }

    private static final Actor HENDRA = new Actor(
            new AgencyId(1),
            new AccountId(1),
            new EmployeeId(1),
            "dr. Hendra Wirasasmita",
            List.of(new Grant(Role.KEPALA_OPD, new UnitId(3))),
            true);

    private final MockMvcTester mvc = start();

    private static MockMvcTester start() {
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, "teladan.catalogue=true");
        context.setServletContext(new MockServletContext());
        context.register(Application.class);
        context.refresh();
        return MockMvcTester.from(context);
    }

    @Test
    void catalogueShowsEveryComponent() {
        assertThat(mvc.get().uri("/ui"))
                .hasStatusOk()
                .hasContentType("text/html;charset=UTF-8")
                .bodyText()
                .contains(
                        "lang=\"id\"",
                        "Tidak ada yang menunggu Anda.",
                        "Kunjungan rumah balita gizi kurang: 77 dari 96");
    }

    @Test
    void malformedInputComesBackWithEveryValueAndASentence() {
        assertThat(mvc.post()
                        .uri("/ui")
                        .param("title", "<b>Judul")
                        .param("dueOn", "31-02-2026")
                        .param("kind", "LAYANAN"))
                .hasStatus(422)
                .bodyText()
                .contains("&lt;b>Judul", "value=\"31-02-2026\"", "Tanggal ini tidak dikenal", "aria-invalid=\"true\"")
                .contains("value=\"LAYANAN\" checked");
    }

    @Test
    void missingInputIsNamedInIndonesian() {
        assertThat(mvc.post()
                        .uri("/ui")
                        .param("title", " ")
                        .param("dueOn", "2026-11-27")
                        .param("amount", "3")
                        .param("version", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Wajib diisi.")
                .doesNotContain("must not");
    }

    @Test
    void brokenRuleComesBackInTheSameForm() {
        assertThat(filled("Posyandu"))
                .hasStatus(422)
                .bodyText()
                .contains("Judul “Posyandu” sudah dipakai", "value=\"Posyandu\"");
    }

    @Test
    void staleVersionShowsBothAndLosesNothing() {
        assertThat(filled("Basi"))
                .hasStatus(409)
                .bodyText()
                .contains("Laporan ini baru saja diubah orang lain.", "Tulisan orang lain")
                .contains("name=\"story\" value=\"Panjang sekali\"", "name=\"version\" value=\"2\"");
    }

    @Test
    void deedIsFollowedByARedirectWithAToast() {
        var result = filled("Baru");
        assertThat(result).hasStatus(303).hasRedirectedUrl("/ui");
        assertThat(mvc.get().uri("/ui").flashAttr(Chromes.TOAST, new Toast("Tersimpan.", "/undo")))
                .bodyText()
                .contains("Tersimpan.", "action=\"/undo\"");
    }

    @Test
    void missingThingIsAPageForPeopleAndAProblemForMachines() {
        assertThat(mvc.get().uri("/things/7")).hasStatus(404).bodyText().contains("Halaman ini tidak ada.");
        assertThat(mvc.get().uri("/things/seven")).hasStatus(404);
        assertThat(mvc.get().uri("/nothing-mapped")).hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/things/7")).hasStatus(404).hasContentType("application/problem+json");
    }

    @Test
    void refusalOutsideAFormIsAPageWithTheSentence() {
        assertThat(mvc.get().uri("/rule")).hasStatus(422).bodyText().contains("Judul “Posyandu” sudah dipakai");
        assertThat(mvc.get().uri("/api/v1/rule")).hasStatus(422).hasContentType("application/problem+json");
    }

    @Test
    void failureShowsANumberAndNothingElse() {
        assertThat(mvc.get().uri("/broken"))
                .hasStatus(500)
                .bodyText()
                .containsPattern("TLD-[2-9A-Z]{6}")
                .doesNotContain("secret detail", "IllegalState");
    }

    @Test
    void navigationShowsOnlyOwnWorkplacesAndTheCount() {
        assertThat(mvc.get().uri("/menu").header("signed-in", "yes"))
                .hasStatusOk()
                .bodyText()
                .contains("dr. Hendra Wirasasmita", ">HW<", "Perlu perhatian", "<b>5", "Beranda saya", "Kepala OPD")
                .doesNotContain("Siklus");
    }

    @Test
    void roleSwitchRemembersTheWorkplaceAndOpensItsFirstPage() {
        assertThat(mvc.post().uri("/workplace").param("workplace", "PENILAI").header("signed-in", "yes"))
                .hasStatus(303)
                .hasRedirectedUrl("/attention")
                .cookies()
                .hasValue("workplace", "PENILAI");
        assertThat(mvc.post().uri("/workplace").param("workplace", "BKPSDM").header("signed-in", "yes"))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/menu")
                        .cookie(new Cookie("workplace", "PEGAWAI"))
                        .header("signed-in", "yes"))
                .bodyText()
                .doesNotContain("Perlu perhatian");
    }

    @Test
    void liveTopicsThatNobodyAllowsAreRefused() {
        assertThat(mvc.get().uri("/live?topics=team-12").header("signed-in", "yes"))
                .hasStatus(404);
    }

    @Test
    void assetsAreKeptForEverUnderTheirHash() {
        String path = Assets.path("css/teladan.css");
        assertThat(mvc.get().uri(path).header("Accept-Encoding", "gzip, br"))
                .hasStatusOk()
                .hasHeader("Content-Encoding", "gzip")
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(mvc.get().uri("/assets/00000000/css/teladan.css")).hasHeader("Cache-Control", "no-cache");
        assertThat(mvc.get().uri("/assets/00000000/css/missing.css")).hasStatus(404);
        assertThat(mvc.get().uri("/assets/00000000/application.properties")).hasStatus(404);
    }

    @Test
    void firstVisitFitsIntoItsBudget() throws Exception {
        long bytes = 0;
        for (String name : List.of("lib/tabler.css", "app.css", "app.js", "theme.js", "icons.svg", "favicon.svg")) {
            bytes += Assets.find(name).orElseThrow().gzip().contentLength();
        }
        assertThat(bytes).isLessThan(140_000);
    }

    private MvcTestResult filled(String title) {
        return mvc.post()
                .uri("/ui")
                .param("title", title)
                .param("dueOn", "2026-11-27")
                .param("amount", "3")
                .param("kind", "LAYANAN")
                .param("story", "Panjang sekali")
                .param("version", "1")
                .exchange();
    }
}
