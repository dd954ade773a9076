package id.teladan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.teladan.TestPeople.Neighbours;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A department's goal is promised, shared out, passed on, agreed by the person who does the work, and seen as one chain. */
class FromGoalToPersonTests extends Journey {

    private static final String WEIGHED = "Balita ditimbang setiap bulan";
    private static final String HEADS_RESULT = "Terpantaunya tumbuh kembang balita di kota";
    private static final String SHARE = "Terpantaunya tumbuh kembang balita di wilayah kerja";
    private static final String WORK = "Tertimbangnya balita di posyandu binaan";

    @Test
    void goalOfTheDepartmentReachesThePersonWhoDoesTheWork() throws IOException {
        Neighbours rau = people.neighbours(government);
        Window head = window(government.headOfDepartment(), Screen.DESK);
        Window mayor = window(government.mayor(), Screen.DESK);
        Window chief = window(rau.head(), Screen.DESK);
        Window employee = window(rau.employee(), Screen.PHONE);

        promise(head, mayor);
        planOf(head);
        shareOut(head);
        passOn(chief);
        comeToTerms(employee, chief);
        followTheChain(head);
        readOnPaper(employee);
    }

    private void promise(Window head, Window mayor) {
        head.go("/performance").look("pk-kosong", "Dinas Kesehatan belum punya perjanjian kinerja 2026.");
        head.press("Susun perjanjian kinerja");
        head.follow("Tambah sasaran pertama");
        head.fill("statement", "Meningkatnya status gizi balita");
        head.press("Simpan sasaran");
        head.fill("name", WEIGHED);
        head.fill("target", "12000");
        head.fill("unit", "balita");
        head.choose("direction", "Makin tinggi makin baik");
        head.press("Simpan indikator");
        head.look("pk-terisi", "Konsep berisi satu sasaran dan satu indikator.");
        sign(head);
        head.look("pk-menunggu", "Perjanjian ini menunggu tanda tangan atasan.");
        mayor.go("/performance?unit=" + government.department() + "&year=2026");
        sign(mayor);
        mayor.look("pk-berlaku", "Belum ada realisasi yang dicatat.");
    }

    private static void sign(Window signer) {
        signer.main().locator("[data-opens=sign], [data-opens=countersign]").click();
        signer.page().locator("dialog[open] button.btn-primary").click();
    }

    /** The head's plan may still be a draft when its targets are shared out. */
    private static void planOf(Window head) {
        head.go("/plans").follow("Buat SKP");
        head.pick("approach", "KUANTITATIF");
        head.press("Buat konsep");
        head.follow("Tambah hasil kerja");
        head.pick("kind", "UTAMA");
        head.fill("description", HEADS_RESULT);
        head.choose("keyIndicatorId", WEIGHED + ", 12.000 balita (Dinas Kesehatan)");
        head.fill("indicators[0].description", WEIGHED);
        head.choose("indicators[0].aspect", "Kuantitas");
        head.fill("indicators[0].target", "12000");
        head.fill("indicators[0].unit", "balita");
        head.choose("indicators[0].direction", "Makin tinggi makin baik");
        head.choose("indicators[0].measurement", "Dijumlahkan sepanjang tahun");
        head.look("hasil-kerja-pimpinan", "Hasil apa yang diharapkan dari Anda?");
        head.press("Simpan hasil kerja");
        head.shows(HEADS_RESULT);
    }

    private static void shareOut(Window head) {
        openColumn(head);
        head.shows("0 dari 12.000 balita terbagi, kurang 12.000");
        give(head, "Kepala Puskesmas Kilasah", SHARE, "5.000");
        head.shows("5.000 dari 12.000 balita terbagi, kurang 7.000");
        give(head, "Kepala Puskesmas Rau", SHARE, "4.000");
        give(head, "Dedi Kurniawan", "Tersedianya data penimbangan balita", "2.500");
        head.shows("11.500 dari 12.000 balita terbagi, kurang 500");
        assertThat(head.main().getByText("Tetapkan kolom ini")).hasCount(0);
        head.main()
                .locator(".t-column-row")
                .filter(withText("Dedi Kurniawan"))
                .locator("a")
                .click();
        head.fill("share", "3.000");
        head.press("Simpan peran");
        head.shows("12.000 dari 12.000 balita terbagi, pas");
        issue(head);
    }

    private static void passOn(Window chief) {
        chief.go("/plans").look("target-dari-matriks", "");
        chief.shows(SHARE);
        openColumn(chief);
        give(chief, "Rizky Maulana", WORK, "4.000");
        chief.shows("4.000 dari 4.000 balita terbagi, pas");
        issue(chief);
    }

