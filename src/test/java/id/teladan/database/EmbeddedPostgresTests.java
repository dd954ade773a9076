package id.teladan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

class EmbeddedPostgresTests {

    private static final Path HOME = TestDatabase.HOME;

    @Test
    void serverIsDurableAndClosedToTheNetwork() {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(TestDatabase.show(postgres, "fsync")).isEqualTo("on");
            assertThat(TestDatabase.show(postgres, "full_page_writes")).isEqualTo("on");
            assertThat(TestDatabase.show(postgres, "synchronous_commit")).isEqualTo("on");
            assertThat(TestDatabase.show(postgres, "data_checksums")).isEqualTo("on");
            assertThat(TestDatabase.show(postgres, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(TestDatabase.show(postgres, "password_encryption")).isEqualTo("scram-sha-256");
            assertThat(TestDatabase.show(postgres, "server_encoding")).isEqualTo("UTF8");
            assertThat(JdbcClient.create(TestDatabase.application(postgres))
                            .sql(
                                    "select concat(datlocprovider, ' ', datlocale) from pg_database where datname = 'teladan'")
                            .query(String.class)
                            .single())
                    .isEqualTo("b C.UTF-8");
        }
    }

    @Test
    void filesAreForTheirOwnerOnly() throws IOException {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(permissions(HOME.resolve("database-passwords.properties")))
                    .isEqualTo("rw-------");
            assertThat(permissions(HOME.resolve("postgres"))).isEqualTo("rwx------");
            if (ServerUser.current() == ServerUser.UNPRIVILEGED) {
                assertThat(Files.getAttribute(HOME.resolve("postgres/data/PG_VERSION"), "unix:uid"))
                        .isEqualTo(65534);
                assertThat(Files.getAttribute(HOME.resolve("postgres-binaries"), "unix:uid"))
                        .isEqualTo(0);
            }
            assertThat(postgres.ownerPassword()).hasSizeGreaterThan(40).isNotEqualTo(postgres.applicationPassword());
        }
    }

