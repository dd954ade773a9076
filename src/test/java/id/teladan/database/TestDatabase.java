package id.teladan.database;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The three roles of the embedded database that the tests of this module share. */
final class TestDatabase {

    static final Path HOME = Path.of("target", "test-launcher-home");

    private TestDatabase() {}

    static DriverManagerDataSource application(EmbeddedPostgres postgres) {
        return new DriverManagerDataSource(postgres.url(), "teladan_app", postgres.applicationPassword());
    }

    static DriverManagerDataSource owner(EmbeddedPostgres postgres) {
        return new DriverManagerDataSource(postgres.url(), "teladan_owner", postgres.ownerPassword());
    }

    static DriverManagerDataSource superuser(EmbeddedPostgres postgres, Path home) {
        return new DriverManagerDataSource(
                postgres.url(), "postgres", DatabasePasswords.readOrCreate(home).superuser());
    }

    static String show(EmbeddedPostgres postgres, String setting) {
        return JdbcClient.create(application(postgres))
                .sql("show " + setting)
                .query(String.class)
                .single();
    }
}
