package id.teladan.bench;

import id.teladan.RunningApplication;
import id.teladan.bench.StatementLog.Executed;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Logged submissions as a script for pgbench, in which each client repeats one of them with fresh keys. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");

    private final StringBuilder script = new StringBuilder();
    private final List<String> command;
    private final String password;
    private int clients;

    Pgbench(RunningApplication application) {
        URI database = URI.create(application.databaseUrl().substring("jdbc:".length()));
        password = application.databasePassword("application");
        command = new ArrayList<>(List.of("pgbench", "--host=" + database.getHost(), "--port=" + database.getPort()));
        command.addAll(List.of("--username=teladan_app", "--no-vacuum", "--protocol=prepared", "--jobs=2"));
    }

    /**
     * One more client.
     *
     * @param key of the logged submission: each repetition takes a new one, as numbers are all that pgbench can make
     * @param report the row that it became: each repetition goes on with its own
     */
    void add(List<Executed> submission, UUID key, String report) {
        script.append("\\if :client_id = ").append(clients).append('\n');
        script.append("\\set key random(1, 9000000000000000000)\n");
        for (int i = 0; i < submission.size(); i++) {
            Executed statement = submission.get(i);
            String prefix = "c" + clients + "_" + i + "_";
            script.append(statement.with(
                    number -> parameter(prefix + number, statement.parameters().get(number), key, report)));
            script.append(statement.sql().startsWith("INSERT INTO reporting.report ") ? "\n\\gset report_\n" : ";\n");
        }
        script.append("\\endif\n");
        clients++;
    }

    private String parameter(String name, @Nullable String value, UUID key, String report) {
        if (value == null) {
            return "NULL";
        }
        if (value.equals(key.toString())) {
            return "lpad(:key::text, 32, '0')::uuid";
        }
        if (value.equals(report)) {
            return ":report_id";
        }
        command.add("--define=" + name + "=" + value);
        return ":" + name;
    }

    /** How often per second all clients together execute the script. */
    double perSecond(int seconds) throws IOException, InterruptedException {
        Path file = Path.of("target", "bench", "submit.sql");
        Files.writeString(file, script);
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("--client=" + clients, "--time=" + seconds, "--file=" + file, "teladan"));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(printed);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench failed:\n" + printed);
        }
        return Double.parseDouble(rate.group(1));
    }
}
