package id.teladan.database;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Migrates where the owner's credentials are known; elsewhere only checks that the operator has done so. */
@Component
class Migrations implements FlywayMigrationStrategy {

    private final boolean mayMigrate;

    Migrations(@Value("${teladan.migrate}") boolean mayMigrate) {
        this.mayMigrate = mayMigrate;
    }

    @Override
    public void migrate(Flyway flyway) {
        if (mayMigrate) {
            flyway.migrate();
            return;
        }
        MigrationInfo[] pending = flyway.info().pending();
        if (pending.length > 0) {
            throw new DatabaseUnusable(
                    "Basis data belum dimutakhirkan. The database lacks " + pending.length + " migration(s), first "
                            + Arrays.stream(pending)
                                    .limit(3)
                                    .map(MigrationInfo::getScript)
                                    .collect(Collectors.joining(", "))
                            + ". Run: TELADAN_DB_OWNER_USER=… TELADAN_DB_OWNER_PASSWORD=… bin/teladan migrate");
        }
        if (!flyway.validateWithResult().validationSuccessful) {
            throw new DatabaseUnusable("The database was migrated by another release: "
                    + flyway.validateWithResult().getAllErrorMessages());
        }
    }
}
