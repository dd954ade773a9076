package id.teladan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.files.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The main job: a report from a phone, seen live at a desk, answered, and evaluated at the year's end. */
class AYearOfWorkTests extends Journey {

    private static final Instant DAY_OF_EVALUATION = Instant.parse("2026-12-28T02:00:00Z");
    private static final String INDICATOR = "Balita dipantau tumbuh kembangnya";
    private static final String NOTE = "Penimbangan di Posyandu Melati, dua anak dirujuk.";
    private static final String FEEDBACK = "Rujukannya cepat. Lanjutkan ke Posyandu Mawar.";
    private static final String REASON = "Data dua posyandu baru masuk pekan depan.";

    @Test
    void reportIsSeenLiveAnsweredAndEvaluated() throws IOException {
        Window leader = window(government.headOfPuskesmas(), Screen.DESK);
        Window employee = window(government.nutritionist(), Screen.PHONE);
        Page board = leader.page();
        board.waitForRequest(
                request -> "team-body".equals(request.headers().get("hx-target")), () -> leader.go("/team"));
        leader.look("papan-tim", "");
        Locator row = board.locator("[data-row]").filter(new Locator.FilterOptions().setHasText("Ratna Wulandari"));
        String before = row.locator(".t-board-last").innerText();
        int arrivals = leader.arrivals();

        report(employee);

        assertThat(row.locator(".t-board-last")).not().hasText(before);
        assertThat(leader.arrivals()).isEqualTo(arrivals);
        leader.look("papan-tim-langsung", "");

        row.getByRole(AriaRole.LINK).click();
        leader.look("pegawai", "Ratna Wulandari");
        leader.follow(INDICATOR + " 28 balita");
        leader.look("laporan", "28 balita");
        seePhotoWithoutPlace(leader);
        employee.go("/");
        employee.look("beranda-sesudah", "");
        int stayed = employee.arrivals();
        giveFeedback(leader);

        assertThat(employee.page().locator("#home-body")).containsText(FEEDBACK);
        assertThat(employee.arrivals()).isEqualTo(stayed);
        employee.look("beranda-umpan-balik", "");

        clock.travelTo(DAY_OF_EVALUATION);
        setUnitPredicate();
        evaluate(leader);
        readResult(employee);
        holdTheOtherSize();
    }

    /** The same pages again, with the employee at a desk and the leader on the telephone. */
    private void holdTheOtherSize() {
        Window employee = window(government.nutritionist(), Screen.DESK);
        employee.go("/").look("beranda-umpan-balik", "");
        employee.go("/reports/new").look("lapor-1", "Apa yang dilaporkan?");
        employee.follow(INDICATOR);
        employee.look("lapor-2", "Berapa balita kali ini?");
        employee.go("/reports").look("laporan-saya", "Laporan terakhir Anda");
        employee.follow(NOTE);
        employee.look("terkirim", "28 balita");
        employee.go("/indicators/" + government.indicator()).look("indikator", INDICATOR);
        employee.go("/feedback").look("umpan-balik-semua", "");
        employee.go("/plans").look("target", "");
        employee.go("/evaluations").look("penilaian-saya", "");
        employee.follow("Mengapa?");
        employee.look("hasil", "Baik");

        Window leader = window(government.headOfPuskesmas(), Screen.PHONE);
        leader.go("/team").look("papan-tim-langsung", "");
        leader.follow("Ratna Wulandari");
        leader.look("pegawai", "Ratna Wulandari");
        leader.follow(NOTE);
        leader.look("umpan-balik", "28 balita");
        leader.go("/assessments").look("penilaian-tim", "");
        leader.follow("Ratna Wulandari");
        leader.look("penilaian-final", "Ratna Wulandari");
        leader.go("/unit-predicates").look("predikat-unit-kosong", "");
        leader.go("/menu").look("menu", "");
    }

    private void report(Window employee) throws IOException {
        employee.look("beranda", "");
        employee.page().locator(".t-tab-main").click();
        employee.look("lapor-1", "Apa yang dilaporkan?");
        employee.follow(INDICATOR);
        employee.look("lapor-2", "Berapa balita kali ini?");
        employee.fill("amount", "28");
        employee.fill("note", NOTE);
        employee.page()
                .locator("[name=evidence]")
                .setInputFiles(new FilePayload("posyandu.jpg", "image/jpeg", Samples.photoFromSerang(1200, 900)));
        employee.look("lapor-3", "Berapa balita kali ini?");
        employee.press("Kirim laporan");
        employee.look("terkirim", "28 balita");
    }

