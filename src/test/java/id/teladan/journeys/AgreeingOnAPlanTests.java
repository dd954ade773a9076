package id.teladan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** From no plan to one that both sides have agreed on, given back once on the way. */
class AgreeingOnAPlanTests extends Journey {

    private static final String RESULT = "Tertanganinya ibu hamil risiko tinggi di wilayah kerja";
    private static final String NOTE = "Tambahkan mutu layanannya, bukan hanya jumlahnya.";

    @Test
    void planIsWrittenReturnedMendedAndLocked() {
        Window employee = window(government.colleague(), Screen.PHONE);
        Window leader = window(government.headOfPuskesmas(), Screen.DESK);

        write(employee);
        employee.press("Ajukan SKP");
        employee.look("skp-diajukan", "menunggu persetujuan");
        giveBack(leader);
        mend(employee);
        employee.press("Ajukan SKP");
        employee.look("skp-diajukan-lagi", "menunggu persetujuan");
        approve(leader);

        employee.go("/plans").look("target-disetujui", "");
        employee.follow("Buka SKP");
        employee.look("skp-disetujui", "");
        employee.shows("Isinya terkunci");
        assertThat(employee.main().getByText("Tambah hasil kerja")).hasCount(0);
        assertThat(employee.main().getByText("Isi lampiran")).hasCount(0);

        Window atDesk = window(government.colleague(), Screen.DESK);
        atDesk.go("/plans").look("target-disetujui", "");
        atDesk.follow("Buka SKP");
        atDesk.look("skp-disetujui", "");
    }

    private static void write(Window employee) {
        employee.look("beranda-tanpa-skp", "");
        employee.go("/wording").look("panduan-menulis", "Tulis apa yang berubah, bukan apa yang Anda kerjakan.");
        employee.go("/plans").look("target-kosong", "Anda belum punya SKP 2026.");
        employee.follow("Buat SKP");
        employee.look("skp-baru", "Untuk masa apa SKP ini?");
        employee.pick("approach", "KUANTITATIF");
        employee.press("Buat konsep");
        employee.look("skp-konsep", "");
        employee.follow("Tambah hasil kerja");
        employee.look("hasil-kerja", "Hasil apa yang diharapkan dari Anda?");
        employee.pick("kind", "UTAMA");
        employee.fill("description", "Melaksanakan kunjungan ibu hamil");
        employee.unfold("Kalimat ini dibuka dengan kata kerja “melaksanakan”");
        employee.look("hasil-kerja-saran", "Hasil apa yang diharapkan dari Anda?");
        employee.fill("description", RESULT);
        employee.choose("parentResultId", "Meningkatnya status gizi balita di wilayah kerja");
        indicator(employee, 0, "Ibu hamil risiko tinggi didampingi", "Kuantitas", "60", "ibu");
        employee.press("Tambah indikator");
        employee.shows("Indikator 2");
        indicator(employee, 1, "Kunjungan sesuai jadwal", "Waktu", "90", "%");
        employee.look("hasil-kerja-terisi", "Hasil apa yang diharapkan dari Anda?");
        employee.press("Simpan hasil kerja");
        employee.look("skp-konsep-terisi", "");
        employee.follow("Isi lampiran");
        employee.look("lampiran", "Apa yang Anda perlukan");
        employee.fill("resources", "Kendaraan untuk kunjungan rumah\nAlat ukur tekanan darah");
        employee.fill("accountability", "Dilaporkan setiap bulan, paling lambat tanggal 5");
        employee.fill("consequences", "Bila terpenuhi, diusulkan mengikuti pelatihan konselor");
        employee.press("Simpan lampiran");
        employee.look("skp-siap", "");
    }

    private static void indicator(
            Window employee, int row, String description, String aspect, String target, String unit) {
        String at = "indicators[" + row + "].";
        employee.fill(at + "description", description);
        employee.choose(at + "aspect", aspect);
        employee.fill(at + "target", target);
        employee.fill(at + "unit", unit);
        employee.choose(at + "direction", "Makin tinggi makin baik");
        employee.choose(at + "measurement", "Laporan terakhir yang berlaku");
    }

    private static void giveBack(Window leader) {
        leader.go("/plan-approvals").look("persetujuan", "Satu SKP menunggu persetujuan Anda.");
        leader.follow("Baca SKP");
        leader.look("skp-keputusan", "");
        leader.unfold("Kembalikan dengan catatan");
        leader.fill("note", NOTE);
        leader.look("skp-dikembalikan-catatan", "");
        leader.pressStarting("Kembalikan kepada");
        leader.look("persetujuan-kosong", "Tidak ada SKP yang menunggu Anda.");
    }

    private static void mend(Window employee) {
        employee.go("/plans").look("target-dikembalikan", "");
        employee.shows(NOTE);
        employee.follow("Lanjutkan mengisi");
        employee.look("skp-dikembalikan", "");
        employee.follow("Ubah hasil kerja 1");
        employee.look("hasil-kerja-ubah", "Ubah hasil kerja 1");
        employee.press("Tambah indikator");
        employee.shows("Indikator 3");
        indicator(employee, 2, "Ibu yang menyatakan layanan baik", "Kualitas", "85", "%");
        employee.press("Simpan hasil kerja");
        employee.shows("Ibu yang menyatakan layanan baik");
    }

    private static void approve(Window leader) {
        leader.go("/plan-approvals").look("persetujuan-lagi", "Satu SKP menunggu persetujuan Anda.");
        leader.unfold("Apa yang berubah?");
        leader.shows("Ibu yang menyatakan layanan baik");
        leader.follow("Baca SKP");
        leader.unfold("Setujui");
        leader.look("skp-setujui", "");
        leader.pressStarting("Tetapkan SKP");
        leader.shows("SKP disetujui.");
    }
}
