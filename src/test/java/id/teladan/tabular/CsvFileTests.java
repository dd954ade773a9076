package id.teladan.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void separatorIsSeenFromTheHeader(String separator) throws IOException {
        String text = "NIP BARU" + separator + "\"NAMA; , \t| LENGKAP\"" + separator + "UNOR ID\n1" + separator + "Siti"
                + separator + "3";
        try (TabularFile file = open(text.getBytes(StandardCharsets.UTF_8))) {
            assertThat(file.header().names()).hasSize(3).contains("UNOR ID");
            assertThat(texts(file)).containsExactly(List.of("1", "Siti", "3"));
        }
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstName() throws IOException {
        try (TabularFile file = open("\ufeffNIP;NAMA\n1;Siti\n".getBytes(StandardCharsets.UTF_8))) {
            assertThat(file.header().names()).containsExactly("NIP", "NAMA");
            assertThat(file.notices()).isEmpty();
        }
    }

    @Test
    void utf16OfExcelIsRead() throws IOException {
        try (TabularFile file = open("\ufeffNIP\tNAMA\r\n1\tNur’aini\r\n".getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(texts(file)).containsExactly(List.of("1", "Nur’aini"));
        }
    }

    @Test
    void textThatIsNotUtf8IsReadAndSaid() throws IOException {
        try (TabularFile file = open("NIP;NAMA\n1;René\n".getBytes(Charset.forName("windows-1252")))) {
            assertThat(texts(file)).containsExactly(List.of("1", "René"));
            assertThat(file.notices()).containsExactly(Notice.WINDOWS_1252);
        }
    }

    @Test
    void lettersAcrossTheReadersChunksStayUtf8() throws IOException {
        String name = "é".repeat(30_000);
        byte[] text = ("N;M\n1;" + name + "\n1;x" + name + "\n2;" + name + "\n").getBytes(StandardCharsets.UTF_8);
        try (TabularFile file = open(text)) {
            assertThat(file.notices()).isEmpty();
            assertThat(texts(file)).hasSize(3).last().isEqualTo(List.of("2", name));
        }
    }

    @Test
    void quotedCellsMayHoldLinesAndQuotes() throws IOException {
        try (TabularFile file =
                open("NIP;ALAMAT\r\n1;\"Jl. \"\"A\"\"\nNo. 2\"\r\n\r\n2;x\r\n".getBytes(StandardCharsets.UTF_8))) {
            List<Row> rows = new ArrayList<>();
            file.forEachRow(rows::add);
            assertThat(rows).extracting(Row::number).containsExactly(2, 4);
            assertThat(rows.getFirst().cell(1).text()).isEqualTo("Jl. \"A\"\nNo. 2");
        }
    }

    @Test
    void separatorLineOfExcelIsObeyed() throws IOException {
        try (TabularFile file = open("sep=,\r\nNIP,NAMA;GELAR\r\n1,x\r\n".getBytes(StandardCharsets.UTF_8))) {
            assertThat(file.header()).isEqualTo(new Header(2, List.of("NIP", "NAMA;GELAR")));
        }
    }

    @Test
    void shortAndLongRowsAreRead() throws IOException {
        try (TabularFile file = open("A;B\n1\n1;2;3;;;\n".getBytes(StandardCharsets.UTF_8))) {
            assertThat(texts(file)).containsExactly(List.of("1"), List.of("1", "2", "3"));
        }
    }

    @Test
    void nipInScientificNotationHasLostDigits() throws IOException {
        try (TabularFile file = open("NIP;N\n1,98704E+17;x\n198704062010011001;y\n".getBytes(StandardCharsets.UTF_8))) {
            List<Boolean> lost = new ArrayList<>();
            file.forEachRow(row -> lost.add(row.cell(0).hasLostDigits()));
            assertThat(lost).containsExactly(true, false);
        }
    }

    @Test
    void expectedRowsComeFromTheLines() throws IOException {
        try (TabularFile file = open("A;B\n1;2\n3;4\n".getBytes(StandardCharsets.UTF_8))) {
            assertThat(file.expectedRows().orElseThrow()).isBetween(2, 3);
        }
    }

    @Test
    void nothingOrOnlyAHeaderIsRefused() {
        refuses("\ufeff", Refusal.EMPTY_SHEET);
        refuses(";;\n;;\n", Refusal.EMPTY_SHEET);
        refuses("NIP;NAMA\n;\n", Refusal.NO_ROWS);
    }

    @Test
    void quoteThatNeverClosesIsRefusedBeforeItSwallowsTheMemory() {
        refuses("NIP;NAMA\n1;\"" + "x;y\n".repeat(600_000), Refusal.CELL_TOO_LONG);
        refuses("\"" + "x;y\n".repeat(600_000), Refusal.CELL_TOO_LONG);
    }

    @Test
    void blankLinesBeforeTheHeaderCostNothing() throws IOException {
        try (TabularFile file = open((" \n".repeat(500_000) + "A,B\n1,2\n").getBytes(StandardCharsets.UTF_8))) {
            assertThat(file.header().names()).containsExactly("A", "B");
        }
    }

    @Test
    void lineOfCountlessCellsIsRefused() {
        refuses("A;B\n" + ";x".repeat(2_000) + "\n", Refusal.TOO_MANY_COLUMNS);
        refuses("A;B\n" + ";x".repeat(100_000) + "\n", Refusal.TOO_MANY_COLUMNS);
    }

    private void refuses(String text, Refusal refusal) {
        assertThatThrownBy(() -> {
                    try (TabularFile file = open(text.getBytes(StandardCharsets.UTF_8))) {
                        texts(file);
                    }
                })
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private TabularFile open(byte[] content) throws IOException {
        return TabularFile.open(Files.write(folder.resolve("data.csv"), content), "data.csv");
    }

    private static List<List<String>> texts(TabularFile file) throws IOException {
        List<List<String>> texts = new ArrayList<>();
        file.forEachRow(row -> texts.add(row.cells().stream().map(Cell::text).toList()));
        return texts;
    }
}
