package id.teladan.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** One database cluster on disk and the server process on it. Knows nothing of who shares it: see {@link EmbeddedPostgres}. */
class PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration RECOVERY = Duration.ofMinutes(2);
    private static final String STILL_STARTING = "57P03";
    private static final int START_ATTEMPTS = 4;
    private static final int LOG_LINES_SHOWN = 12;
    private static final int LONGEST_SOCKET_FOLDER = 80;

    private final Path folder;
    private final Path data;
    private final ServerUser user;
    private final PostgresBinaries binaries;
    private final DatabasePasswords passwords;

    /** @param folder the cluster's private folder, made if missing */
    PostgresServer(Path folder, ServerUser user, PostgresBinaries binaries, DatabasePasswords passwords) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.user = user;
        this.binaries = binaries;
        this.passwords = passwords;
    }

    /** The port on 127.0.0.1 when a server answers there to the stored password. */
    Optional<Integer> answeringPort() {
        return postmaster().filter(found -> answers(found.port())).map(Postmaster::port);
    }

    /** Whether the server process lives, however busy it is. */
    boolean isAlive() {
        return postmaster().isPresent();
    }

    /** Makes the cluster if there is none, ends what a killed run left behind, and starts the server. */
    int start() {
        endLeftover();
        try {
            if (!Files.exists(data)) {
                create();
            }
            refuseOtherVersion();
            return startOnFreePort();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot prepare the database in " + folder, failure);
        }
    }

    void stop() {
        if (postmaster().isPresent()) {
            ServerUser.Result result = control("stop", "-m", "fast", "-w", "-t", "30");
            if (!result.succeeded()) {
                log.warn(
                        "The database did not stop in time: {}", result.output().strip());
                control("stop", "-m", "immediate", "-w", "-t", "10");
            }
        }
    }

    /** Creates the roles and the database as far as they are missing; the stored passwords become the roles' passwords. */
    void provision(int port, boolean fresh) {
        try (Connection connection = connect(port, "postgres");
                Statement statement = connection.createStatement()) {
            role(connection, "teladan_owner", passwords.owner());
            role(connection, "teladan_app", passwords.application());
            if (fresh) {
                statement.execute("drop database if exists teladan with (force)");
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", "teladan")) {
                statement.execute("create database teladan owner teladan_owner");
            }
            statement.execute("revoke all on database teladan from public");
            statement.execute("grant connect, temporary on database teladan to teladan_app");
        } catch (SQLException failure) {
            throw new DatabaseUnusable("Cannot set up the embedded database: " + failure.getMessage(), failure);
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role " + name);
            }
            statement.execute("alter role " + name
                    + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '" + password
                    + "'");
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private boolean answers(int port) {
        long deadline = System.nanoTime() + RECOVERY.toNanos();
        while (System.nanoTime() < deadline) {
            try (Connection connection = connect(port, "postgres")) {
                return connection.isValid(3);
            } catch (SQLException silent) {
                if (!STILL_STARTING.equals(silent.getSQLState())) {
                    log.debug("No answer on port {}", port, silent);
                    return false;
                }
                pause();
            }
        }
        return false;
    }

    private Connection connect(int port, String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", passwords.superuser());
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("loginTimeout", "4");
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("ApplicationName", "teladan-start");
        return DriverManager.getConnection(url(port, database), properties);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void create() throws IOException {
        log.info("Menyiapkan basis data baru di {}", folder);
        Path unfinished = folder.resolve("data.new");
        Path passwordFile = folder.resolve("initial-password");
        run(List.of("rm", "-rf", unfinished.toString()));
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, passwords.superuser());
            user.own(passwordFile);
            ServerUser.Result result = run(List.of(
                    binaries.program("initdb").toString(),
                    "--pgdata=" + unfinished,
                    "--username=postgres",
                    "--auth=scram-sha-256",
                    "--pwfile=" + passwordFile,
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--text-search-config=simple"));
            if (!result.succeeded()) {
                throw new DatabaseUnusable("Cannot create the database in " + folder + ":\n" + result.output());
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.writeString(
                unfinished.resolve("postgresql.conf"),
                Files.readString(unfinished.resolve("postgresql.conf")) + "\ninclude_if_exists = '../teladan.conf'\n");
        Files.writeString(unfinished.resolve("pg_hba.conf"), """
                # Only this machine, and only with a password.
                local all all scram-sha-256
                host all all 127.0.0.1/32 scram-sha-256
                """);
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseOtherVersion() throws IOException {
        String made = Files.readString(data.resolve("PG_VERSION")).strip();
        String version = run(List.of(binaries.program("postgres").toString(), "--version"))
                .output();
        if (!version.contains(" " + made + ".")) {
            throw new DatabaseUnusable(
                    "The data in " + folder + " belong to PostgreSQL " + made + ", but this release brings"
                            + version.strip().replaceFirst("^.*\\)", "")
                            + ". Restore a backup into a new TELADAN_HOME, or start the older release.");
        }
    }

    /** Keeps the port of last time when it is free, so that a pool of connections finds a restarted server again. */
    private int startOnFreePort() throws IOException {
        Path startLog = folder.resolve("start.log");
        int port = lastPort().orElseGet(PostgresServer::freePort);
        for (int attempt = 1; attempt <= START_ATTEMPTS; attempt++) {
            configure(port);
            Files.deleteIfExists(startLog);
            if (control("start", "-w", "-t", "120", "-l", startLog.toString()).succeeded()) {
                return port;
            }
            pause();
            removeStaleLocks();
            if (attempt > 1) {
                port = freePort();
            }
        }
        throw new DatabaseUnusable("The embedded database does not start. Its log says:\n" + endOf(startLog)
                + newestLog().map(PostgresServer::endOf).orElse(""));
    }

    private Optional<Path> newestLog() throws IOException {
        Path logs = folder.resolve("log");
        if (!Files.isDirectory(logs)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(logs)) {
            return files.max(Comparator.comparingLong(file -> file.toFile().lastModified()));
        }
    }

    private static String endOf(Path logFile) {
        try {
            List<String> lines = Files.readAllLines(logFile);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size())) + "\n("
                    + logFile + ")\n";
        } catch (IOException unreadable) {
            return logFile + ": " + unreadable.getMessage() + "\n";
        }
    }

    private void configure(int port) throws IOException {
        Path sockets = folder.resolve("socket");
        boolean shortEnough = sockets.toString().length() <= LONGEST_SOCKET_FOLDER;
        if (shortEnough && !Files.exists(sockets)) {
            Files.createDirectory(
                    sockets, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            user.own(sockets);
        }
        Path configuration = folder.resolve("teladan.conf");
        Files.writeString(configuration, """
                # Written at every start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = '%s'
                unix_socket_permissions = 0700
                password_encryption = 'scram-sha-256'
                max_connections = 60
                shared_buffers = '256MB'
                effective_cache_size = '1GB'
                work_mem = '8MB'
                maintenance_work_mem = '128MB'
                random_page_cost = 1.1
                jit = off
                fsync = on
                full_page_writes = on
                synchronous_commit = on
                wal_compression = on
                checkpoint_timeout = '15min'
                max_wal_size = '2GB'
                min_wal_size = '256MB'
                timezone = 'UTC'
                log_timezone = 'UTC'
                logging_collector = on
                log_directory = '../log'
                log_filename = 'postgresql-%%a.log'
                log_rotation_age = '1d'
                log_rotation_size = 0
                log_truncate_on_rotation = on
                log_min_duration_statement = '2s'
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                """.formatted(
                        port, shortEnough ? sockets.toString().replace("'", "''") : ""));
        user.own(configuration);
    }

    private Optional<Integer> lastPort() throws IOException {
        Path configuration = folder.resolve("teladan.conf");
        if (!Files.exists(configuration)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(configuration)) {
            return lines.filter(line -> line.startsWith("port = "))
                    .map(line ->
                            Integer.valueOf(line.substring("port = ".length()).strip()))
                    .findFirst();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("No free port on this machine", none);
        }
    }

    /** Ends a server that does not answer, and waits for those of its processes that outlived it. */
    private void endLeftover() {
        if (postmaster().isPresent()) {
            log.info("Menutup proses basis data lama yang tidak menjawab");
            control("stop", "-m", "immediate", "-w", "-t", "5");
            postmaster().flatMap(stuck -> ProcessHandle.of(stuck.pid())).ifPresent(ProcessHandle::destroyForcibly);
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!processesInData().isEmpty() && System.nanoTime() < deadline) {
            pause();
        }
        processesInData().forEach(ProcessHandle::destroyForcibly);
        removeStaleLocks();
    }

    /**
     * The server's own check takes a zombie, or another program that got the same number after a restart of the machine,
     * for a running server; we know better.
     */
    private void removeStaleLocks() {
        if (postmaster().isPresent() || !processesInData().isEmpty()) {
            return;
        }
        try {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
            FileSystemUtils.deleteRecursively(folder.resolve("socket"));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot remove the stale lock files in " + folder, failure);
        }
    }

    private record Postmaster(long pid, int port) {}

    /** The running server process as its lock file names it; empty when that process is dead, a zombie or something else. */
    private Optional<Postmaster> postmaster() {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 4) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.get(0).strip());
            return runsInData(pid)
                    ? Optional.of(
                            new Postmaster(pid, Integer.parseInt(lines.get(3).strip())))
                    : Optional.empty();
        } catch (NumberFormatException damaged) {
            log.warn("The lock file {} is damaged", file);
            return Optional.empty();
        } catch (IOException gone) {
            log.debug("The lock file {} has just gone", file, gone);
            return Optional.empty();
        }
    }

    private List<ProcessHandle> processesInData() {
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            return processes
                    .filter(process -> Files.exists(Path.of("/proc")) && runsInData(process.pid()))
                    .toList();
        }
    }

    /** Every process of the server works inside the data folder; a zombie works nowhere. */
    private boolean runsInData(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        if (!Files.exists(Path.of("/proc"))) {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .flatMap(handle -> handle.info().command())
                    .filter(command -> command.endsWith("postgres"))
                    .isPresent();
        }
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data.toRealPath());
        } catch (IOException zombieOrForeign) {
            return false;
        }
    }

    private ServerUser.Result control(String... arguments) {
        return run(Stream.concat(
                        Stream.of(binaries.program("pg_ctl").toString(), "-D", data.toString()), Stream.of(arguments))
                .toList());
    }

    private ServerUser.Result run(List<String> program) {
        return user.run(folder, program);
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusable("Interrupted while waiting for the database", interrupted);
        }
    }
}
