package id.teladan;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The one application that all tests of services and pages share, on an embedded database, at one moment in time. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SharedContext.FixedTime.class)
public abstract class SharedContext {

    /** Tuesday, 24 November 2026, 09.41 WIB. */
    public static final Instant NOW = Instant.parse("2026-11-24T02:41:00Z");

    @TestConfiguration(proxyBeanMethods = false)
    static class FixedTime {

        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
