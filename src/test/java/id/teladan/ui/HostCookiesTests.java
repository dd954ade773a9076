package id.teladan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostCookiesTests {

    @Test
    void overHttpsTheyBelongToThisHostAlone() {
        HostCookies cookies = new HostCookies("https://teladan.kota.go.id", false, "");
        assertThat(cookies.cookie("session", "1").build().toString())
                .startsWith("__Host-session=1;")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void withItsOwnCertificateToo() {
        assertThat(new HostCookies("http://localhost:8080", true, "").secure()).isTrue();
        assertThat(new HostCookies("http://localhost:8080", false, "bundle").secure())
                .isTrue();
    }

    @Test
    void developersReachThemWithoutHttps() {
        HostCookies cookies = new HostCookies("http://localhost:8080", false, "");
        assertThat(cookies.cookie("session", "1").build().toString())
                .startsWith("session=1;")
                .doesNotContain("Secure");
    }
}
