package id.teladan.tabular;

import static id.teladan.tabular.TestWorkbook.inline;
import static id.teladan.tabular.TestWorkbook.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFileTests {

    private static final String ROW =
            "<row r=\"2\">" + inline("A2", "200012312024121001") + inline("B2", "Siti") + "</row>";
    private static final String SHEET_START = "<worksheet><sheetData>";
    private static final String SHEET_END = "</sheetData></worksheet>";

    @TempDir
    private Path folder;

    @Test
    void cellsKeepWhatTheFileStored() throws IOException {
        List<Row> rows = rows(TestWorkbook.withRows("<row r=\"5\">"
                        + "<c r=\"A5\" t=\"s\"><v>1</v></c>"
                        + number("C5", "36526.5")
                        + "<c r=\"D5\" t=\"b\"><v>1</v></c><c r=\"E5\" t=\"e\"><v>#N/A</v></c>"
                        + "<c r=\"F5\" s=\"3\"/></row>")
                .part(
                        TestWorkbook.STRINGS,
                        "<sst><si><t>x</t></si><si><r><t>dr. </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">Ayu_x000D_</t></r>"
                                + "<rPh><t>no</t></rPh></si></sst>"));
        assertThat(rows)
                .containsExactly(new Row(
                        5,
                        List.of(
                                new Cell("dr. Ayu\r", CellKind.TEXT, false),
                                Cell.EMPTY,
                                new Cell("36526.5", CellKind.NUMBER, false),
                                new Cell("TRUE", CellKind.BOOLEAN, false),
                                new Cell("#N/A", CellKind.ERROR, false))));
        assertThat(rows.getFirst().cell(0).value()).isEqualTo("dr. Ayu");
        assertThat(rows.getFirst().cell(99).isBlank()).isTrue();
    }

    @Test
    void cellsWithoutReferencesFollowOneAnother() throws IOException {
        assertThat(rows(TestWorkbook.withRows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")))
                .extracting(Row::number, row -> row.cells().size())
                .containsExactly(tuple(2, 2), tuple(3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.98704062010011E+17", "198704062010011001", "1.98704E+17"})
    void nipAsNumberHasLostDigits(String stored) throws IOException {
        assertThat(rows(TestWorkbook.withRows("<row r=\"2\">" + number("A2", stored) + "</row>"))
                        .getFirst()
                        .cell(0))
                .returns(true, Cell::hasLostDigits)
                .returns(stored, Cell::text);
    }

    @Test
    void nipAsTextIsWholeEvenBehindAnApostrophe() throws IOException {
        Cell cell = rows(TestWorkbook.withRows(
                        "<row r=\"2\">" + inline("A2", "\u00a0'198704062010011001\u00a0") + "</row>"))
                .getFirst()
                .cell(0);
        assertThat(cell.hasLostDigits()).isFalse();
        assertThat(cell.value()).isEqualTo("198704062010011001");
    }

    @Test
    void formulaIsMarkedAndItsCachedValueTaken() throws IOException {
        List<Row> rows = rows(TestWorkbook.withRows("<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c>"
                + "<c r=\"B2\" t=\"str\"><f>HYPERLINK(\"http://x\")</f><v>klik</v></c></row>"));
        assertThat(rows.getFirst().cells())
                .containsExactly(new Cell("2", CellKind.NUMBER, true), new Cell("klik", CellKind.TEXT, true));
    }

    @Test
    void formulaThatWasNeverComputedIsNotTakenForAnEmptyCell() throws IOException {
        List<Row> rows = rows(TestWorkbook.withRows("<row r=\"2\"><c r=\"A2\"><f>1+1</f></c></row>"));
        assertThat(rows.getFirst().cells()).containsExactly(new Cell("", CellKind.EMPTY, true));
    }

    @Test
    void damageAnywhereIsReadOrRefusedButNeverAnythingElse() throws IOException {
        byte[] whole = Files.readAllBytes(TestWorkbook.withRows(ROW)
                .part(TestWorkbook.STRINGS, "<sst><si><t>x</t></si></sst>")
                .writeTo(folder.resolve("whole.xlsx")));
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 1_000; round++) {
            byte[] damaged = whole.clone();
            for (int change = 0; change <= round % 4; change++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("damaged.xlsx"), damaged);
            try {
                assertThat(walk(TabularFile.open(file, "damaged.xlsx"))).isNotEmpty();
            } catch (RefusedFile _) {
                refused++;
            }
        }
        assertThat(refused).isBetween(100, 1_000);
    }

    @Test
    void headerIsTheFirstRowThatHoldsSomething() throws IOException {
        try (TabularFile file = open(new TestWorkbook()
                .sheetData("<row r=\"1\">" + inline("A1", " ") + "</row><row r=\"3\">" + inline("A3", "nip_baru")
                        + inline("C3", "Gelar\u00a0  Depan") + "</row><row r=\"4\">" + inline("A4", "1") + "</row>"))) {
            assertThat(file.header()).isEqualTo(new Header(3, List.of("NIP BARU", "", "GELAR DEPAN")));
            assertThat(file.header().column("NIP", "Nip  Baru")).hasValue(0);
            assertThat(file.header().nameless()).containsExactly(1);
            assertThat(file.sheetName()).isEqualTo("Data");
        }
    }

    @Test
    void fileMayBeWalkedTwice() throws IOException {
        try (TabularFile file = open(TestWorkbook.withRows(ROW))) {
            List<Row> first = new ArrayList<>();
            List<Row> second = new ArrayList<>();
            file.forEachRow(first::add);
            file.forEachRow(second::add);
            assertThat(second).isEqualTo(first).hasSize(1);
        }
    }

    @Test
    void datesFrom1904AreTold() throws IOException {
        try (TabularFile file = open(
                TestWorkbook.withRows("<row r=\"2\">" + number("A2", "35064") + "</row>")
                        .part(
                                TestWorkbook.WORKBOOK,
                                "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"D\" r:id=\"rId1\"/></sheets></workbook>"))) {
            List<Row> rows = new ArrayList<>();
            file.forEachRow(rows::add);
            assertThat(ExcelDates.of(rows.getFirst().cell(0), file.datesFrom1904()))
                    .hasValue(LocalDate.of(2000, 1, 1));
        }
    }

    @Test
    void hiddenSheetsArePassedOver() throws IOException {
        try (TabularFile file = open(TestWorkbook.withRows(ROW)
                .part(
                        TestWorkbook.WORKBOOK,
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"H\" state=\"hidden\" r:id=\"rId9\"/>"
                                + "<sheet name=\"D\" r:id=\"rId1\"/></sheets></workbook>"))) {
            assertThat(file.sheetName()).isEqualTo("D");
        }
    }

    @Test
    void sheetWithoutRowsIsRefused() throws IOException {
        refuses(new TestWorkbook().sheetData(""), Refusal.EMPTY_SHEET);
        refuses(new TestWorkbook().sheetData("<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>"), Refusal.EMPTY_SHEET);
        refuses(TestWorkbook.withRows(""), Refusal.NO_ROWS);
    }

    @Test
    void bombIsRefusedByItsRatio() throws IOException {
        refuses(
                TestWorkbook.withRows(ROW)
                        .part(TestWorkbook.SHEET, new Repeated(SHEET_START, "<row/>", 2L << 20, SHEET_END)),
                Refusal.ZIP_BOMB);
    }

    @Test
    void bombThatHidesItsSizeIsRefusedWhileItInflates() throws IOException {
        Path file = TestWorkbook.withRows(ROW)
                .part(TestWorkbook.SHEET, new Repeated(SHEET_START, "<row/>", 1L << 20, SHEET_END))
                .writeTo(folder.resolve("lying.xlsx"));
        claimInflatedSize(file, TestWorkbook.SHEET, 1_000);
        refuses(file, "lying.xlsx", Refusal.ZIP_BOMB);
    }

    @Test
    void inflatedSizeIsLimitedWhateverTheRatio() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 2; row < 20_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append(number("A" + row, "1"))
                    .append("</row>");
        }
        Path file = TestWorkbook.withRows(rows.toString()).writeTo(folder.resolve("large.xlsx"));
        Limits tight = new Limits(1 << 20, 100_000, 1_000, 1 << 20, 100_000, 10);
        assertThatThrownBy(() -> walk(WorkbookFile.open(file, tight)))
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.ZIP_BOMB));
    }

    @Test
    void sharedStringsBombIsRefused() throws IOException {
        Path file = TestWorkbook.withRows(ROW)
                .part(TestWorkbook.STRINGS, "<sst>" + randomStrings(60_000) + "</sst>")
                .writeTo(folder.resolve("strings.xlsx"));
        Limits tight = new Limits(50 << 20, 500 << 20, 100, 1 << 20, 100_000, 10);
        assertThatThrownBy(() -> WorkbookFile.open(file, tight))
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.ZIP_BOMB));
        try (TabularFile accepted = WorkbookFile.open(file, Limits.STANDARD)) {
            assertThat(accepted.header().names()).contains("NAMA");
        }
    }

    @Test
    void hugeAttributeIsRefusedBeforeItIsHeldInMemory() throws IOException {
        refuses(
                TestWorkbook.withRows(ROW)
                        .part(TestWorkbook.SHEET, "<worksheet a=\"" + random(3 << 20) + "\"><sheetData/></worksheet>"),
                Refusal.CELL_TOO_LONG);
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        refuses(TestWorkbook.withRows(ROW).part(TestWorkbook.SHEET, "<a>".repeat(1_000)), Refusal.NOT_TABULAR);
    }

    @Test
    void madeUpNamesAreRefusedBeforeTheyFillTheMemory() throws IOException {
        StringBuilder instructions = new StringBuilder(SHEET_START);
        for (int name = 0; name < 20_000; name++) {
            instructions.append("<?n").append(Integer.toString(name, 36)).append(" x?>");
        }
        refuses(TestWorkbook.withRows(ROW).part(TestWorkbook.SHEET, instructions + SHEET_END), Refusal.NOT_TABULAR);
        StringBuilder names = new StringBuilder(SHEET_START);
        for (int name = 0; name < 200_000; name++) {
            names.append("<n").append(Integer.toString(name, 36)).append("/>");
        }
        refuses(TestWorkbook.withRows(ROW).part(TestWorkbook.SHEET, names + SHEET_END), Refusal.NOT_TABULAR);
    }

    @Test
    void externalEntityIsRefusedInEveryPart() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "rahasia");
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        refuses(
                TestWorkbook.withRows(ROW)
                        .part(
                                TestWorkbook.SHEET,
                                type + SHEET_START + "<row r=\"1\">" + inline("A1", "&e;") + "</row>" + SHEET_END),
                Refusal.EXTERNAL_CONTENT);
        refuses(
                TestWorkbook.withRows(ROW).part(TestWorkbook.STRINGS, type + "<sst><si><t>&e;</t></si></sst>"),
                Refusal.EXTERNAL_CONTENT);
        refuses(TestWorkbook.withRows(ROW).part(TestWorkbook.WORKBOOK, type + "<workbook/>"), Refusal.EXTERNAL_CONTENT);
        refuses(TestWorkbook.withRows(ROW).part(TestWorkbook.RELATIONSHIPS, type + "<r/>"), Refusal.EXTERNAL_CONTENT);
        refuses(TestWorkbook.withRows(ROW).part(TestWorkbook.TYPES, type + "<Types/>"), Refusal.EXTERNAL_CONTENT);
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws IOException {
        refuses(
                TestWorkbook.withRows(ROW)
                        .part(
                                TestWorkbook.SHEET,
                                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
                                        + SHEET_START + "<row r=\"1\">" + inline("A1", "&b;") + "</row>" + SHEET_END),
                Refusal.EXTERNAL_CONTENT);
    }

    @Test
    void sheetThatLiesElsewhereIsRefused() throws IOException {
        refuses(
                TestWorkbook.withRows(ROW)
                        .part(
                                TestWorkbook.RELATIONSHIPS,
                                "<R><Relationship Id=\"rId1\" Type=\"x/worksheet\" TargetMode=\"External\" Target=\"http://example.invalid/s.xml\"/></R>"),
                Refusal.EXTERNAL_CONTENT);
    }

    @Test
    void linksToOtherWorkbooksAreNoticedAndNotFollowed() throws IOException {
        try (TabularFile file =
                open(TestWorkbook.withRows(ROW).part("xl/externalLinks/externalLink1.xml", "<externalLink/>"))) {
            assertThat(file.notices()).containsExactly(Notice.EXTERNAL_LINKS);
        }
    }

    @Test
    void macrosAreRefusedByNameByPartAndByType() throws IOException {
        Path clean = TestWorkbook.withRows(ROW).writeTo(folder.resolve("clean.xlsx"));
        refuses(clean, "data.XLSM", Refusal.MACROS);
        refuses(TestWorkbook.withRows(ROW).part("xl/vbaProject.bin", "x"), Refusal.MACROS);
        refuses(
                TestWorkbook.withRows(ROW)
                        .part(
                                TestWorkbook.TYPES,
                                "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"),
                Refusal.MACROS);
    }

    @Test
    void truncatedWorkbookIsRefusedWhereverItWasCut() throws IOException {
        byte[] whole = Files.readAllBytes(TestWorkbook.withRows(ROW).writeTo(folder.resolve("whole.xlsx")));
        for (int length : new int[] {4, whole.length / 2, whole.length - 30}) {
            Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));
            refuses(cut, "cut.xlsx", Refusal.TRUNCATED);
        }
        refuses(
                TestWorkbook.withRows(ROW).part(TestWorkbook.SHEET, SHEET_START + "<row r=\"1\"><c r=\"A1\"><v>1"),
                Refusal.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A2\" t=\"s\"><v>7</v></c>",
                "<c r=\"A2\" t=\"s\"><v>-1</v></c>",
                "<c r=\"A2\" t=\"s\"><v>x</v></c>",
                "<c r=\"ZZZZZZZ2\"><v>1</v></c>",
                "<c r=\"2\"><v>1</v></c>"
            })
    void cellThatPointsNowhereIsRefused(String cell) throws IOException {
        refuses(TestWorkbook.withRows("<row r=\"2\">" + cell + "</row>"), Refusal.TRUNCATED);
    }

    @Test
    void farColumnsAndManyRowsAreRefused() throws IOException {
        refuses(TestWorkbook.withRows("<row r=\"2\">" + number("XFD2", "1") + "</row>"), Refusal.TOO_MANY_COLUMNS);
        Path file = TestWorkbook.withRows(ROW + ROW + ROW).writeTo(folder.resolve("rows.xlsx"));
        Limits tight = new Limits(1 << 20, 1 << 20, 100, 1 << 20, 3, 10);
        assertThatThrownBy(() -> walk(WorkbookFile.open(file, tight)))
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TOO_MANY_ROWS));
    }

    @Test
    void cellLongerThanExcelAllowsIsRefused() throws IOException {
        refuses(
                TestWorkbook.withRows("<row r=\"2\">" + inline("A2", random(40_000)) + "</row>"),
                Refusal.CELL_TOO_LONG);
    }

    @Test
    void passwordAndOldFormatsAreToldApart() throws IOException {
        byte[] header = ByteBuffer.allocate(2_048)
                .order(ByteOrder.BIG_ENDIAN)
                .putLong(0xd0cf11e0a1b11ae1L)
                .array();
        refuses(Files.write(folder.resolve("old"), header), "data.xls", Refusal.OLD_EXCEL);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, header, 1_024, name.length);
        refuses(Files.write(folder.resolve("locked"), header), "data.xlsx", Refusal.PASSWORD_PROTECTED);
    }

    @Test
    void otherKindsOfFileAreRefused() throws IOException {
        refuses(Files.writeString(folder.resolve("a"), "%PDF-1.7\nx;y\n1;2\n"), "data.csv", Refusal.NOT_TABULAR);
        refuses(Files.writeString(folder.resolve("b"), "<html><table>"), "data.xls", Refusal.NOT_TABULAR);
        refuses(
                Files.write(folder.resolve("c"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}),
                "d.xlsx",
                Refusal.NOT_TABULAR);
        refuses(Files.writeString(folder.resolve("d"), "A;B\n1;2\n"), "data.xlsx", Refusal.MISNAMED);
        refuses(TestWorkbook.withRows(ROW).writeTo(folder.resolve("e")), "data.csv", Refusal.MISNAMED);
        refuses(Files.write(folder.resolve("f"), new byte[0]), "data.xlsx", Refusal.EMPTY_SHEET);
        Path document = folder.resolve("document.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(document))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        refuses(document, "document.xlsx", Refusal.NOT_TABULAR);
    }

    @Test
    void fileAboveTheLimitIsRefusedUnread() throws IOException {
        Path file = folder.resolve("sparse.csv");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((50L << 20) + 1);
        }
        refuses(file, "sparse.csv", Refusal.TOO_LARGE);
    }

    private TabularFile open(TestWorkbook workbook) throws IOException {
        return TabularFile.open(workbook.writeTo(folder.resolve("data.xlsx")), "data.xlsx");
    }

    private List<Row> rows(TestWorkbook workbook) throws IOException {
        return walk(open(workbook));
    }

    private void refuses(TestWorkbook workbook, Refusal refusal) throws IOException {
        refuses(workbook.writeTo(folder.resolve("hostile.xlsx")), "hostile.xlsx", refusal);
    }

    private static void refuses(Path path, String name, Refusal refusal) {
        assertThatThrownBy(() -> walk(TabularFile.open(path, name)))
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static List<Row> walk(TabularFile opened) throws IOException {
        try (TabularFile file = opened) {
            List<Row> rows = new ArrayList<>();
            file.forEachRow(rows::add);
            return rows;
        }
    }

    private static String random(int length) {
        Random random = new Random(7);
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String randomStrings(int count) {
        Random random = new Random(7);
        StringBuilder strings = new StringBuilder();
        for (int index = 0; index < count; index++) {
            strings.append("<si><t>")
                    .append(Long.toString(random.nextLong(), 36))
                    .append("</t></si>");
        }
        return strings.toString();
    }

    /** Makes the directory of a ZIP file lie about the size of one part. */
    private static void claimInflatedSize(Path file, String part, int size) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] name = part.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length - 46 - name.length; at++) {
            boolean entry = bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2;
            if (entry && Arrays.equals(bytes, at + 46, at + 46 + name.length, name, 0, name.length)) {
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 24, size);
            }
        }
        Files.write(file, bytes);
    }
}
