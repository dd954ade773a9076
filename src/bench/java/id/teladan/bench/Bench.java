package id.teladan.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Runs the named benchmarks, or all. */
public final class Bench {

    private static final Path REPORTS = Path.of("target", "bench");
    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.of(
            "import", new ImportBench(),
            "kill", new KillBench(),
            "pages", new PagesBench(),
            "shared-target", new SharedTargetBench(),
            "submit", new SubmitBench()));

    private Bench() {}

    public static void main(String[] names) throws Exception {
        for (String name : names.length == 0 ? ALL.keySet() : List.of(names)) {
            Benchmark benchmark = ALL.get(name);
            if (benchmark == null) {
                throw new IllegalArgumentException("No benchmark " + name + "; there are " + ALL.keySet());
            }
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("bench", name);
            figures.putAll(benchmark.run());
            figures.put("load", Figures.rounded(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
            String line = new JsonMapper().writeValueAsString(figures);
            Files.createDirectories(REPORTS);
            Files.writeString(REPORTS.resolve(name + ".json"), line + "\n");
            System.out.println(line);
        }
    }
}
