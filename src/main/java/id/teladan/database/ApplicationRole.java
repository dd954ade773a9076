package id.teladan.database;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start with a database role that row-level security would not hold. */
@Component
@DependsOnDatabaseInitialization
class ApplicationRole {

    ApplicationRole(JdbcClient jdbc) {
        mustBePowerless(jdbc);
    }

    /** @throws DatabaseUnusable when the role, or one it belongs to, is superuser, bypasses row-level security or owns a table */
    static void mustBePowerless(JdbcClient jdbc) {
        Powers powers = jdbc.sql("""
                        select current_user::text as name,
                               coalesce(bool_or(rolsuper), false) as superuser,
                               coalesce(bool_or(rolbypassrls), false) as bypasses,
                               exists (
                                 select from pg_class
                                   join pg_namespace on pg_namespace.oid = relnamespace
                                  where relkind in ('r', 'p', 'v', 'm', 'S')
                                    and nspname not in ('pg_catalog', 'information_schema')
                                    and nspname not like 'pg\\_t%'
                                    and pg_has_role(current_user, relowner, 'member')) as owns
                          from pg_roles
                         where pg_has_role(current_user, oid, 'member')
                        """).query(Powers.class).single();
        if (powers.superuser() || powers.bypasses() || powers.owns()) {
            throw new DatabaseUnusable(
                    "Peran basis data \"" + powers.name() + "\" terlalu berkuasa. The application's role must not be "
                            + "superuser, BYPASSRLS or owner of its tables: name an ordinary role (teladan_app) in TELADAN_DB_USER.");
        }
    }

    record Powers(String name, boolean superuser, boolean bypasses, boolean owns) {}
}
