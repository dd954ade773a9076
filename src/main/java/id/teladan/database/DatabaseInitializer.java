package id.teladan.database;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides before anything else which database there is. {@code TELADAN_DB_URL}, {@code _USER}, {@code _PASSWORD} name a
 * server; without them the embedded one in {@code TELADAN_HOME} (default {@code ./data}) is started. Says
 * {@code teladan.embedded} and {@code teladan.migrate} for those who need to know.
 */
class DatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger log = LoggerFactory.getLogger(DatabaseInitializer.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        String url = given(environment, "teladan.db.url");
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "database", url == null ? embedded(environment) : external(environment, url)));
    }

    private static Map<String, Object> embedded(ConfigurableEnvironment environment) {
        long began = System.nanoTime();
        Path home = Path.of(environment.getProperty("teladan.home", "data"));
        EmbeddedPostgres postgres =
                EmbeddedPostgres.start(home, environment.getProperty("teladan.embedded.fresh", Boolean.class, false));
        SpringApplication.getShutdownHandlers().add(postgres::close);
        log.info("Basis data siap dalam {} ms", (System.nanoTime() - began) / 1_000_000);
        Map<String, Object> properties = connection(postgres.url(), "teladan_app", postgres.applicationPassword());
        properties.putAll(migration(postgres.url(), "teladan_owner", postgres.ownerPassword()));
        properties.put("teladan.embedded", true);
        properties.put("teladan.migrate", true);
        return properties;
    }

    private static Map<String, Object> external(ConfigurableEnvironment environment, String url) {
        String user = required(environment, "teladan.db.user", "TELADAN_DB_USER");
        String password = required(environment, "teladan.db.password", "TELADAN_DB_PASSWORD");
        String owner = given(environment, "teladan.db.owner.user");
        Map<String, Object> properties = connection(url, user, password);
        properties.putAll(
                owner == null
                        ? migration(url, user, password)
                        : migration(
                                url,
                                owner,
                                required(environment, "teladan.db.owner.password", "TELADAN_DB_OWNER_PASSWORD")));
        properties.put("teladan.embedded", false);
        properties.put("teladan.migrate", owner != null);
        return properties;
    }

    private static Map<String, Object> connection(String url, String user, String password) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", url);
        properties.put("spring.datasource.username", user);
        properties.put("spring.datasource.password", password);
        return properties;
    }

    private static Map<String, Object> migration(String url, String user, String password) {
        return Map.of("spring.flyway.url", url, "spring.flyway.user", user, "spring.flyway.password", password);
    }

    private static @Nullable String given(ConfigurableEnvironment environment, String name) {
        String value = environment.getProperty(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static String required(ConfigurableEnvironment environment, String name, String variable) {
        String value = given(environment, name);
        if (value == null) {
            throw new DatabaseUnusable(
                    variable + " belum diisi. TELADAN_DB_URL is set, so " + variable + " is needed too.");
        }
        return value;
    }
}
