package id.teladan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Person;
import id.teladan.journeys.Browsers.Chromium;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A story with a government of its own; it ends well only if no page on the way had a fault. */
@ExtendWith(Browsers.class)
abstract class Journey extends SharedContext {

    private final List<Window> windows = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    protected TestPeople people;

    protected Government government;

    private Chromium chromium;

    @BeforeEach
    void setOut(Chromium running) {
        chromium = running;
        government = people.government();
    }

    @AfterEach
    void arrive() {
        windows.forEach(Window::close);
        assertThat(windows.stream().flatMap(window -> window.findings().stream()))
                .isEmpty();
    }

    protected Window window(Person person, Screen screen) {
        String name = getClass().getSimpleName().replace("Tests", "") + "-" + person.login();
        Window window = new Window(chromium.open("http://localhost:" + port, screen), name, screen);
        windows.add(window);
        return window.signIn(person.login(), TestPeople.PASSWORD);
    }
}
