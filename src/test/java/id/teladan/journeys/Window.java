package id.teladan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotCaret;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page in somebody's hands. Whatever it complains about while it is used is kept, and so is what {@link #look} finds.
 */
final class Window {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> COLOR = List.of("color-contrast", "link-in-text-block");
    private static final String REFUSED_FORM = "Failed to load resource: the server responded with a status of 422";
    private static final int PATIENCE_MILLIS = 20_000;
    private static final Path PICTURES = Path.of("target/journeys");
    private static final Set<String> SEEN = new HashSet<>();

    private final Page page;
    private final String journey;
    private final Screen screen;
    private final List<String> findings = new ArrayList<>();
    private String place = "start";
    private int arrivals;
    private int looks;

    Window(Page page, String journey, Screen screen) {
        this.page = page;
        this.journey = journey;
        this.screen = screen;
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.addInitScript(
                "addEventListener('securitypolicyviolation', e => console.error('CSP: ' + e.violatedDirective + ' ' + e.blockedURI))");
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith(REFUSED_FORM)) {
                found("console: " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> found("script: " + error));
        page.onFrameNavigated(frame -> {
            if (frame.equals(page.mainFrame())) {
                arrivals++;
            }
        });
    }

    Page page() {
        return page;
    }

    Window signIn(String login, String password) {
        page.navigate("/login");
        look("masuk", "Masuk");
        page.getByLabel("NIP atau nama akun").fill(login);
        page.getByLabel("Kata sandi", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        press("Masuk");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    Window go(String path) {
        page.navigate(path);
        return this;
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void pressStarting(String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .click();
    }

    void unfold(String summary) {
        main().locator("summary").getByText(summary).click();
    }

    void follow(String link) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void fill(String name, String value) {
        page.locator("[name='" + name + "']").fill(value);
    }

    void pick(String name, String value) {
        page.locator("[name='" + name + "'][value='" + value + "']").check();
    }

    void choose(String name, String label) {
        page.locator("select[name='" + name + "']").selectOption(new SelectOption().setLabel(label));
    }

    Locator main() {
        return page.locator("main");
    }

    /** Waits until the page says so. */
    void shows(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    int arrivals() {
        return arrivals;
    }

    /**
     * Waits for the answer at the page's head; then judges and photographs the page, once for each screen, and once by dark.
     *
     * @param name of the page in this state; the same state of the same page has the same name in all journeys
     */
    void look(String name, String answer) {
        assertThat(page.locator("h1").first()).containsText(answer);
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.locator(".htmx-request, .htmx-swapping, .htmx-settling"))
                .hasCount(0);
        place = name;
        if (!SEEN.add(screen + name)) {
            return;
        }
        looks++;
        mustNotScrollSideways();
        judge(new AxeBuilder(page).withTags(WCAG), "");
        photograph("");
        if (!SEEN.add(name)) {
            return;
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.locator("html[data-bs-theme=dark]")).hasCount(1);
        judge(new AxeBuilder(page).withRules(COLOR), " by dark");
        photograph("-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(page.locator("html[data-bs-theme=light]")).hasCount(1);
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    void close() {
        page.context().close();
    }

    private void judge(AxeBuilder axe, String light) {
        axe.setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> found("axe" + light + ": " + rule.getId()
                        + ", " + rule.getHelp() + "\n"
                        + rule.getNodes().stream().map(Window::where).collect(Collectors.joining("\n"))));
    }

    private static String where(CheckedNode node) {
        return "    " + node.getHtml() + "\n      " + node.getFailureSummary().replace("\n", "\n      ");
    }

    private void mustNotScrollSideways() {
        Object excess = page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
        if (((Number) excess).intValue() > 0) {
            found("scrolls sideways by " + excess + " px");
        }
    }

    private void photograph(String suffix) {
        String file =
                "%s-%s-%02d-%s%s.png".formatted(journey, screen.name().toLowerCase(Locale.ROOT), looks, place, suffix);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(file))
                .setFullPage(true)
                .setCaret(ScreenshotCaret.INITIAL));
    }

    private void found(String what) {
        findings.add(journey + ", " + screen + ", " + place + ": " + what);
    }
}