    private static void seePhotoWithoutPlace(Window leader) throws IOException {
        Locator thumbnail = leader.main().locator(".t-thumbs img");
        thumbnail.scrollIntoViewIfNeeded();
        assertThat(thumbnail).hasJSProperty("complete", true);
        assertThat(((Number) thumbnail.evaluate("image => image.naturalWidth")).intValue())
                .isPositive();
        String original =
                Objects.requireNonNull(leader.main().locator(".t-thumbs a").getAttribute("href"));
        byte[] photo = leader.page().request().get(original).body();
        assertThat(Imaging.getMetadata(Samples.photoFromSerang(60, 40)))
                .isInstanceOfSatisfying(
                        JpegImageMetadata.class,
                        metadata -> assertThat(metadata.getExif()).isNotNull());
        assertThat(Imaging.getImageInfo(photo).getWidth()).isGreaterThan(0);
        assertThat(Imaging.getMetadata(photo))
                .satisfiesAnyOf(
                        metadata -> assertThat(metadata).isNull(),
                        metadata -> assertThat(metadata.toString()).doesNotContain("GPS"));
    }

    private static void giveFeedback(Window leader) {
        leader.fill("text", FEEDBACK);
        leader.pick("mark", "DIATAS");
        leader.pick("kind", "INSIDENTIL");
        leader.press("Kirim umpan balik");
        assertThat(leader.page().locator("#feedback-panel")).containsText(FEEDBACK);
        leader.look("umpan-balik", "28 balita");
    }

    private void setUnitPredicate() {
        Window head = window(government.headOfDepartment(), Screen.DESK);
        head.look("beranda-kepala", "");
        head.go("/unit-predicates");
        head.look("predikat-unit", "Satu unit belum punya predikat.");
        head.follow("Tetapkan predikat Puskesmas Kilasah");
        head.look("predikat-puskesmas", "Puskesmas Kilasah");
        head.pick("predicate", "BAIK");
        head.fill("reason", "Sembilan dari sepuluh indikator perjanjian kinerja tercapai.");
        head.press("Simpan predikat unit");
        head.look("predikat-unit-lengkap", "Semua unit sudah punya predikat.");
    }

    private void evaluate(Window leader) {
        leader.go("/assessments");
        leader.look("penilaian-tim", "");
        leader.follow("Ratna Wulandari");
        leader.look("penilaian", "Ratna Wulandari");
        leader.pick("resultRating", "SESUAI");
        leader.pick("behaviorRating", "DIATAS");
        leader.press("Simpan penilaian");
        leader.shows("Rating berbeda dari saran");
        leader.look("penilaian-tanpa-alasan", "Ratna Wulandari");
        leader.fill("reason", REASON);
        leader.press("Simpan penilaian");
        leader.shows("Penilaian tersimpan. Belum final.");
        leader.press("Tetapkan predikat Baik");
        leader.look("penilaian-tetapkan", "Ratna Wulandari");
        leader.press("Tetapkan Baik");
        leader.shows("Predikat ditetapkan.");
        leader.look("penilaian-final", "Ratna Wulandari");
    }

    private void readResult(Window employee) throws IOException {
        employee.go("/evaluations");
        employee.look("penilaian-saya", "");
        employee.follow("Mengapa?");
        employee.look("hasil", "Baik");
        employee.shows(REASON);
        employee.shows("angka menunjukkan Dibawah ekspektasi, umpan balik menunjukkan Diatas ekspektasi.");
        String form = Objects.requireNonNull(
                employee.main().getByText("Formulir (PDF)").getAttribute("href"));
        APIResponse response = employee.page().request().get(form);
        assertThat(response.body()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        try (PDDocument document = Loader.loadPDF(response.body())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Ratna Wulandari Kusumaningtyas", "PREDIKAT KINERJA PEGAWAI BAIK");
        }
    }
}
