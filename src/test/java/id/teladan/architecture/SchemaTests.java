package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The live catalogue: no table or view departs from the rules of tenancy, apart from a named list. */
class SchemaTests extends SharedContext {

    /** Known before the agency is, or rebuilt from a stored file. */
    private static final String EXCEPTIONS = """
            ('identity.login', 'identity.one_time_code', 'organization.staging_unit', 'organization.staging_employee',
             'organization.staging_assessor', 'intake.staging_problem', 'performance.staging_indicator')
            """;

    /** Whatever schema is there, so that a new module cannot be forgotten. */
    private static final String OURS =
            "(SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public', 'flyway'))";

    private static final String TENANT_TABLES = """
            SELECT c.oid, n.nspname || '.' || c.relname AS name, c.relrowsecurity, c.relforcerowsecurity
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'agency_id' AND NOT a.attisdropped
            WHERE n.nspname IN %s AND c.relkind IN ('r', 'p') AND NOT c.relispartition
              AND n.nspname || '.' || c.relname NOT IN %s
            """.formatted(OURS, EXCEPTIONS);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestPeople people;

    @Test
    void everyTenantTableIsGuarded() {
        assertThat(
                        names(
                                "SELECT name FROM (" + TENANT_TABLES
                                        + ") t WHERE NOT relrowsecurity OR NOT relforcerowsecurity OR NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = t.oid)"))
                .isEmpty();
        assertThat(names("SELECT name FROM (" + TENANT_TABLES + ") t")).hasSizeGreaterThan(20);
    }

    @Test
    void everyKeyBeginsWithTheAgency() {
        assertThat(
                        names(
                                "SELECT t.name || ': ' || i.indexrelid::regclass FROM (" + TENANT_TABLES
                                        + ") t JOIN pg_index i ON i.indrelid = t.oid AND i.indisunique"
                                        + " JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0] WHERE a.attname <> 'agency_id'"))
                .isEmpty();
    }

    @Test
    void everyReferenceBetweenTenantsCarriesTheAgency() {
        assertThat(
                        names(
                                "SELECT t.name || ': ' || k.conname FROM (" + TENANT_TABLES
                                        + ") t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'"
                                        + " JOIN (" + TENANT_TABLES + ") u ON u.oid = k.confrelid"
                                        + " WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = ANY (k.conkey) AND a.attname = 'agency_id')"))
                .isEmpty();
    }

    @Test
    void everyViewLooksWithTheEyesOfItsReader() {
        assertThat(
                        names(
                                "SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN "
                                        + OURS
                                        + " AND c.relkind = 'v' AND NOT coalesce(c.reloptions::text, '') LIKE '%security_invoker=true%'"))
                .isEmpty();
    }

    @Test
    void noTableHasATrigger() {
        assertThat(names("SELECT t.name FROM (" + TENANT_TABLES
                        + ") t JOIN pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal"))
                .isEmpty();
    }

    @Test
    void withoutAnAgencyThereAreNoRows() {
        people.government();
        for (String table : names("SELECT name FROM (" + TENANT_TABLES + ") t")) {
            assertThat(jdbc.sql("SELECT count(*) FROM " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void anotherAgencyCannotBeWrittenInto() {
        Government mine = people.government();
        Government other = people.government();
        assertThat(catchThrowable(() -> transactions.executeWithoutResult(status -> {
                    jdbc.sql("SELECT set_config('app.agency', ?, true)")
                            .param(mine.agencyId().toString())
                            .query(String.class)
                            .single();
                    jdbc.sql("UPDATE identity.account SET agency_id = ? WHERE agency_id = ?")
                            .params(other.agencyId().value(), mine.agencyId().value())
                            .update();
                })))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void trailCannotBeChanged() {
        Government mine = people.government();
        for (String deed :
                List.of("UPDATE audit.entry SET actor_name = 'x'", "DELETE FROM audit.entry", "TRUNCATE audit.entry")) {
            assertThat(catchThrowable(() -> transactions.executeWithoutResult(status -> {
                        jdbc.sql("SELECT set_config('app.agency', ?, true)")
                                .param(mine.agencyId().toString())
                                .query(String.class)
                                .single();
                        jdbc.sql(deed).update();
                    })))
                    .as(deed)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
