package id.teladan.organization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes small files as governments bring them. */
public final class ImportFiles {

    static final List<String> EMPLOYEE_HEADER = List.of(
            "PNS ID",
            "NIP BARU",
            "NAMA",
            "GELAR BELAKANG",
            "TANGGAL LAHIR",
            "JENIS KELAMIN",
            "AGAMA ID",
            "NIK",
            "NPWP NOMOR",
            "GOL AKHIR NAMA",
            "JENIS JABATAN ID",
            "JABATAN ID",
            "JABATAN NAMA",
            "TMT JABATAN",
            "UNOR ID");

    public static final String NUTRITIONIST = "199501012020122001";
    public static final String HEAD = "198002022005011002";
    public static final String NURSE = "199003032015032003";

    private ImportFiles() {}

    public static List<List<Object>> units() {
        return List.of(
                List.of("u-pkm", "Puskesmas Kilasah", "u-dinkes", "PUSKESMAS", "03-01-2022", "", "j-head"),
                List.of("u-dinkes", "Dinas Kesehatan", "u-kota", "dinas", "03-01-2022", "", ""),
                List.of("u-kota", "Pemerintah Kota Contoh", "", "PEMERINTAH KOTA", "03-01-2022", "", ""));
    }

    /** A row of SIASN's file, with some cells other than usual. */
    public static List<Object> employee(String nip, String name, Map<String, Object> others) {
        Map<String, Object> cells = new HashMap<>(Map.of(
                "PNS ID", "'id-" + nip,
                "NIP BARU", nip,
                "NAMA", name,
                "JENIS KELAMIN", nip.charAt(14) == '1' ? "M" : "F",
                "AGAMA ID", "1",
                "NIK", "9999000011112222",
                "GOL AKHIR NAMA", "III/a",
                "JENIS JABATAN ID", "2",
                "UNOR ID", "u-pkm"));
        cells.put("NPWP NOMOR", "00.000.000.0-000.000");
        cells.put("JABATAN ID", "j-nutrition");
        cells.put("JABATAN NAMA", "Nutrisionis Ahli Pertama");
        cells.putAll(others);
        List<Object> row = new ArrayList<>();
        EMPLOYEE_HEADER.forEach(column -> row.add(cells.getOrDefault(column, "")));
        return row;
    }

    public static List<List<Object>> employees() {
        return List.of(
                employee(NUTRITIONIST, "Siti Contoh", Map.of()),
                employee(
                        HEAD,
                        "Kepala Contoh",
                        Map.of("JABATAN ID", "j-head", "JABATAN NAMA", "Kepala Puskesmas Kilasah")),
                employee(NURSE, "Perawat Contoh", Map.of("JABATAN ID", "j-nurse", "JABATAN NAMA", "Perawat Terampil")));
    }

    public static Path unitFile(Path folder, List<List<Object>> rows) throws IOException {
        return workbook(
                folder.resolve("units.xlsx"),
                List.of("UNOR ID", "NAMA", "INDUK ID", "JENIS", "BERLAKU DARI", "SAMPAI", "KODE JABATAN PIMPINAN"),
                rows);
    }

    public static Path employeeFile(Path folder, List<List<Object>> rows) throws IOException {
        return workbook(folder.resolve("employees.xlsx"), EMPLOYEE_HEADER, rows);
    }

    public static Path assessorFile(Path folder, List<List<String>> rows) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFFNIP;NIP PENILAI;DASAR;JENIS;MULAI;SELESAI\r\n");
        rows.forEach(row -> text.append(String.join(";", row)).append("\r\n"));
        return Files.writeString(folder.resolve("assessors.csv"), text);
    }

    static Path workbook(Path file, List<String> header, List<List<Object>> rows) throws IOException {
        try (var stream = Files.newOutputStream(file);
                Workbook workbook = new Workbook(stream, "Test", null)) {
            Worksheet sheet = workbook.newWorksheet("Data");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    switch (rows.get(row).get(column)) {
                        case Number number -> sheet.value(row + 1, column, number);
                        case Object text
                        when !text.toString().isEmpty() -> sheet.value(row + 1, column, text.toString());
                        default -> {}
                    }
                }
            }
        }
        return file;
    }
}
