package id.teladan.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One Chromium, in which every person of a journey has a window of their own. */
final class Browsers implements AutoCloseable {

    private static final List<Path> PLACES = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(installed())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--no-first-run",
                            "--disable-component-update")));
    private final String address;
    private final List<Window> windows = new ArrayList<>();

    Browsers(int port) {
        address = "http://localhost:" + port;
    }

    Window open(String journey, Screen screen) {
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(screen.width(), screen.height())
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        Window window = new Window(context.newPage(), journey, screen);
        windows.add(window);
        return window;
    }

    /** What was wrong on any page that any window showed. */
    List<String> findings() {
        return windows.stream().flatMap(window -> window.findings().stream()).toList();
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path installed() {
        return PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is not installed; bin/test installs it"));
    }
}
