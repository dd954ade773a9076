package id.teladan.journeys;

import static id.teladan.organization.ImportFiles.HEAD;
import static id.teladan.organization.ImportFiles.NURSE;
import static id.teladan.organization.ImportFiles.NUTRITIONIST;
import static id.teladan.organization.ImportFiles.employee;

import com.microsoft.playwright.Locator;
import id.teladan.organization.ImportFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three files with mistakes in them: what is right comes in, what is wrong is shown. */
class BringingDataInTests extends Journey {

    @TempDir
    private Path folder;

    @Test
    void unitsPeopleAndAssessorsComeIn() throws IOException {
        Window office = window(government.personnel(), Screen.DESK);
        office.look("beranda-bkpsdm", "");
        office.go("/uploads").look("unggah", "Data masuk lewat berkas, tiga langkah.");

        bringIn(
                office,
                "unit",
                ImportFiles.unitFile(
                        folder,
                        List.of(
                                List.of(
                                        "u-pkm",
                                        "Puskesmas Unyur",
                                        "U-Dinas Kesehatan",
                                        "PUSKESMAS",
                                        "03-01-2022",
                                        "",
                                        "j-head"),
                                List.of(
                                        "u-lain",
                                        "Puskesmas Tanpa Induk",
                                        "u-hilang",
                                        "PUSKESMAS",
                                        "03-01-2022",
                                        "",
                                        ""))),
                1);
        bringIn(
                office,
                "employee",
                ImportFiles.employeeFile(
                        folder,
                        List.of(
                                employee(NUTRITIONIST, "Siti Contoh", Map.of()),
                                employee(
                                        HEAD,
                                        "Kepala Contoh",
                                        Map.of("JABATAN ID", "j-head", "JABATAN NAMA", "Kepala Puskesmas")),
                                employee(NURSE, "Perawat Contoh", Map.of("NIP BARU", "1,99003E+17")),
                                employee(NURSE, "Bidan Contoh", Map.of("UNOR ID", "Puskesmas Unyurr")))),
                2);
        office.follow("Lihat data pegawai");
        office.look("pegawai-semua", "pegawai");
        office.fill("q", "Siti Contoh");
        office.press("Cari");
        office.look("pegawai-cocok", "1 pegawai cocok");
        office.follow("Siti Contoh");
        office.look("pegawai-satu", "Siti Contoh");
        office.go("/uploads");
        bringIn(
                office,
                "assessor",
                ImportFiles.assessorFile(
                        folder,
                        List.of(
                                List.of(NUTRITIONIST, HEAD, "SK 1", "DEFINITIF", "02-01-2026", ""),
                                List.of(HEAD, HEAD, "SK 1", "DEFINITIF", "02-01-2026", ""))),
                1);
        office.go("/employees?q=Siti").follow("Siti Contoh");
        office.shows("Kepala Contoh");
        office.go("/units").look("unit-kerja", "");

        Window onPhone = window(government.personnel(), Screen.PHONE);
        onPhone.go("/uploads").look("unggah", "Data masuk lewat berkas, tiga langkah.");
        onPhone.follow("employees.xlsx");
        onPhone.look("berkas-employee-masuk", "");
        onPhone.go("/employees").look("pegawai-semua", "");
        onPhone.follow("Siti Contoh");
        onPhone.look("pegawai-satu", "Siti Contoh");
        onPhone.go("/units").look("unit-kerja", "");
    }

    private static void bringIn(Window office, String kind, Path file, int right) {
        office.page().locator("#file-" + kind).setInputFiles(file);
        office.main()
                .locator(
                        "form",
                        new Locator.LocatorOptions().setHas(office.page().locator("#file-" + kind)))
                .getByText("Unggah")
                .click();
        office.look("berkas-" + kind + "-kolom", "Kolomnya cocok.");
        office.press("Periksa isinya");
        office.look("berkas-" + kind + "-periksa", right + " baris siap masuk.");
        office.shows("perlu diperbaiki dulu.");
        office.press("Masukkan " + right + " baris");
        office.look("berkas-" + kind + "-masuk", "baru masuk");
        if (!kind.equals("employee")) {
            office.go("/uploads");
        }
    }
}
