package id.teladan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.FlashMap;

class ToastCookieTests {

    private final ToastCookie cookies = new ToastCookie();

    @Test
    void toastReachesTheNextPageOnce() {
        Toast toast = new Toast("Laporan terkirim; 3 bukti & 1 catatan, 50 %.", "/reports/7/undo");
        MockHttpServletResponse arrival = new MockHttpServletResponse();
        assertThat(shown(said(toast, "/reports/7"), "/reports/7", arrival)).isEqualTo(toast);
        assertThat(Objects.requireNonNull(arrival.getCookie("toast")).getMaxAge())
                .isZero();
    }

    @Test
    void toastWaitsForItsOwnPage() {
        Cookie cookie = said(new Toast("Laporan terkirim.", null), "/reports/7");
        assertThat(shown(cookie, "/live", new MockHttpServletResponse())).isNull();
    }

    @Test
    void onlyTheLatestIsKept() {
        Cookie first = said(new Toast("Satu.", null), "/reports/1");
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/reports");
        request.setCookies(first);
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.saveOutputFlashMap(flash(new Toast("Dua.", null), "/reports/2"), request, response);
        Cookie second = Objects.requireNonNull(response.getCookie("toast"));
        assertThat(second.getValue()).doesNotContain("Satu").contains("Dua");
    }

    @Test
    void forgedCookiesSayNothing() {
        for (String forged : new String[] {"", "x", "1&2&3", "99999999999999&%2&%&%", "-1&/&/&a"}) {
            assertThat(shown(new Cookie("toast", forged), "/", new MockHttpServletResponse()))
                    .as(forged)
                    .isNull();
        }
    }

    @Test
    void undoIsAPathOfThisApplication() {
        Cookie cookie = said(new Toast("Terkirim.", "//elsewhere.example/undo"), "/reports/7");
        Toast shown = shown(cookie, "/reports/7", new MockHttpServletResponse());
        assertThat(Objects.requireNonNull(shown).undo()).isNull();
    }

    private Cookie said(Toast toast, String path) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.saveOutputFlashMap(flash(toast, path), new MockHttpServletRequest("POST", "/reports"), response);
        return Objects.requireNonNull(response.getCookie("toast"));
    }

    private static FlashMap flash(Toast toast, String path) {
        FlashMap flash = new FlashMap();
        flash.setTargetRequestPath(path);
        flash.putAll(Map.of(Chromes.TOAST, toast));
        return flash;
    }

    private @Nullable Toast shown(Cookie cookie, String path, MockHttpServletResponse response) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setCookies(cookie);
        FlashMap flash = cookies.retrieveAndUpdate(request, response);
        return flash == null ? null : (Toast) flash.get(Chromes.TOAST);
    }
}
