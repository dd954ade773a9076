package id.teladan.journeys;

import org.junit.jupiter.api.Test;

/** What a department promises for the year: written, signed by its head and by the mayor, realised, and seen in the tree. */
class PromisingAsAUnitTests extends Journey {

    private static final String STUNTING = "Prevalensi balita stunting";

    @Test
    void agreementIsWrittenSignedByBothAndRealised() {
        Window admin = window(government.departmentAdmin(), Screen.DESK);
        Window head = window(government.headOfDepartment(), Screen.PHONE);
        Window mayor = window(government.mayor(), Screen.DESK);

        write(admin);
        head.go("/performance").look("pk-giliran", "Konsep berisi satu sasaran dan satu indikator.");
        sign(head);
        head.look("pk-menunggu", "Perjanjian ini menunggu tanda tangan atasan.");
        mayor.go("/performance?unit=" + government.department() + "&year=2026")
                .look("pk-giliran-atasan", "Perjanjian ini menunggu tanda tangan atasan.");
        sign(mayor);
        mayor.look("pk-berlaku", "Belum ada realisasi yang dicatat.");

        admin.go("/performance").follow(STUNTING);
        admin.look("iku", STUNTING);
        admin.follow("Isi realisasi");
        admin.look("realisasi", "triwulan III 2026");
        admin.fill("amount", "16,2");
        admin.press("Simpan realisasi");
        admin.look("iku-realisasi", STUNTING);
        admin.go("/performance").look("pk-perlu-dikejar", "indikator");

        lookAround(head);
        lookAround(window(government.headOfDepartment(), Screen.DESK));
        Window small = window(government.organization(), Screen.PHONE);
        small.go("/uploads").look("impor-perjanjian", "Data masuk lewat berkas.");
    }

    private static void write(Window admin) {
        admin.go("/performance").look("pk-kosong", "Dinas Kesehatan belum punya perjanjian kinerja 2026.");
        admin.press("Susun perjanjian kinerja");
        admin.look("pk-konsep", "Konsep ini belum berisi indikator.");
        admin.follow("Tambah sasaran pertama");
        admin.look("sasaran-baru", "Keadaan apa yang ingin diubah?");
        admin.fill("statement", "Meningkatnya status gizi balita");
        admin.press("Simpan sasaran");
        admin.look("iku-baru", "Bagaimana terlihat bahwa sasaran ini tercapai?");
        admin.fill("name", STUNTING);
        admin.fill("target", "14");
        admin.fill("unit", "%");
        admin.choose("direction", "Makin rendah makin baik");
        admin.fill("trajectory[2].amount", "16");
        admin.press("Simpan indikator");
        admin.look("iku-salah", "Bagaimana terlihat bahwa sasaran ini tercapai?");
        admin.fill("trajectory[5].amount", "15,5");
        admin.fill("trajectory[8].amount", "15");
        admin.fill("trajectory[11].amount", "14");
        admin.press("Simpan indikator");
        admin.look("pk-terisi", "Konsep berisi satu sasaran dan satu indikator.");
    }

    private static void sign(Window signer) {
        signer.main().locator("[data-opens=sign], [data-opens=countersign]").click();
        signer.page().locator("dialog[open] button.btn-primary").click();
    }

    private static void lookAround(Window reader) {
        reader.go("/performance/tree").look("pohon", "");
        reader.follow(STUNTING);
        reader.look("pohon-terbuka", STUNTING);
        reader.go("/performance/indicators").look("daftar-iku", "");
        reader.go("/performance/tree?q=stunting").look("pohon-cari", "");
    }
}
