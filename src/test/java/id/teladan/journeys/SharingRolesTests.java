package id.teladan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A head shares a target out; the parts arrive in the plans of the people. */
class SharingRolesTests extends Journey {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void targetIsSharedOutAndArrivesInThePlans() {
        people.within(
                government.agencyId(),
                () -> jdbc.sql("""
                        UPDATE planning.indicator SET description = 'Balita ditimbang', target = 1200, unit = 'balita',
                               direction = 'MAXIMIZE', measurement = 'CUMULATIVE'
                        WHERE agency_id = :a AND description = 'Prevalensi balita stunting'
                        """).param("a", government.agencyId().value()).update());
        Window head = window(government.headOfPuskesmas(), Screen.DESK);
        Window employee = window(government.colleague(), Screen.PHONE);
        employee.go("/plans").look("target-kosong", "Anda belum punya SKP 2026.");

        head.go("/matrices").look("matriks-belum-ada", "Belum ada matriks 2026.");
        head.follow("Buat matriks");
        head.look("matriks-baru", "Matriks untuk unit atau untuk tim?");
        head.press("Buat matriks");
        head.look("matriks", "Satu dari satu indikator belum dipegang siapa pun.");
        head.main().getByRole(AriaRole.REGION).getByText("Balita ditimbang").click();
        head.look("matriks-kolom", "Balita ditimbang");
        head.pick("method", "BEBAN_TARGET");
        head.press("Simpan cara membagi");
        head.shows("0 dari 1.200 balita terbagi, kurang 1.200");
        fillIn(head, 0, "500");
        head.shows("500 dari 1.200 balita terbagi, kurang 700");
        fillIn(head, 1, "7oo");
        head.shows("Tulis beban sebagai angka di atas nol");
        head.fill("share", "700");
        head.press("Simpan peran");
        head.shows("1.200 dari 1.200 balita terbagi, pas");
        head.look("matriks-kolom-terisi", "Balita ditimbang");
        head.go(head.page().url()).press("Tetapkan kolom ini");
        head.shows("Ditetapkan");
        head.look("matriks-kolom-ditetapkan", "Balita ditimbang");

        employee.shows("Anda mendapat satu peran baru");
        employee.follow("Lihat peran");
        employee.look("peran-saya", "Semua peran Anda sudah pada tempatnya.");
        employee.press("Sudah saya baca");
        assertThat(employee.main().getByText("Sudah saya baca")).hasCount(0);
        employee.go("/plans").look("target-dengan-peran", "");
        employee.shows("Tertimbangnya balita di wilayah kerja");

        Window nutritionist = window(government.nutritionist(), Screen.PHONE);
        nutritionist.go("/roles").look("peran-menunggu", "Satu peran menunggu Anda ambil ke SKP.");
        nutritionist.press("Ambil ke SKP 2026");
        nutritionist.shows("Perubahan SKP sedang disiapkan");

        Window admin = window(government.departmentAdmin(), Screen.DESK);
        admin.go("/coverage").look("cakupan", "");
        Window atPhone = window(government.headOfPuskesmas(), Screen.PHONE);
        atPhone.go("/matrices").look("matriks-daftar", "Satu matriks peran hasil 2026.");
        atPhone.follow("Matriks Puskesmas Kilasah");
        atPhone.look("matriks-ditetapkan", "Semua indikator sudah dibagi.");
        atPhone.follow("Balita ditimbang");
        atPhone.look("matriks-kolom-ponsel", "Balita ditimbang");
    }

    private static void fillIn(Window head, int person, String share) {
        Locator cell = head.main().locator(".t-cell").nth(person);
        cell.locator("a").click();
        cell.locator("textarea").fill("Tertimbangnya balita di wilayah kerja");
        cell.locator("[name=share]").fill(share);
        head.press("Simpan peran");
    }
}
