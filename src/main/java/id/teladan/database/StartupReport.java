package id.teladan.database;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the application is to be found once it is ready; after a training run, ends it instead. */
@Component
class StartupReport {

    private static final Logger log = LoggerFactory.getLogger(StartupReport.class);

    private final boolean training;
    private int port = -1;

    StartupReport(@Value("${teladan.training:false}") boolean training) {
        this.training = training;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener(StartupFinished.class)
    void finished() {
        if (port <= 0) {
            return;
        }
        if (training) {
            visitPages();
            System.exit(0);
        }
        long uptime = ManagementFactory.getRuntimeMXBean().getUptime();
        log.info("Teladan siap di http://localhost:{} ({} ms sejak dijalankan)", port, uptime);
    }

    /** A first visit loads what every visit needs; a training run records it for faster starts. */
    private void visitPages() {
        try (HttpClient browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            for (String path : List.of("/actuator/health", "/", "/login")) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofSeconds(10))
                        .build();
                browser.send(request, HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException unanswered) {
            log.warn("The training run got no answer", unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
