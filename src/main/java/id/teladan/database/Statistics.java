package id.teladan.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/**
 * The planner's statistics after a bulk load. Until autovacuum comes by, queries on new tables may be planned absurdly.
 * ANALYZE is the owner's right, so it goes over a connection of the owner's, and is left to autovacuum where the owner is
 * not known.
 */
@Component
public class Statistics {

    private final Environment environment;

    Statistics(Environment environment) {
        this.environment = environment;
    }

    /** Takes a few seconds per million rows; must not be called within a transaction that has locked what it reads. */
    public void refresh() {
        String url = environment.getProperty("spring.flyway.url");
        String user = environment.getProperty("spring.flyway.user");
        String password = environment.getProperty("spring.flyway.password");
        if (url == null || user == null || password == null) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("refresh statistics", "analyze", failure);
        }
    }
}
