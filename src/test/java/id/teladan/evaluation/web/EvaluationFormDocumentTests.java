package id.teladan.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.documents.Documents;
import id.teladan.evaluation.web.EvaluationFormDocument.Achievement;
import id.teladan.evaluation.web.EvaluationFormDocument.Behavior;
import id.teladan.evaluation.web.EvaluationFormDocument.Feedback;
import id.teladan.evaluation.web.EvaluationFormDocument.Format;
import id.teladan.evaluation.web.EvaluationFormDocument.Indicator;
import id.teladan.evaluation.web.EvaluationFormDocument.Person;
import id.teladan.evaluation.web.EvaluationFormDocument.Result;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationFormDocumentTests {

    private static final Instant AT = Instant.parse("2026-04-07T02:00:00Z");
    private static final String LONG =
            "Tersusunnya dokumen kajian, rekomendasi, dan laporan pelaksanaan pembinaan serta pengawasan penyelenggaraan "
                    + "pelayanan administrasi kependudukan dan pencatatan sipil di seluruh kecamatan dan kelurahan ";

    private final Documents documents = new Documents(Clock.fixed(AT, ZoneOffset.UTC));

    @Test
    void qualitativeFormReadsAsTheLawWritesIt() throws IOException {
        String text = text(form(Format.QUALITATIVE, 2, 0));

        assertThat(text)
                .containsSubsequence(
                        "HASIL EVALUASI KINERJA PEGAWAI",
                        "PENDEKATAN HASIL KERJA KUALITATIF",
                        "PERIODE: TRIWULAN I",
                        "PEMERINTAH KOTA SERANG",
                        "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026",
                        "NO PEGAWAI YANG DINILAI NO PEJABAT PENILAI KINERJA",
                        "1 NAMA",
                        "2 NIP",
                        "3 PANGKAT/ GOL. RUANG",
                        "4 JABATAN",
                        "5 UNIT KERJA",
                        "CAPAIAN KINERJA ORGANISASI",
                        "BUTUH PERBAIKAN",
                        "POLA DISTRIBUSI",
                        "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI BUTUH PERBAIKAN",
                        "HASIL KERJA",
                        "A. UTAMA",
                        "Ukuran Keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif****:",
                        "HASIL KERJA",
                        "B. TAMBAHAN",
                        "-",
                        "(dapat ditambahkan pada tahun berjalan)",
                        "RATING HASIL KERJA**",
                        "DIATAS EKSPEKTASI",
                        "PERILAKU KERJA",
                        "1 Berorientasi pelayanan",
                        "2 Akuntabel",
                        "3 Kompeten",
                        "4 Harmonis",
                        "5 Loyal",
                        "6 Adaptif",
                        "7 Kolaboratif",
                        "RATING PERILAKU KERJA**",
                        "DIBAWAH EKSPEKTASI",
                        "PREDIKAT KINERJA PEGAWAI",
                        "KURANG (MISCONDUCT)",
                        "Serang, 7 April 2026",
                        "Pejabat Penilai Kinerja",
                        "** Rating ditetapkan",
                        "*** Umpan balik",
                        "**** Perspektif hanya");
        assertThat(text).contains("setia pada NKRI serta pemerintahan yang sah").doesNotContain("BAGI PEJABAT");
    }

    @Test
    void formOfLeadersNamesTheInstitutionAndAllowsAnAssessorWithoutNip() throws IOException {
        String text = text(form(Format.QUANTITATIVE_LEADER, 2, 1));

        assertThat(text)
                .containsSubsequence(
                        "PENDEKATAN HASIL KERJA KUANTITATIF",
                        "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
                        "2 NIP 197001011995031001 2 NIP -",
                        "3 PANGKAT/GOL RUANG",
                        "5 UNIT KERJA Dinas Kependudukan dan Pencatatan Sipil 5 INSTANSI Pemerintah Kota Serang",
                        "RENCANA HASIL KERJA",
                        "INDIKATOR KINERJA INDIVIDU",
                        "TARGET",
                        "PERSPEKTIF",
                        "(1) (2) (3) (4) (5) (6) (7)",
                        "A. UTAMA",
                        "Penerima Layanan",
                        "B. TAMBAHAN",
                        "Hasil kerja nomor 3",
                        "RATING HASIL KERJA**");
        assertThat(text).doesNotContain("(dapat ditambahkan", "ASPEK", "****");
        assertThat(text.substring(text.indexOf("Pejabat Penilai Kinerja"))).doesNotContain("NIP");
    }

    @Test
    void formOfStaffShowsAspectAndTheLeadersResult() throws IOException {
        String text = text(form(Format.QUANTITATIVE_STAFF, 1, 0));

        assertThat(text)
                .containsSubsequence(
                        "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
                        "ASPEK",
                        "(1) (2) (3) (4) (5) (6) (7) (8)",
                        "A. UTAMA",
                        "Meningkatnya kualitas",
                        "Kuantitas",
                        "B. TAMBAHAN",
                        "(dapat ditambahkan pada tahun berjalan)");
        assertThat(text).doesNotContain("PERSPEKTIF", "Penerima Layanan");
    }

    @ParameterizedTest
    @EnumSource
    void noRowIsLostHoweverManyPagesTheFormTakes(Format format) throws IOException {
        String text = text(form(format, 12, 3));

        for (int number = 1; number <= 15; number++) {
            assertThat(text).containsSubsequence(number + " ", "Hasil kerja nomor " + number + " ");
            for (int indicator = 1; indicator <= 3; indicator++) {
                assertThat(text)
                        .containsOnlyOnce("Indikator " + number + "-" + indicator + " ")
                        .containsOnlyOnce("Capaian " + number + "-" + indicator + " ")
                        .containsOnlyOnce("Catatan " + number + "-" + indicator + " ");
            }
        }
        for (String guide : List.of("Memahami dan memenuhi", "Menjaga rahasia jabatan", "Menggerakkan pemanfaatan")) {
            assertThat(text).containsOnlyOnce(guide);
        }
        assertThat(text).containsOnlyOnce("PREDIKAT KINERJA PEGAWAI KURANG (MISCONDUCT)");
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsNumberedAndNamesTheDocument(Format format) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(documents.pdf(form(format, 12, 3)))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(3, 30);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf))
                        .contains("Halaman " + page + " dari " + pages)
                        .contains("SERANG-2026-000123");
            }
        }
    }

    @Test
    void usualFormTakesTwoOrThreePages() throws IOException {
        for (Format format : Format.values()) {
            try (PDDocument pdf = Loader.loadPDF(documents.pdf(usual(format)))) {
                assertThat(pdf.getNumberOfPages()).as(format.name()).isBetween(2, 3);
            }
        }
    }

    @Test
    void whatPeopleWriteIsTextAndNothingElse() throws IOException {
        EvaluationFormDocument page = form(Format.QUALITATIVE, 1, 0);
        String hostile = "<script>alert('1')</script> & \"Siti\" <img src=\"file:///etc/passwd\"/> ]]> \u0001";
        String text = text(withEmployee(page, new Person(hostile, null, "", "</td></table>", "Seksi")));

        assertThat(text.replaceAll("\\s+", ""))
                .contains("<script>alert('1')</script>&\"Siti\"<imgsrc=\"file:///etc/passwd\"/>]]>", "</td></table>")
                .contains("PREDIKATKINERJAPEGAWAIKURANG(MISCONDUCT)")
                .doesNotContain("root:");
    }

    @Test
    void sameFormAtTheSameTimeIsTheSameFile() {
        assertThat(documents.pdf(form(Format.QUANTITATIVE_STAFF, 2, 1)))
                .isEqualTo(documents.pdf(form(Format.QUANTITATIVE_STAFF, 2, 1)));
    }

    @Test
    void fontsAreEmbeddedAndTheTimeIsTheClocks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(documents.pdf(form(Format.QUALITATIVE, 1, 0)))) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("LiberationSans");
                }
            }
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(AT);
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Hasil Evaluasi Kinerja Pegawai Siti Aminah, S.Kom., M.Si., TRIWULAN I");
        }
    }

    private String text(EvaluationFormDocument page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(documents.pdf(page))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(pdf).replaceAll("\\s+", " ");
        }
    }

    static EvaluationFormDocument usual(Format format) {
        return form(format, 4, 1);
    }

    static EvaluationFormDocument form(Format format, int main, int additional) {
        List<Result> results = new ArrayList<>();
        int indicators = main > 9 ? 3 : 1;
        for (int number = 1; number <= main + additional; number++) {
            results.add(result(number, indicators, main > 9 ? LONG : ""));
        }
        Person employee = new Person(
                "Siti Aminah, S.Kom., M.Si.",
                "197001011995031001",
                "Pembina Utama Muda, IV/c",
                "Kepala Dinas Kependudukan dan Pencatatan Sipil",
                "Dinas Kependudukan dan Pencatatan Sipil");
        Person assessor = format.isForLeaders()
                ? new Person("H. Budi Rustandi, S.E.", null, "-", "Wali Kota Serang", "Pemerintah Kota Serang")
                : new Person(
                        "Drs. Ahmad Fauzi, M.M.",
                        "196802021990031002",
                        "Pembina Utama Madya, IV/d",
                        "Sekretaris Daerah",
                        "Sekretariat Daerah");
        return new EvaluationFormDocument(
                "SERANG-2026-000123",
                format,
                "PEMERINTAH KOTA SERANG",
                "1 JANUARI SD 31 DESEMBER TAHUN 2026",
                "TRIWULAN I",
                employee,
                assessor,
                Achievement.BUTUH_PERBAIKAN,
                results.subList(0, main),
                results.subList(main, results.size()),
                "DIATAS EKSPEKTASI",
                behaviors(),
                "DIBAWAH EKSPEKTASI",
                "KURANG (MISCONDUCT)",
                "Serang, 7 April 2026");
    }

    private static List<Behavior> behaviors() {
        List<Behavior> behaviors = new ArrayList<>(Collections.nCopies(7, new Behavior("", List.of())));
        behaviors.set(
                0,
                new Behavior(
                        "Menanggapi setiap keluhan warga paling lambat satu hari kerja",
                        List.of(
                                new Feedback("Pimpinan", "Keluhan ditanggapi rata-rata dalam tiga jam; pertahankan."),
                                new Feedback("Rekan kerja setingkat (Dewi)", "Ramah dan sigap di loket."))));
        behaviors.set(4, new Behavior("", List.of(new Feedback("Pimpinan", "Menjaga kerahasiaan data penduduk."))));
        return behaviors;
    }

    private static Result result(int number, int indicators, String filling) {
        List<Indicator> list = new ArrayList<>();
        for (int indicator = 1; indicator <= indicators; indicator++) {
            String key = number + "-" + indicator + " ";
            list.add(new Indicator(
                    "Indikator " + key + "persentase dokumen kependudukan yang terbit tepat waktu " + filling,
                    "Kuantitas",
                    "98 %",
                    "Penerima Layanan",
                    "Capaian " + key + "97,4 % berdasarkan laporan bulanan " + filling,
                    List.of(new Feedback(
                            "Pimpinan",
                            "Catatan " + key + "sudah baik, percepat penerbitan di kelurahan " + filling))));
        }
        return new Result(
                "Hasil kerja nomor " + number + " meningkatnya kepemilikan dokumen kependudukan warga " + filling,
                "Meningkatnya kualitas pelayanan publik",
                list);
    }

    private static EvaluationFormDocument withEmployee(EvaluationFormDocument page, Person employee) {
        return new EvaluationFormDocument(
                page.code(),
                page.format(),
                page.agency(),
                page.assessmentSpan(),
                page.period(),
                employee,
                page.assessor(),
                page.achievement(),
                page.mainResults(),
                page.additionalResults(),
                page.resultRating(),
                page.behaviors(),
                page.behaviorRating(),
                page.predicate(),
                page.placeAndDate());
    }
}
