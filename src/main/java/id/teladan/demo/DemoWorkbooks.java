package id.teladan.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the files that a government uploads. The same call always writes the same rows. */
public final class DemoWorkbooks {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String EMPLOYEE_SHEET = "Data Utama";

    private DemoWorkbooks() {}

    /**
     * Where the files of an agency lie.
     *
     * @param units XLSX, the template of units
     * @param employees XLSX, SIASN "data utama"
     * @param assessors CSV with semicolons and byte order mark; {@code KEPALA DAERAH} stands for the regional head
     */
    public record DemoFiles(Path units, Path employees, Path assessors) {}

    /** Writes {@code units.xlsx}, {@code employees.xlsx} and {@code assessors.csv} into a folder, made if missing. */
    public static DemoFiles write(DemoAgency agency, Path folder) throws IOException {
        DemoPopulation population = DemoPopulation.of(agency);
        Files.createDirectories(folder);
        DemoFiles files = new DemoFiles(
                folder.resolve("units.xlsx"), folder.resolve("employees.xlsx"), folder.resolve("assessors.csv"));
        WorkbookFile.write(
                files.units(),
                "Unit",
                UnitSheet.HEADER,
                population.units().stream().map(UnitSheet::row).toList());
        writeEmployees(population, files.employees());
        writeAssessors(population, files.assessors());
        return files;
    }

    /**
     * A workbook of Dinas Kesehatan of Kota Serang, 1,279 rows: against the imported {@link #write} 1,102 changed and 160
     * new, 22 of them with a note, and 17 that must be mended first.
     *
     * @return the file, {@code Data utama SIASN Dinas Kesehatan.xlsx}
     */
    public static Path writeWithMistakes(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("Data utama SIASN Dinas Kesehatan.xlsx");
        WorkbookFile.write(file, EMPLOYEE_SHEET, EmployeeSheet.HEADER, new MistakenRows().rows());
        return file;
    }

    /**
     * Employees of Kota Serang in any number, over the same units as {@link #write}; the people differ from those.
     *
     * @throws IllegalArgumentException if the units need more people than {@code rows}
     */
    public static void writeSized(int rows, Path file) throws IOException {
        writeEmployees(DemoPopulation.of(DemoAgency.KOTA_SERANG, rows), file);
    }

    private static void writeEmployees(DemoPopulation population, Path file) throws IOException {
        List<List<Object>> rows = population.people().stream()
                .map(person -> EmployeeSheet.row(population.agency(), person))
                .toList();
        WorkbookFile.write(file, EMPLOYEE_SHEET, EmployeeSheet.HEADER, rows);
    }

    private static void writeAssessors(DemoPopulation population, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
            csv.writeRecord(AssessorList.HEADER);
            AssessorList.rows(population).forEach(csv::writeRecord);
            csv.flush();
        }
    }
}
