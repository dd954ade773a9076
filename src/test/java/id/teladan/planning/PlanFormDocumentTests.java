package id.teladan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.documents.Documents;
import id.teladan.planning.PlanFormDocument.Format;
import id.teladan.planning.PlanFormDocument.Measure;
import id.teladan.planning.PlanFormDocument.Person;
import id.teladan.planning.PlanFormDocument.Result;
import id.teladan.planning.PlanFormDocument.Value;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Against the wording of the regulation's formats, with people like those of its own examples (Anak Lampiran 2 and 3). */
class PlanFormDocumentTests {

    private static final Instant AT = Instant.parse("2026-01-14T02:00:00Z");

    private static final List<String> LABELS =
            List.of("Berorientasi pelayanan", "Akuntabel", "Kompeten", "Harmonis", "Loyal", "Adaptif", "Kolaboratif");

    /** As A.1.1 words them. */
    private static final List<List<String>> GUIDES = List.of(
            List.of(
                    "Memahami dan memenuhi kebutuhan masyarakat",
                    "Ramah, cekatan, solutif, dan dapat diandalkan",
                    "Melakukan perbaikan tiada henti"),
            List.of(
                    "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
                    "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
                    "Tidak menyalahgunakan kewenangan jabatan"),
            List.of(
                    "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
                    "Membantu orang lain belajar",
                    "Melaksanakan tugas dengan kualitas terbaik"),
            List.of(
                    "Menghargai setiap orang apapun latar belakangnya",
                    "Suka menolong orang lain",
                    "Membangun lingkungan kerja yang kondusif"),
            List.of(
                    "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada "
                            + "Negara Kesatuan Republik Indonesia serta pemerintahan yang sah",
                    "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
                    "Menjaga rahasia jabatan dan negara"),
            List.of(
                    "Cepat menyesuaikan diri menghadapi perubahan",
                    "Terus berinovasi dan mengembangkan kreativitas",
                    "Bertindak proaktif"),
            List.of(
                    "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
                    "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
                    "Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama"));

    private final Documents documents = new Documents(Clock.fixed(AT, ZoneOffset.UTC));

    /** A.1.1: the head of a health office, four main results and an additional one, rated by the regional head. */
    @Test
    void qualitativePlanOfALeaderReadsAsTheLawWritesIt() throws IOException {
        String text = text(form(
                Format.QUALITATIVE_LEADER,
                "",
                List.of(
                        result(
                                "Meningkatnya derajat kesehatan masyarakat",
                                "",
                                "Wali Kota",
                                measure("Angka harapan hidup meningkat", "71,2 tahun", "Penerima Layanan"),
                                measure("Penyerapan anggaran kesehatan", "90–95 %", "Anggaran")),
                        result(
                                "Terkendalinya penyakit menular",
                                "",
                                "",
                                measure("Kasus turun", "80 %", "Proses Bisnis"))),
                List.of(result(
                        "Terselenggaranya donor darah Korpri", "", "Ketua Korpri", measure("Kantong", "300", "")))));

        assertThat(text)
                .containsSubsequence(
                        "SASARAN KINERJA PEGAWAI",
                        "PENDEKATAN HASIL KERJA KUALITATIF",
                        "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
                        "PEMERINTAH KOTA SERANG PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026",
                        "NO PEGAWAI YANG DINILAI NO PEJABAT PENILAI KINERJA",
                        "1 NAMA dr. Hj. Lilis Suryani, M.Kes. 1 NAMA H. Tubagus Aria Wibawa",
                        "2 NIP 19700101 199503 1 001 2 NIP (*opsional) -",
                        "3 PANGKAT/ GOL. RUANG IV/c 3 PANGKAT/ GOL. RUANG -",
                        "4 JABATAN Kepala Dinas Kesehatan 4 JABATAN WALI KOTA",
                        "5 UNIT KERJA Dinas Kesehatan 5 UNIT KERJA Pemerintah Kota Serang",
                        "HASIL KERJA",
                        "A. UTAMA",
                        "1 Meningkatnya derajat kesehatan masyarakat",
                        "(penugasan dari Wali Kota)",
                        "Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif:",
                        "- Angka harapan hidup meningkat, 71,2 tahun (Perspektif Penerima Layanan)",
                        "- Penyerapan anggaran kesehatan, 90–95 % (Perspektif Anggaran)",
                        "2 Terkendalinya penyakit menular",
                        "B. TAMBAHAN",
                        "3 Terselenggaranya donor darah Korpri",
                        "(penugasan dari Ketua Korpri)",
                        "PERILAKU KERJA*",
                        "* Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai.",
                        "Serang, 14 Januari 2026",
                        "Pegawai yang Dinilai Pejabat Penilai Kinerja",
                        "dr. Hj. Lilis Suryani, M.Kes. H. Tubagus Aria Wibawa",
                        "NIP 19700101 199503 1 001")
                .contains("setia pada Negara Kesatuan Republik Indonesia serta")
                .doesNotContain("ASPEK", "INTERVENSI", "(dapat ditambahkan", "KONSEP", "NKRI");
    }

