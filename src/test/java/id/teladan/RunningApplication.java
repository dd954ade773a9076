package id.teladan;

import id.teladan.database.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The real application in a process of its own, which can be killed. The property {@code teladan.jar} names the
 * extracted jar to run; without it the classes of this build are run.
 */
public final class RunningApplication implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("siap di (http://\\S+)");

    private final Path home;
    private final Process process;
    private final URI address;
    private final String databaseUrl;

    private RunningApplication(Path home, Process process, URI address) {
        this.home = home;
        this.process = process;
        this.address = address;
        try (EmbeddedPostgres joined = EmbeddedPostgres.start(home, false)) {
            databaseUrl = joined.url();
        }
    }

    /**
     * Returns when the application serves: migrated, and with the demo loaded if it is asked for. What it prints goes to
     * a file beside its home.
     *
     * @param options of the application, for example {@code --spring.profiles.active=demo}
     * @throws IllegalStateException if it ends before
     */
    public static RunningApplication start(Path home, String... options) throws IOException {
        Path absolute = home.toAbsolutePath();
        List<String> command = new ArrayList<>(program());
        command.addAll(List.of("--server.port=0", "--teladan.home=" + absolute));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("TELADAN_") || name.startsWith("SPRING_"));
        Process process = builder.start();
        URI address = whenReady(process, absolute.resolveSibling(absolute.getFileName() + ".log"));
        return new RunningApplication(absolute, process, URI.create("http://127.0.0.1:" + address.getPort()));
    }

    private static List<String> program() {
        List<String> program = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseG1GC",
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED"));
        String jar = System.getProperty("teladan.jar");
        program.addAll(
                jar == null
                        ? List.of("-cp", classesWithoutTests(), TeladanApplication.class.getName())
                        : List.of("-jar", jar));
        return program;
    }

    private static String classesWithoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static URI whenReady(Process process, Path log) {
        CompletableFuture<URI> ready = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> follow(process, log, ready));
        return ready.join();
    }

    private static void follow(Process process, Path log, CompletableFuture<URI> ready) {
        try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8);
                BufferedWriter kept =
                        Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line = printed.readLine(); line != null; line = printed.readLine()) {
                kept.append(line).append('\n').flush();
                Matcher address = READY.matcher(line);
                if (address.find()) {
                    ready.complete(URI.create(address.group(1)));
                }
            }
            kept.append("Ended with " + process.onExit().join().exitValue()).append('\n');
        } catch (IOException broken) {
            ready.completeExceptionally(new UncheckedIOException(broken));
        }
        ready.completeExceptionally(new IllegalStateException("The application did not start, see " + log));
    }

    public URI address() {
        return address;
    }

    public String databaseUrl() {
        return databaseUrl;
    }

    /** The password of a database role: {@code superuser}, {@code owner} or {@code application}. */
    public String databasePassword(String role) {
        Properties passwords = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(home.resolve("database-passwords.properties"))) {
            passwords.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return passwords.getProperty(role);
    }

    /** The database as its superuser, whom row-level security does not hold. */
    public JdbcClient superuser() {
        return JdbcClient.create(new DriverManagerDataSource(databaseUrl, "postgres", databasePassword("superuser")));
    }

    /** {@code kill -9}; the database lives on as an orphan. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** {@code kill -9} for the database server and all its children; the application is to bring it back. */
    public void killDatabase() {
        String lock = superuser()
                .sql("SELECT pg_read_file('postmaster.pid')")
                .query(String.class)
                .single();
        ProcessHandle server = ProcessHandle.of(
                        Long.parseLong(lock.lines().findFirst().orElseThrow()))
                .orElseThrow();
        List<ProcessHandle> children = server.descendants().toList();
        server.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        server.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(60, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
