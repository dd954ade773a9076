package id.teladan.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class StartupGateTests {

    private final List<Object> published = new ArrayList<>();
    private final StartupGate gate = new StartupGate(published::add);

    @Test
    void isDownUntilTheApplicationIsReady() {
        assertThat(gate.health().getStatus()).isEqualTo(Status.DOWN);
        gate.applicationReady();
        assertThat(gate.health().getStatus()).isEqualTo(Status.UP);
        assertThat(published).containsExactly(new StartupFinished());
    }

    @Test
    void staysDownWhileAnythingIsHeld() {
        gate.hold("demo");
        gate.applicationReady();
        assertThat(gate.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(gate.health().getDetails().toString()).contains("demo");
        assertThat(published).isEmpty();

        gate.release("demo");
        assertThat(gate.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void finishIsToldOnce() {
        gate.applicationReady();
        gate.hold("again");
        gate.release("again");
        assertThat(published).hasSize(1);
    }
}