    @Test
    void wrongPasswordIsRefused() {
        try (EmbeddedPostgres postgres = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), "teladan_app", "salah"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    void ownerCreatesTrustedExtensionsAndTheApplicationRoleCreatesNothing() {
        try (EmbeddedPostgres postgres = start()) {
            JdbcClient owner = JdbcClient.create(TestDatabase.owner(postgres));
            for (String extension : List.of("btree_gist", "pg_trgm", "unaccent")) {
                owner.sql("create extension if not exists " + extension).update();
            }
            assertThatThrownBy(() -> JdbcClient.create(TestDatabase.application(postgres))
                            .sql("create schema mine")
                            .update())
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void dataSurviveARestart() {
        try (EmbeddedPostgres postgres = start()) {
            writeMark(postgres, "kept");
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(marks(postgres)).containsExactly("kept");
        }
    }

    @Test
    void freshStartDropsWhatWasThere() {
        try (EmbeddedPostgres postgres = start()) {
            writeMark(postgres, "gone");
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(HOME, true)) {
            assertThat(JdbcClient.create(TestDatabase.owner(postgres))
                            .sql("select to_regclass('mark') is null")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Test
    void secondNodeJoinsAndTheLastToLeaveStopsTheServer() throws Exception {
        EmbeddedPostgres first = start();
        OffsetDateTime started = serverStart(first);
        TestNode second = TestNode.start(HOME);
        assertThat(second.url()).isEqualTo(first.url());

        first.close();
        assertThat(serverStart(first)).isEqualTo(started);

        second.close();
        assertThatThrownBy(() -> serverStart(first)).hasMessageContaining("Connection");
        assertThat(HOME.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void serverOfAKilledNodeIsAdopted() throws Exception {
        TestNode killed = TestNode.start(HOME);
        killed.kill();
        try (EmbeddedPostgres postgres = start()) {
            assertThat(postgres.url()).isEqualTo(killed.url());
            assertThat(serverStart(postgres)).isBefore(OffsetDateTime.now(Clock.systemUTC()));
        }
        assertThat(HOME.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void serverOfAKilledNodeThatDoesNotAnswerIsReplaced() throws Exception {
        assumeThat(Path.of("/proc")).exists();
        TestNode killed = TestNode.start(HOME);
        killed.kill();
        ProcessHandle frozen = postmaster();
        new ProcessBuilder("kill", "-STOP", Long.toString(frozen.pid())).start().waitFor();
        try (EmbeddedPostgres postgres = start()) {
            assertThat(serverStart(postgres)).isNotNull();
            assertThat(postmaster().pid()).isNotEqualTo(frozen.pid());
        }
    }

    @Test
    void lockFileOfAKilledServerIsNoObstacle() throws Exception {
        TestNode killed = TestNode.start(HOME);
        killed.kill();
        postmaster().destroyForcibly();
        try (EmbeddedPostgres postgres = start()) {
            assertThat(serverStart(postgres)).isNotNull();
        }
    }

    @Test
    void killedServerComesBackWithEverythingCommitted() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            writeMark(postgres, "committed");
            postmaster().destroyForcibly();
            await().atMost(Duration.ofSeconds(15))
                    .ignoreExceptions()
                    .until(() -> marks(postgres).equals(List.of("committed")));
        }
    }

    @Test
    void changedProgramsAreUnpackedAgain() throws Exception {
        start().close();
        Path program;
        try (Stream<Path> found = Files.walk(HOME.resolve("postgres-binaries"))) {
            program = found.filter(path -> path.endsWith("bin/postgres"))
                    .findFirst()
                    .orElseThrow();
        }
        long size = Files.size(program);
        Files.writeString(program, "#!/bin/sh\nexit 1\n");
        try (EmbeddedPostgres postgres = start()) {
            assertThat(serverStart(postgres)).isNotNull();
            assertThat(program).hasSize(size);
        }
    }

    @Test
    void homeThatTheServerMayNotEnterKeepsTheClusterElsewhere() throws Exception {
        assumeThat(ServerUser.current()).isEqualTo(ServerUser.UNPRIVILEGED);
        Path closed = Files.createDirectories(Path.of("target", "test-closed-home"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        Path state = Path.of("/var/lib/teladan");
        Path cluster;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(closed, false)) {
            Path data = Path.of(JdbcClient.create(TestDatabase.superuser(postgres, closed))
                    .sql("show data_directory")
                    .query(String.class)
                    .single());
            assertThat(data).startsWith(state);
            cluster = state.resolve(state.relativize(data).getName(0));
            assertThat(closed.resolve("postgres")).doesNotExist();
        }
        FileSystemUtils.deleteRecursively(cluster);
        FileSystemUtils.deleteRecursively(closed);
    }

    private static EmbeddedPostgres start() {
        return EmbeddedPostgres.start(HOME, false);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static ProcessHandle postmaster() throws IOException {
        String pid =
                Files.readAllLines(HOME.resolve("postgres/data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static OffsetDateTime serverStart(EmbeddedPostgres postgres) {
        return JdbcClient.create(TestDatabase.application(postgres))
                .sql("select pg_postmaster_start_time()")
                .query(OffsetDateTime.class)
                .single();
    }

    private static void writeMark(EmbeddedPostgres postgres, String text) {
        JdbcClient owner = JdbcClient.create(TestDatabase.owner(postgres));
        owner.sql("drop table if exists mark").update();
        owner.sql("create table mark (text text)").update();
        owner.sql("insert into mark values (?)").param(text).update();
    }

    private static List<String> marks(EmbeddedPostgres postgres) {
        return JdbcClient.create(TestDatabase.owner(postgres))
                .sql("select text from mark")
                .query(String.class)
                .list();
    }
}
