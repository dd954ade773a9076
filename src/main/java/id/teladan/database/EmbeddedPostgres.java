package id.teladan.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database that comes with the application. All nodes on one machine with the same home share it: each holds a
 * shared lock on {@code nodes.lock} while it lives; the first starts the server, the last to leave stops it, and the
 * server of a killed node is adopted by the next. While a node lives it also brings back a server that died.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Map<Path, EmbeddedPostgres> RUNNING = new ConcurrentHashMap<>();
    private static final Lock START = new ReentrantLock();
    private static final Path STATE = Path.of("/var/lib/teladan");
    private static final Duration WATCH = Duration.ofSeconds(1);

    private final Path home;
    private final DatabasePasswords passwords;
    private final PostgresServer server;
    private final FileChannel nodes;
    private final int port;
    private final Thread watch;
    private @Nullable FileLock membership;

    private EmbeddedPostgres(Path home, boolean fresh) throws IOException {
        this.home = home;
        ServerUser user = ServerUser.current();
        Path root = reachable(home, user);
        this.passwords = DatabasePasswords.readOrCreate(home);
        this.server = new PostgresServer(
                privateFolder(root.resolve("postgres"), user),
                user,
                PostgresBinaries.unpackedIn(passable(root.resolve("postgres-binaries"))),
                passwords);
        this.nodes = open(home, "nodes.lock");
        try {
            boolean first = becomeNode();
            Optional<Integer> answering = server.answeringPort();
            answering.ifPresent(found -> log.info(
                    first
                            ? "Basis data dari proses sebelumnya masih hidup dan dipakai kembali"
                            : "Bergabung dengan basis data yang sedang berjalan"));
            this.port = answering.orElseGet(server::start);
            server.provision(port, fresh && first);
        } catch (RuntimeException unusable) {
            nodes.close();
            throw unusable;
        }
        this.watch = Thread.ofPlatform().daemon().name("database-watch").unstarted(this::watch);
    }

    /**
     * Starts the database of this home, or joins it. Within one process all callers share it.
     *
     * @param fresh drops the database first if no other node uses it: for tests
     * @throws DatabaseUnusable with a plain sentence
     */
    public static EmbeddedPostgres start(Path home, boolean fresh) {
        return RUNNING.computeIfAbsent(prepared(home), path -> {
            try {
                EmbeddedPostgres started = exclusively(path, () -> new EmbeddedPostgres(path, fresh));
                started.watch.start();
                return started;
            } catch (IOException failure) {
                throw new UncheckedIOException("Cannot use the home " + path, failure);
            }
        });
    }

    public String url() {
        return PostgresServer.url(port, "teladan");
    }

    public String ownerPassword() {
        return passwords.owner();
    }

    public String applicationPassword() {
        return passwords.application();
    }

    /** Leaves the database, and stops it when no other node is left. */
    @Override
    public void close() {
        if (!RUNNING.remove(home, this)) {
            return;
        }
        watch.interrupt();
        try {
            exclusively(home, this::leave);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot leave the database in " + home, failure);
        }
    }

    private EmbeddedPostgres leave() throws IOException {
        try (nodes) {
            if (membership != null) {
                membership.release();
            }
            FileLock alone = nodes.tryLock();
            if (alone != null) {
                server.stop();
            }
            return this;
        }
    }

    /** @return whether no other node lives */
    private boolean becomeNode() throws IOException {
        FileLock alone = nodes.tryLock();
        boolean first = alone != null;
        if (alone != null) {
            alone.release();
        }
        membership = nodes.lock(0, Long.MAX_VALUE, true);
        return first;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(WATCH);
                if (!server.isAlive()) {
                    bringBack();
                }
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }

    private void bringBack() {
        try {
            exclusively(home, () -> {
                if (RUNNING.get(home) == this && !server.isAlive()) {
                    log.warn("Basis data mati di luar kendali; dijalankan kembali");
                    server.start();
                }
                return this;
            });
        } catch (IOException | RuntimeException failure) {
            log.error("The database cannot be brought back", failure);
        }
    }

    private interface Work {

        EmbeddedPostgres run() throws IOException;
    }

    /** Lets only one process, and only one thread of it, start or stop the server of a home. */
    private static EmbeddedPostgres exclusively(Path home, Work work) throws IOException {
        START.lock();
        try (FileChannel start = open(home, "start.lock");
                FileLock held = start.lock()) {
            log.debug("Holding {}", held);
            return work.run();
        } finally {
            START.unlock();
        }
    }

    private static FileChannel open(Path home, String name) throws IOException {
        return FileChannel.open(
                home.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static Path prepared(Path home) {
        try {
            if (!Files.exists(home)) {
                passable(home);
            }
            return home.toRealPath();
        } catch (IOException refused) {
            throw new DatabaseUnusable(
                    "The folder " + home.toAbsolutePath() + " cannot be made: " + refused.getMessage(), refused);
        }
    }

    private static Path reachable(Path home, ServerUser user) throws IOException {
        if (user.canEnter(home)) {
            return home;
        }
        Path elsewhere = STATE.resolve(hash(home));
        Files.createDirectories(STATE);
        log.info(
                "Basis data ditaruh di {} karena pengguna basis data tidak boleh memasuki {} (the database's user may not enter it)",
                elsewhere,
                home);
        return passable(elsewhere);
    }

    /** Others may pass through but not list: as root the server runs as another user. */
    private static Path passable(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(
                    folder,
                    PosixFilePermissions.fromString(
                            ServerUser.current() == ServerUser.SAME ? "rwx------" : "rwx--x--x"));
        }
        return folder;
    }

    private static Path privateFolder(Path folder, ServerUser user) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            user.own(folder);
        }
        return folder;
    }

    private static String hash(Path home) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(home.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