    private static void openColumn(Window leader) {
        leader.go("/matrices").follow("Buat matriks");
        leader.press("Buat matriks");
        leader.main().getByRole(AriaRole.REGION).getByText(WEIGHED).click();
        leader.pick("method", "BEBAN_TARGET");
        leader.press("Simpan cara membagi");
        leader.shows("balita terbagi, kurang");
    }

    private static void give(Window leader, String whom, String role, String share) {
        leader.main()
                .locator(".t-column-row")
                .filter(withText(whom))
                .locator("a")
                .click();
        leader.main().locator(".t-cell textarea").fill(role);
        leader.main().locator(".t-cell [name=share]").fill(share);
        leader.press("Simpan peran");
        assertThat(leader.main().locator(".t-column-row").filter(withText(whom)).getByText(share + " balita"))
                .isVisible();
    }

    private static void issue(Window leader) {
        leader.go(leader.page().url()).press("Tetapkan kolom ini");
        assertThat(leader.main().getByText("Tetapkan kolom ini")).hasCount(0);
    }

    private static void comeToTerms(Window employee, Window chief) {
        employee.go("/plans").look("target-dari-matriks", "");
        employee.follow("Lanjutkan mengisi");
        employee.shows(WORK);
        employee.follow("Isi lampiran");
        employee.fill("resources", "Timbangan dacin di setiap posyandu");
        employee.fill("accountability", "Dilaporkan setiap bulan, paling lambat tanggal 5");
        employee.fill("consequences", "Bila terpenuhi, diusulkan mengikuti pelatihan");
        employee.press("Simpan lampiran");
        employee.press("Ajukan SKP");
        employee.shows("menunggu persetujuan");

        chief.go("/plan-approvals").follow("Baca SKP");
        chief.unfold("Kembalikan dengan catatan");
        chief.fill("note", "Tambahkan kendaraan untuk posyandu yang jauh.");
        chief.pressStarting("Kembalikan kepada");
        chief.shows("Tidak ada SKP yang menunggu Anda.");

        employee.go("/plans").follow("Lanjutkan mengisi");
        employee.follow("Isi lampiran");
        employee.fill("resources", "Timbangan dacin di setiap posyandu\nKendaraan untuk posyandu yang jauh");
        employee.press("Simpan lampiran");
        employee.press("Ajukan SKP");
        employee.shows("menunggu persetujuan");

        chief.go("/plan-approvals").follow("Baca SKP");
        chief.unfold("Setujui");
        chief.pressStarting("Tetapkan SKP");
        chief.shows("SKP disetujui.");
    }

    /** The head of Kilasah has an agreed plan: that part waits for its owner to take it over. */
    private static void followTheChain(Window head) {
        head.go("/performance/tree").follow(WEIGHED);
        head.shows(HEADS_RESULT);
        head.main()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("2 hasil kerja di bawahnya"))
                .click();
        head.shows(SHARE);
        head.main()
                .locator(".t-carrier .t-carrier")
                .filter(withText("Puskesmas Rau"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("1 hasil kerja di bawahnya"))
                .click();
        head.shows(WORK);
        head.look("pohon-sampai-orang", WEIGHED);
    }

    private static void readOnPaper(Window employee) throws IOException {
        employee.go("/plans").follow("Buka SKP");
        String href = employee.main()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Unduh SKP (PDF)"))
                .getAttribute("href");
        byte[] paper = employee.page().context().request().get(href).body();
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .containsSubsequence(
                            "SASARAN KINERJA PEGAWAI",
                            "PENDEKATAN HASIL KERJA KUANTITATIF",
                            "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
                            "NO PEGAWAI YANG DINILAI NO PEJABAT PENILAI KINERJA",
                            "HASIL KERJA",
                            "RENCANA HASIL",
                            "(1) (2) (3) (4) (5) (6)",
                            "A. UTAMA",
                            "4.000 balita",
                            "B. TAMBAHAN",
                            "PERILAKU KERJA",
                            "Pegawai yang Dinilai",
                            "Pejabat Penilai Kinerja",
                            "LAMPIRAN SASARAN KINERJA PEGAWAI",
                            "DUKUNGAN SUMBER DAYA",
                            "SKEMA PERTANGGUNGJAWABAN",
                            "KONSEKUENSI")
                    .contains("DIINTERVENSI*", "ASPEK", "INDIKATOR", "TARGET")
                    .doesNotContain("KONSEP");
        }
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
