package id.teladan.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ApplicationRoleTests {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.start(TestDatabase.HOME, true);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void unmigratedDatabaseIsRefusedUntilTheOwnerHasMigrated() {
        Flyway asApplication = flyway(TestDatabase.application(postgres));
        assertThatThrownBy(() -> new Migrations(false).migrate(asApplication))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("bin/teladan migrate");

        new Migrations(true).migrate(flyway(TestDatabase.owner(postgres)));

        assertThatCode(() -> new Migrations(false).migrate(asApplication)).doesNotThrowAnyException();
    }

    @Test
    void applicationRoleIsAccepted() {
        assertThatCode(() -> ApplicationRole.mustBePowerless(JdbcClient.create(TestDatabase.application(postgres))))
                .doesNotThrowAnyException();
    }

    @Test
    void superuserIsRefused() {
        assertRefused(TestDatabase.superuser(postgres, TestDatabase.HOME));
    }

    @Test
    void roleThatOwnsATableIsRefused() {
        JdbcClient owner = JdbcClient.create(TestDatabase.owner(postgres));
        owner.sql("create schema if not exists owned").update();
        owner.sql("create table if not exists owned.thing (id bigint)").update();
        assertRefused(TestDatabase.owner(postgres));
    }

    @Test
    void roleThatBypassesRowLevelSecurityIsRefused() {
        JdbcClient superuser = JdbcClient.create(TestDatabase.superuser(postgres, TestDatabase.HOME));
        superuser.sql("drop role if exists bypassing").update();
        superuser
                .sql("create role bypassing login bypassrls password 'bypassing-in-a-test'")
                .update();
        superuser.sql("grant connect on database teladan to bypassing").update();
        assertRefused(new DriverManagerDataSource(postgres.url(), "bypassing", "bypassing-in-a-test"));
    }

    private static void assertRefused(DriverManagerDataSource source) {
        JdbcClient jdbc = JdbcClient.create(source);
        assertThatThrownBy(() -> ApplicationRole.mustBePowerless(jdbc))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("TELADAN_DB_USER");
    }

    private static Flyway flyway(DriverManagerDataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/database")
                .defaultSchema("public")
                .load();
    }
}