    /** A.1.2: targets as one value, as a range, as a time after an event. */
    @Test
    void quantitativePlanOfALeaderHasFiveColumns() throws IOException {
        String text = text(form(
                Format.QUANTITATIVE_LEADER,
                "",
                List.of(result(
                        "Terwujudnya kebijakan yang berkualitas",
                        "",
                        "Menteri",
                        measure("Indeks kualitas kebijakan", "61,95%", "Proses Bisnis"),
                        measure("Waktu penyelesaian rekomendasi", "2-3 hari setelah permohonan", "Penerima Layanan"),
                        measure("Serapan anggaran", "80–90%", "Anggaran"))),
                List.of()));

        assertThat(text)
                .containsSubsequence(
                        "PENDEKATAN HASIL KERJA KUANTITATIF",
                        "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
                        "NIP (*opsional)",
                        "NO",
                        "RENCANA HASIL KERJA",
                        "INDIKATOR KINERJA INDIVIDU",
                        "TARGET",
                        "PERSPEKTIF",
                        "(1) (2) (3) (4) (5)",
                        "A. UTAMA",
                        "61,95%",
                        "Proses Bisnis",
                        "80–90% Anggaran",
                        "B. TAMBAHAN",
                        "- (dapat ditambahkan pada tahun berjalan)",
                        "PERILAKU KERJA*")
                .contains("(penugasan dari Menteri)")
                .doesNotContain("ASPEK", "(6)", "Ukuran keberhasilan");
    }

    /** A.1.6: a midwife of a puskesmas; no perspective, and no column for the leader's result. */
    @Test
    void qualitativePlanOfStaffNamesTheOneWhoGaveTheTask() throws IOException {
        String text = text(form(
                Format.QUALITATIVE_STAFF,
                "",
                List.of(result(
                        "Meningkatnya cakupan persalinan di fasilitas kesehatan",
                        "Menurunnya angka kematian ibu",
                        "Kepala Puskesmas",
                        measure("Persalinan ditolong tenaga kesehatan", "95 dari 100 ibu bersalin", ""))),
                List.of()));

        assertThat(text)
                .containsSubsequence(
                        "PENDEKATAN HASIL KERJA KUALITATIF",
                        "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
                        "A. UTAMA",
                        "1 Meningkatnya cakupan persalinan di fasilitas kesehatan",
                        "(penugasan dari Kepala Puskesmas)",
                        "Ukuran keberhasilan/ indikator kinerja individu dan Target:",
                        "- Persalinan ditolong tenaga kesehatan, 95 dari 100 ibu bersalin",
                        "B. TAMBAHAN",
                        "PERILAKU KERJA*",
                        "setia pada NKRI serta")
                .doesNotContain("Perspektif", "Menurunnya angka kematian ibu", "opsional", "Negara Kesatuan");
    }

