package id.teladan.files;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    /** Longer than any upload takes, so that a part of another running node is never taken away. */
    private static final Duration ABANDONED_AFTER = Duration.ofDays(1);

    @Bean
    ContentStore contentStore(
            @Value("${teladan.home:./data}") Path home,
            @Value("${teladan.files.max-size:10MB}") DataSize maxSize,
            Clock clock) {
        ContentStore store = new ContentStore(home.resolve("files"), maxSize);
        store.removeAbandoned(clock.instant().minus(ABANDONED_AFTER));
        return store;
    }
}
