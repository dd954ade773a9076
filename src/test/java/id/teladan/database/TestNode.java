package id.teladan.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Another application process on the same home: lives until its standard input ends, or until it is killed. */
final class TestNode implements AutoCloseable {

    private final Process process;
    private final String url;

    private TestNode(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static TestNode start(Path home) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestNode.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader printed = process.inputReader(StandardCharsets.UTF_8);
        String line = printed.readLine();
        while (line != null && !line.startsWith("jdbc:")) {
            line = printed.readLine();
        }
        return new TestNode(process, Objects.requireNonNull(line, "the node did not start"));
    }

    String url() {
        return url;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets the node leave in peace. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    public static void main(String[] arguments) throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]), false);
                BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println(postgres.url());
            input.lines().forEach(ignored -> {});
        }
    }
}
