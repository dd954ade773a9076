package id.teladan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.TenantTransactional;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.EnableAspectJAutoProxy;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

class TenantAspectTests {

    private static final AgencyId CITY = new AgencyId(1);
    private static final AgencyId REGENCY = new AgencyId(2);

    private static final int POOL_SIZE = 2;

    private static EmbeddedPostgres postgres;
    private static AnnotationConfigApplicationContext context;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.start(TestDatabase.HOME, true);
        JdbcClient owner = JdbcClient.create(TestDatabase.owner(postgres));
        owner.sql("""
                create table public.note (
                  agency_id bigint not null,
                  id bigint generated always as identity,
                  text text not null,
                  primary key (agency_id, id))
                """).update();
        owner.sql("alter table public.note enable row level security").update();
        owner.sql("alter table public.note force row level security").update();
        owner.sql("""
                create policy tenant on public.note
                 using (agency_id = nullif(current_setting('app.agency', true), '')::bigint)
                """).update();
        owner.sql("grant select, insert on public.note to teladan_app").update();
        context = new AnnotationConfigApplicationContext(Setup.class);
        notes().write(CITY, CITY, "kota");
        notes().write(REGENCY, REGENCY, "kabupaten");
    }

    @AfterAll
    static void stop() {
        context.close();
        postgres.close();
    }

    @Test
    void withoutAnAgencyThereAreNoRows() {
        assertThat(rowsSeenByNobody()).isEmpty();
    }

    @Test
    void eachAgencySeesItsOwnRowsOnly() {
        assertThat(notes().all(Actor.system(CITY))).containsExactly("kota");
        assertThat(notes().all(Actor.system(REGENCY))).containsExactly("kabupaten");
    }

    @Test
    void rowForAnotherAgencyIsRefusedByTheDatabase() {
        assertThatThrownBy(() -> notes().write(CITY, REGENCY, "diam-diam"))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void innerCallJoinsTheOuterTransactionOfTheSameAgency() {
        transaction().executeWithoutResult(status -> {
            notes().all(Actor.system(CITY));
            assertThat(notes().all(Actor.system(CITY))).containsExactly("kota");
        });
    }

    @Test
    void secondAgencyInOneTransactionIsRefused() {
        assertThatThrownBy(() -> transaction().executeWithoutResult(status -> {
                    notes().all(Actor.system(CITY));
                    notes().all(Actor.system(REGENCY));
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("agency 2");
    }

    @Test
    void suspendedTransactionKeepsItsAgencyWhileAnotherRunsInside() {
        assertThat(context.getBean(Outer.class).around(CITY)).containsExactly("kota", "kabupaten", "kota");
    }

    @Test
    void pooledConnectionForgetsTheAgencyWithItsTransaction() {
        for (int turn = 0; turn < POOL_SIZE + 1; turn++) {
            notes().all(Actor.system(CITY));
            assertThat(rowsSeenByNobody()).isEmpty();
        }
    }

    @Test
    void callThatNamesNoAgencyIsRefused() {
        assertThatThrownBy(() -> notes().forgotten("kota"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Actor or AgencyId");
        assertThatThrownBy(() -> notes().nobody())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Actor or AgencyId");
    }

    private static List<String> rowsSeenByNobody() {
        return context.getBean(JdbcClient.class)
                .sql("select text from public.note")
                .query(String.class)
                .list();
    }

    private static Notes notes() {
        return context.getBean(Notes.class);
    }

    private static TransactionTemplate transaction() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAspectJAutoProxy(proxyTargetClass = true)
    @Import({TransactionConfiguration.class, TenantAspect.class, Notes.class, Outer.class, Separate.class})
    static class Setup {

        @Bean
        HikariDataSource dataSource() {
            HikariDataSource pool = new HikariDataSource();
            pool.setDataSource(TestDatabase.application(postgres));
            pool.setMaximumPoolSize(POOL_SIZE);
            return pool;
        }

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }
    }

    @TenantTransactional
    static class Notes {

        private final JdbcClient jdbc;

        Notes(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @TenantTransactional(readOnly = true)
        public List<String> all(Actor actor) {
            return jdbc.sql("select text from public.note").query(String.class).list();
        }

        public void write(AgencyId acting, AgencyId agency, String text) {
            jdbc.sql("insert into public.note (agency_id, text) values (?, ?)")
                    .params(agency.value(), text)
                    .update();
        }

        public void forgotten(String text) {
            throw new AssertionError(text);
        }

        public void nobody() {
            throw new AssertionError("must not run");
        }
    }

    @TenantTransactional
    static class Outer {

        private final Notes notes;
        private final Separate separate;

        Outer(Notes notes, Separate separate) {
            this.notes = notes;
            this.separate = separate;
        }

        public List<String> around(AgencyId agency) {
            String before = notes.all(Actor.system(agency)).getFirst();
            String inside = separate.all(REGENCY).getFirst();
            return List.of(before, inside, notes.all(Actor.system(agency)).getFirst());
        }
    }

    static class Separate {

        private final Notes notes;

        Separate(Notes notes) {
            this.notes = notes;
        }

        @Transactional(propagation = Propagation.REQUIRES_NEW)
        public List<String> all(AgencyId agency) {
            return notes.all(Actor.system(agency));
        }
    }
}
