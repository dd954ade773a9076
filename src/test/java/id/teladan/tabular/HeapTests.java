package id.teladan.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook costs, measured in a JVM that has no more heap than it may use. */
class HeapTests {

    private static final int ROWS = 15_000;
    private static final int COLUMNS = 60;

    @TempDir
    private Path folder;

    @Test
    void largestAgencyIsReadInASmallHeapAndQuickly() throws IOException, InterruptedException {
        Path file = folder.resolve("large.xlsx");
        writeAgency(file);
        String[] seen = probe(file, "-Xmx64m", 6);
        assertThat(Long.parseLong(seen[0])).isEqualTo((long) ROWS * COLUMNS);
        assertThat(Long.parseLong(seen[1])).as("milliseconds of one processor").isLessThan(1_500);
    }

    @Test
    void worstAllowedTableOfTextsStaysWithinTheHeap() throws IOException, InterruptedException {
        StringBuilder piece = new StringBuilder();
        Random random = new Random(7);
        for (int index = 0; index < 60_000; index++) {
            piece.append("<si><t>").append((char) ('a' + random.nextInt(26))).append("</t></si>");
        }
        long times = (64L << 20) / piece.length() - 1;
        Path file = TestWorkbook.withRows("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>3000000</v></c></row>")
                .part(TestWorkbook.STRINGS, new Repeated("<sst>", piece.toString(), times, "</sst>"))
                .writeTo(folder.resolve("texts.xlsx"));
        assertThat(probe(file, "-Xmx150m", 0)[0]).isEqualTo("1");
    }

    private String[] probe(Path file, String heap, int rounds) throws IOException, InterruptedException {
        Path seen = folder.resolve("seen");
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeapProbe.class.getName(),
                        file.toString(),
                        seen.toString(),
                        String.valueOf(rounds))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(() -> contentOf(log)).isZero();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(seen).split(" ");
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static void writeAgency(Path file) throws IOException {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            columns.add(Column.text("KOLOM " + column, 12));
        }
        Random random = new Random(7);
        try (OutputStream output = Files.newOutputStream(file);
                TabularWriter writer = TabularWriter.workbook(output, "Data", columns)) {
            for (int row = 0; row < ROWS; row++) {
                Object[] values = new Object[COLUMNS];
                for (int column = 0; column < COLUMNS; column++) {
                    values[column] = column % 3 == 0
                            ? (Object) random.nextInt(50_000)
                            : "Nilai " + Integer.toString(random.nextInt(), 36);
                }
                writer.row(values);
            }
        }
    }
}
