package id.teladan.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import id.teladan.RunningApplication;
import id.teladan.identity.DemoLogins;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Takes the pictures that the documents show, of the demo as it is today. */
public final class Pictures {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path FOLDER = Path.of("docs", "pictures");

    private Pictures() {}

    public static void main(String[] arguments) throws Exception {
        try (RunningApplication application = Demo.start();
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            String address = application.address().toString();
            take(browser, address, "atasan", "/team", 1280, 800, "team-board.png");
            take(browser, address, "pegawai", "/", 390, 844, "home.png");
        }
    }

    private static void take(
            Browser browser, String address, String login, String path, int width, int height, String name) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(width, height)
                        .setLocale("id-ID"))
                .newPage();
        page.navigate("/login");
        page.fill("#f-username", login);
        page.fill("#f-password", DemoLogins.PASSWORD);
        page.press("#f-password", "Enter");
        page.waitForURL(address + "/**");
        page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
    }
}
