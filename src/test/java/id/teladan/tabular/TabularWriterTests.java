package id.teladan.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabularWriterTests {

    private static final List<Column> COLUMNS =
            List.of(Column.identifier("NIP"), Column.text("NAMA", 30), Column.number("NILAI"), Column.date("TMT"));

    @TempDir
    private Path folder;

    @Test
    void workbookIsReadBackAsWritten() throws IOException {
        Path path = workbook("Siti <&> \"Ayu\"");
        try (TabularFile file = TabularFile.open(path, "out.xlsx")) {
            assertThat(file.header().names()).containsExactly("NIP", "NAMA", "NILAI", "TMT");
            List<Row> rows = new ArrayList<>();
            file.forEachRow(rows::add);
            Row row = rows.getFirst();
            assertThat(row.cell(0)).isEqualTo(new Cell("200012312024121001", CellKind.TEXT, false));
            assertThat(row.cell(1).text()).isEqualTo("Siti <&> \"Ayu\"");
            assertThat(Decimals.of(row.cell(2)).orElseThrow()).isEqualByComparingTo("12.5");
            assertThat(ExcelDates.of(row.cell(3), false)).hasValue(LocalDate.of(2024, 12, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-2", "@SUM(A1)", "\t=1", "\r=1", "=cmd|'/c calc'!A1"})
    void nothingThatPeopleTypeBecomesAFormula(String typed) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(workbook(typed).toFile())) {
            assertThat(workbook.getFirstSheet().read().get(1).getCell(1))
                    .satisfies(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING))
                    .satisfies(cell -> assertThat(cell.getFormula()).isNull());
        }
        assertThat(separated(typed)).contains("'" + typed);
    }

    @Test
    void headerIsFrozenAndNipIsFormattedAsText() throws IOException {
        try (ZipFile zip = new ZipFile(workbook("Siti").toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
                InputStream styles = zip.getInputStream(zip.getEntry("xl/styles.xml"))) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("state=\"frozen\"")
                    .doesNotContain("<f>");
            assertThat(new String(styles.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("formatCode=\"@\"");
        }
    }

    @Test
    void separatedTextOpensInIndonesianExcel() throws IOException {
        assertThat(separated("Siti; \"Ayu\""))
                .isEqualTo("\ufeffNIP;NAMA;NILAI;TMT\r\n200012312024121001;\"Siti; \"\"Ayu\"\"\";12,5;01-12-2024\r\n");
    }

    @Test
    void negativeNumberIsNoFormula() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (TabularWriter writer = TabularWriter.separated(output, List.of(Column.number("N")))) {
            writer.row(-5);
        }
        assertThat(output.toString(StandardCharsets.UTF_8)).endsWith("\r\n-5\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b\u0001c\u001f", "\ud800 alone", "\ufffe"})
    void lettersThatXmlForbidsDoNotSpoilTheWorkbook(String typed) throws IOException {
        try (TabularFile file = TabularFile.open(workbook(typed), "out.xlsx")) {
            List<Row> rows = new ArrayList<>();
            file.forEachRow(rows::add);
            assertThat(rows.getFirst().cell(0).text()).isEqualTo("200012312024121001");
        }
    }

    @Test
    void textLongerThanExcelAllowsIsCutAndMarked() throws IOException {
        try (TabularFile file = TabularFile.open(workbook("x".repeat(40_000)), "out.xlsx")) {
            List<Row> rows = new ArrayList<>();
            file.forEachRow(rows::add);
            assertThat(rows.getFirst().cell(1).text())
                    .hasSize(Limits.CELL_LENGTH)
                    .endsWith("…");
        }
    }

    @Test
    void rowMustFitItsColumns() throws IOException {
        try (TabularWriter writer = TabularWriter.workbook(new ByteArrayOutputStream(), "S", COLUMNS)) {
            assertThatThrownBy(() -> writer.row("x")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Path workbook(String name) throws IOException {
        Path path = folder.resolve("out.xlsx");
        try (var output = Files.newOutputStream(path);
                TabularWriter writer = TabularWriter.workbook(output, "Pegawai", COLUMNS)) {
            writer.row("200012312024121001", name, new BigDecimal("12.5"), LocalDate.of(2024, 12, 1));
            writer.row(null, null, null, null);
        }
        return path;
    }

    private static String separated(String name) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (TabularWriter writer = TabularWriter.separated(output, COLUMNS)) {
            writer.row("200012312024121001", name, new BigDecimal("12.5"), LocalDate.of(2024, 12, 1));
        }
        return output.toString(StandardCharsets.UTF_8);
    }
}
