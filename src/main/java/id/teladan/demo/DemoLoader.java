package id.teladan.demo;

import id.teladan.database.StartupGate;
import id.teladan.identity.DemoLogin;
import id.teladan.identity.DemoLogins;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Fills an empty embedded database when the application starts in the profile {@code demo}; health is down until then. Of
 * several nodes one loads and the others wait.
 */
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner, DemoLogins.Source {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);
    private static final String GATE = "demo";
    private static final long LOCK = 0x7e1ada4;

    private final DemoInstaller installer;
    private final StartupGate gate;
    private final DataSource database;
    private final boolean embedded;
    private final boolean wanted;
    private volatile boolean complete;

    DemoLoader(DemoInstaller installer, StartupGate gate, DataSource database, Environment environment) {
        this.installer = installer;
        this.gate = gate;
        this.database = database;
        embedded = environment.getProperty("teladan.embedded", Boolean.class, false);
        wanted = embedded
                && !environment.containsProperty("teladan.command")
                && !environment.getProperty("teladan.training", Boolean.class, false)
                && installer.hasWork();
        if (wanted) {
            gate.hold(GATE);
        }
    }

    @Override
    public void run(ApplicationArguments arguments) throws SQLException, InterruptedException {
        if (wanted) {
            load();
            gate.release(GATE);
        }
        complete = embedded && installer.isComplete();
    }

    /** None until there are accounts to sign in with. */
    @Override
    public List<DemoLogin> logins() {
        return complete ? DemoAccounts.logins() : List.of();
    }

    private void load() throws SQLException, InterruptedException {
        long began = System.nanoTime();
        try (Connection turn = database.getConnection()) {
            takeTurn(turn);
            try {
                for (DemoAgency agency : DemoAgency.values()) {
                    installer.install(agency);
                }
            } finally {
                call(turn, "SELECT pg_advisory_unlock(?)");
            }
        }
        log.info("Demo loaded in {} s", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
    }

    private static void takeTurn(Connection connection) throws SQLException, InterruptedException {
        while (!call(connection, "SELECT pg_try_advisory_lock(?)")) {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static boolean call(Connection connection, String lockFunction) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(lockFunction)) {
            statement.setLong(1, LOCK);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
