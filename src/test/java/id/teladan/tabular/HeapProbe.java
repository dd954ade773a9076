package id.teladan.tabular;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Runs in a JVM of its own with a small heap: reads a workbook and leaves what it saw in a file. */
final class HeapProbe {

    private HeapProbe() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        long before = peakHeap();
        long cells = read(file);
        long growth = peakHeap() - before;
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            long start = System.nanoTime();
            cells = read(file);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        Files.writeString(
                Path.of(arguments[1]),
                cells + " " + growth + " " + Duration.ofNanos(fastest).toMillis());
    }

    private static long read(Path path) throws IOException {
        long[] cells = {0};
        try (TabularFile file = TabularFile.open(path, "probe.xlsx")) {
            file.forEachRow(row -> cells[0] += row.cells().size());
        }
        return cells[0];
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
