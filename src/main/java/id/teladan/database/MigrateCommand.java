package id.teladan.database;

import id.teladan.shared.OperatorCommand;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/** The migration itself has happened while the application started; this says where it stands. */
@Component
class MigrateCommand implements OperatorCommand {

    private final Flyway flyway;

    MigrateCommand(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public String summary() {
        return "memutakhirkan skema basis data / brings the schema up to date";
    }

    @Override
    public int run(List<String> arguments) {
        System.out.println("Skema mutakhir / schema up to date: versi "
                + Objects.requireNonNull(flyway.info().current()).getVersion() + ", "
                + flyway.info().applied().length + " migrasi");
        return 0;
    }
}
