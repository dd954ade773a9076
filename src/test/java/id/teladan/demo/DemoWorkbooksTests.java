package id.teladan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoWorkbooksTests {

    private static final Pattern DIGITS = Pattern.compile("\\d{18}");

    @TempDir
    private Path folder;

    @Test
    void filesLookLikeWhatAGovernmentUploads() throws IOException {
        DemoWorkbooks.DemoFiles files = DemoWorkbooks.write(DemoAgency.KABUPATEN_SERANG, folder);
        List<Row> employees = rows(files.employees());
        assertThat(employees).hasSize(1_501);
        assertThat(texts(employees.getFirst())).isEqualTo(EmployeeSheet.HEADER);
        assertThat(employees.get(1).getCell(EmployeeSheet.column("NIP BARU")).getType())
                .isEqualTo(CellType.STRING);
        assertThat(employees
                        .get(1)
                        .getCell(EmployeeSheet.column("TANGGAL LAHIR"))
                        .getType())
                .isEqualTo(CellType.NUMBER);
        assertThat(texts(rows(files.units()).getFirst())).isEqualTo(UnitSheet.HEADER);
        List<String> assessors = Files.readAllLines(files.assessors());
        assertThat(assessors).hasSize(1_501);
        assertThat(assessors.getFirst()).isEqualTo("\uFEFFNIP;NIP PENILAI;DASAR;JENIS;MULAI;SELESAI");
    }

    @Test
    void twoRunsWriteTheSameRows() throws IOException {
        DemoWorkbooks.DemoFiles once = DemoWorkbooks.write(DemoAgency.KABUPATEN_SERANG, folder.resolve("once"));
        DemoWorkbooks.DemoFiles again = DemoWorkbooks.write(DemoAgency.KABUPATEN_SERANG, folder.resolve("again"));
        assertThat(contents(again.employees())).isEqualTo(contents(once.employees()));
        assertThat(contents(again.units())).isEqualTo(contents(once.units()));
        assertThat(again.assessors()).hasSameBinaryContentAs(once.assessors());
    }

    @Test
    void everyUnitOfTheEmployeesIsInTheFileOfUnits() throws IOException {
        DemoWorkbooks.DemoFiles files = DemoWorkbooks.write(DemoAgency.KABUPATEN_SERANG, folder);
        Set<String> units = rows(files.units()).stream()
                .skip(1)
                .map(row -> row.getCellText(0))
                .collect(Collectors.toSet());
        assertThat(rows(files.employees()).stream()
                        .skip(1)
                        .map(row -> withoutApostrophe(row.getCellText(EmployeeSheet.column("UNOR ID")))))
                .isSubsetOf(units);
    }

    @Test
    void mistakenWorkbookHasItsPromisedMistakes() throws IOException {
        Map<String, List<String>> known = new HashMap<>();
        contents(DemoWorkbooks.write(DemoAgency.KOTA_SERANG, folder).employees())
                .forEach(cells -> known.put(cells.get(EmployeeSheet.column("NIP BARU")), cells));
        Path file = DemoWorkbooks.writeWithMistakes(folder);
        List<List<String>> rows = contents(file).subList(1, MistakenRows.ROWS + 1);
        Set<String> seen = new HashSet<>();
        int broken = 0;
        int twice = 0;
        int unknownUnit = 0;
        int changed = 0;
        int fresh = 0;
        for (List<String> cells : rows) {
            String nip = cells.get(EmployeeSheet.column("NIP BARU"));
            if (isBroken(nip)) {
                broken++;
            } else if (!seen.add(nip)) {
                twice++;
            } else if (cells.get(EmployeeSheet.column("UNOR ID")).equals("PKM KILASAH")) {
                unknownUnit++;
            } else if (known.containsKey(nip)) {
                changed++;
            } else {
                fresh++;
            }
        }
        assertThat(rows).hasSize(1_279);
        assertThat(List.of(broken, twice, unknownUnit, changed, fresh)).containsExactly(11, 3, 3, 1_102, 160);
        assertThat(rows.get(214 - 2)).contains("1,98704E+17", "Siti Nuraeni Hasanah");
        assertThat(rows(file).stream()
                        .flatMap(Row::stream)
                        .filter(cell -> cell != null && cell.getType() == CellType.FORMULA))
                .hasSize(12);
    }

    /** Not 18 digits, or a day of birth that no calendar has; numbers arrive in whatever notation the reader has. */
    private static boolean isBroken(String nip) {
        return !DIGITS.matcher(nip).matches()
                || Set.of("19900231", "19911321", "19850431", "19950631").contains(nip.substring(0, 8));
    }

    @Test
    void benchmarkWorkbookHasTheRowsAskedFor() throws IOException {
        Path file = folder.resolve("many.xlsx");
        DemoWorkbooks.writeSized(6_000, file);
        List<Row> rows = rows(file);
        assertThat(rows).hasSize(6_001);
        assertThat(rows.stream().map(row -> row.getCellText(1))).doesNotHaveDuplicates();
    }

    private static List<Row> rows(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(stream);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.toList();
        }
    }

    private static List<List<String>> contents(Path file) throws IOException {
        return rows(file).stream().map(DemoWorkbooksTests::texts).toList();
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, EmployeeSheet.HEADER.size())
                .mapToObj(column -> column < row.getCellCount() ? row.getCellText(column) : "")
                .takeWhile(text -> row.getRowNum() > 1 || !text.isEmpty())
                .toList();
    }

    private static String withoutApostrophe(String id) {
        return id.startsWith("'") ? id.substring(1) : id;
    }
}
