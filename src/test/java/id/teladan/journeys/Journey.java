package id.teladan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A story with its own government and its own browser; it ends well only if no page on the way had a fault. */
abstract class Journey extends SharedContext {

    @LocalServerPort
    private int port;

    @Autowired
    protected TestPeople people;

    protected Government government;

    private Browsers browsers;

    @BeforeEach
    void setOut() {
        government = people.government();
        browsers = new Browsers(port);
    }

    @AfterEach
    void arrive() {
        browsers.close();
        assertThat(browsers.findings()).isEmpty();
    }

    protected Window window(Person person, Screen screen) {
        String name = getClass().getSimpleName().replace("Tests", "") + "-" + person.login();
        return browsers.open(name, screen).signIn(person.login(), TestPeople.PASSWORD);
    }
}
