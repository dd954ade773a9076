package id.teladan;

import id.teladan.architecture.EndpointFixture;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The one application that all tests of services and pages share, on an embedded database, at one moment in time. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({
    SharedContext.StandingTime.class,
    TestPeople.class,
    EndpointFixture.class,
    StatementCount.class,
    WatchedAddresses.class
})
public abstract class SharedContext {

    /** Tuesday, 24 November 2026, 09.41 WIB. */
    public static final Instant NOW = Instant.parse("2026-11-24T02:41:00Z");

    @Autowired
    protected MovableClock clock;

    @AfterEach
    void returnToNow() {
        clock.travelTo(NOW);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class StandingTime {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(NOW);
        }
    }
}
