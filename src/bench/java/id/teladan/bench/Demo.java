package id.teladan.bench;

import id.teladan.RunningApplication;
import id.teladan.Visitor;
import id.teladan.identity.DemoLogins;
import id.teladan.shared.AgencyId;
import java.io.IOException;
import java.nio.file.Path;

/** The application with its demo of 9,000 people, loaded at the first run and kept. */
final class Demo {

    private static final Path HOME = Path.of("target", "bench-home");

    private Demo() {}

    static RunningApplication start() throws IOException {
        return RunningApplication.start(HOME, "--spring.profiles.active=demo");
    }

    static Visitor signIn(RunningApplication application, String login) throws IOException, InterruptedException {
        return Visitor.signIn(application.address(), login, DemoLogins.PASSWORD);
    }

    static AgencyId city(RunningApplication application) {
        return new AgencyId(application
                .superuser()
                .sql("SELECT id FROM organization.agency WHERE code = 'kota-serang'")
                .query(Long.class)
                .single());
    }
}
