package id.teladan.tabular;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Runs in a JVM of its own with a small heap: reads a workbook and leaves the number of cells and the least processor time. */
final class HeapProbe {

    private HeapProbe() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        long cells = read(file);
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            cells = read(file);
            fastest = Math.min(fastest, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        Files.writeString(
                Path.of(arguments[1]), cells + " " + Duration.ofNanos(fastest).toMillis());
    }

    private static long read(Path path) throws IOException {
        long[] cells = {0};
        try (TabularFile file = TabularFile.open(path, "probe.xlsx")) {
            file.forEachRow(row -> cells[0] += row.cells().size());
        }
        return cells[0];
    }
}