    /** A.1.7: one of the leader's results spans two own ones, and comes with its indicator. */
    @Test
    void quantitativePlanOfStaffShowsTheLeadersResultOnceForAllThatServeIt() throws IOException {
        String served = "Meningkatnya kualitas kebijakan\nIndikator Kinerja Individu: Indeks kualitas kebijakan";
        String text = text(form(
                Format.QUANTITATIVE_STAFF,
                "",
                List.of(
                        result(
                                "Tersusunnya naskah kebijakan",
                                served,
                                "Direktur",
                                new Measure("Kuantitas", "Naskah selesai", "3 unit", ""),
                                new Measure("Waktu", "Lama penyusunan", "7-8 bulan", "")),
                        result(
                                "Terlaksananya uji publik",
                                served,
                                "",
                                new Measure("Kualitas", "Kepuasan peserta", "3,5 dari skala 5", ""))),
                List.of(result("Terbitnya buletin", "Terwujudnya keterbukaan", "", measure("Edisi", "4 edisi", "")))));

        assertThat(text)
                .containsSubsequence(
                        "PENDEKATAN HASIL KERJA KUANTITATIF",
                        "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
                        "NO.",
                        "RENCANA HASIL",
                        "(1) (2) (3) (4) (5) (6)",
                        "A. UTAMA",
                        "Kuantitas Naskah selesai 3 unit",
                        "Waktu Lama penyusunan 7-8 bulan",
                        "2 Terlaksananya uji publik Kualitas Kepuasan peserta 3,5 dari skala 5",
                        "B. TAMBAHAN",
                        "3 Terwujudnya keterbukaan Terbitnya buletin",
                        "PERILAKU KERJA**",
                        "* Apabila rencana hasil kerja pimpinan yang diintervensi",
                        "** Pimpinan dapat memberikan")
                .containsOnlyOnce("Indikator Kinerja Individu: Indeks kualitas kebijakan")
                .contains("DIINTERVENSI*", "setia pada NKRI serta")
                .doesNotContain("penugasan dari", "Perspektif");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormHoldsAllValuesAllGuidesAndItsLampiran(Format format) throws IOException {
        String text = text(form(format, "", List.of(), List.of()));

        for (int value = 0; value < 7; value++) {
            assertThat(text).containsSubsequence((value + 1) + " " + LABELS.get(value), "Ekspektasi Khusus Pimpinan:");
            for (String guide : GUIDES.get(value)) {
                assertThat(text).containsOnlyOnce("- " + format.guide(guide));
            }
        }
        assertThat(text)
                .containsOnlyOnce("Utamakan pelayanan ibu hamil")
                .containsSubsequence(
                        "LAMPIRAN SASARAN KINERJA PEGAWAI",
                        "PEMERINTAH KOTA SERANG PERIODE PENILAIAN:",
                        "DUKUNGAN SUMBER DAYA",
                        "1 Dua orang tenaga pendamping",
                        "2 Timbangan digital",
                        "SKEMA PERTANGGUNGJAWABAN",
                        "1 Hasil kerja dilaporkan setiap bulan",
                        "KONSEKUENSI",
                        "1 Apabila memenuhi ekspektasi Pimpinan maka diusulkan mengikuti pelatihan",
                        "Serang, 14 Januari 2026",
                        "Pegawai yang Dinilai Pejabat Penilai Kinerja");
    }

    @ParameterizedTest
    @EnumSource
    void draftSaysOnEveryPageThatItIsOne(Format format) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(documents.pdf(form(format, "KONSEP", many(1, 14), many(15, 3))))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("KONSEP");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noLineIsLostHoweverManyPagesTheFormTakes(Format format) throws IOException {
        String text = text(form(format, "", many(1, 14), many(15, 3)));

        for (int number = 1; number <= 17; number++) {
            assertThat(text)
                    .containsOnlyOnce("Hasil nomor " + number + " ")
                    .containsOnlyOnce("Ukuran pertama dari " + number + " ")
                    .containsOnlyOnce("Ukuran kedua dari " + number + " ");
        }
    }

    private static List<Result> many(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> result(
                        "Hasil nomor " + number + " tercapai",
                        "Hasil pimpinan " + number / 3,
                        "",
                        measure("Ukuran pertama dari " + number + " ini", "10 unit", ""),
                        measure("Ukuran kedua dari " + number + " ini", "95 %", "")))
                .toList();
    }

    private static Result result(String statement, String served, String assigner, Measure... measures) {
        return new Result(statement, served, assigner, List.of(measures));
    }

    private static Measure measure(String statement, String target, String perspective) {
        return new Measure("Kuantitas", statement, target, perspective);
    }

    private static PlanFormDocument form(Format format, String mark, List<Result> main, List<Result> additional) {
        List<Value> values = new ArrayList<>();
        for (int value = 0; value < 7; value++) {
            values.add(new Value(
                    value + 1,
                    LABELS.get(value),
                    GUIDES.get(value).stream().map(format::guide).toList(),
                    value == 0 ? "Utamakan pelayanan ibu hamil" : ""));
        }
        return new PlanFormDocument(
                mark.isEmpty() ? "SKP-7-V3" : mark + ", SKP-7-V3",
                format,
                mark,
                2026,
                "PEMERINTAH KOTA SERANG",
                "1 JANUARI SD 31 DESEMBER TAHUN 2026",
                new Person(
                        "dr. Hj. Lilis Suryani, M.Kes.",
                        "19700101 199503 1 001",
                        "IV/c",
                        "Kepala Dinas Kesehatan",
                        "Dinas Kesehatan"),
                new Person("H. Tubagus Aria Wibawa", null, "-", "WALI KOTA", "Pemerintah Kota Serang"),
                main,
                additional,
                values,
                List.of("Dua orang tenaga pendamping", "Timbangan digital"),
                List.of("Hasil kerja dilaporkan setiap bulan"),
                List.of("Apabila memenuhi ekspektasi Pimpinan maka diusulkan mengikuti pelatihan"),
                "Serang, 14 Januari 2026");
    }

    private String text(PlanFormDocument form) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(documents.pdf(form))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
