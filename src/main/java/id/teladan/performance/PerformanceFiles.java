package id.teladan.performance;

import static id.teladan.intake.UploadColumn.optional;
import static id.teladan.intake.UploadColumn.required;

import id.teladan.intake.UploadColumn;
import id.teladan.intake.UploadKind;
import id.teladan.shared.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The file by which objectives and key indicators come into the drafts of agreements. */
public final class PerformanceFiles {

    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGU", "SEP", "OKT", "NOV", "DES");
    private static final List<String> EXAMPLE_WAY = List.of("", "", "16", "", "", "15,5", "", "", "15", "", "", "14");

    public static final UploadKind INDICATOR = new UploadKind(
            "INDICATOR",
            "Perjanjian kinerja",
            "indikator kinerja",
            "Sasaran dan indikator unit, satu baris per indikator. Masuk ke konsep perjanjian kinerja; indikator bernama"
                    + " sama dalam konsep itu diganti isinya.",
            4,
            "/performance/indicators",
            Set.of(Role.BAGIAN_ORGANISASI, Role.KEPALA_OPD, Role.ADMIN_OPD),
            Stream.concat(
                            Stream.of(
                                    required("year", "2027", "TAHUN"),
                                    required("unit_text", "Dinas Kesehatan", "UNIT KERJA", "UNOR ID", "UNIT"),
                                    required("objective", "Meningkatnya status gizi balita", "SASARAN"),
                                    required("name", "Prevalensi balita stunting", "INDIKATOR", "IKU"),
                                    required("target", "14", "TARGET"),
                                    optional("target_max", "", "BATAS ATAS"),
                                    required("unit", "%", "SATUAN"),
                                    required("direction", "RENDAH", "YANG BAIK"),
                                    required("measurement", "TERAKHIR", "CARA HITUNG"),
                                    optional("rhythm", "TRIWULAN", "PERIODE"),
                                    optional("formula", "Balita stunting dibagi balita diukur x 100 %", "FORMULA"),
                                    optional("source", "e-PPGBM", "SUMBER DATA"),
                                    optional("programme", "Pemenuhan upaya kesehatan", "PROGRAM"),
                                    optional("activity", "", "KEGIATAN"),
                                    optional("budget", "1.250.000.000", "ANGGARAN"),
                                    optional("parent_unit_text", "Pemerintah Kota", "MENDUKUNG UNIT"),
                                    optional("parent_name", "Prevalensi balita stunting", "MENDUKUNG INDIKATOR"),
                                    optional("cascade_kind", "ASPEK", "CARA MENDUKUNG"),
                                    optional("share", "", "BAGIAN BEBAN")),
                            IntStream.rangeClosed(1, 12).mapToObj(PerformanceFiles::month))
                    .toList());

    private PerformanceFiles() {}

    /** What the column of a month fills. */
    static String field(int month) {
        return "month_" + month;
    }

    private static UploadColumn month(int month) {
        return optional(field(month), EXAMPLE_WAY.get(month - 1), MONTHS.get(month - 1));
    }
}
