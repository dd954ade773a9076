package id.teladan.ui;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.stereotype.Component;

/**
 * Cookies that only this host may set and read. Where people reach the application by https ({@code teladan.address}, or
 * a certificate of its own) they are secure and their names begin with {@code __Host-}, so that a neighbour under the same
 * domain cannot plant them; at http://localhost browsers would refuse both.
 */
@Component
public class HostCookies {

    private final boolean secure;

    HostCookies(
            @Value("${teladan.address:http://localhost:8080}") String address,
            @Value("${server.ssl.enabled:false}") boolean sslEnabled,
            @Value("${server.ssl.bundle:${server.ssl.key-store:${server.ssl.certificate:}}}") String certificate) {
        this.secure = address.startsWith("https://") || sslEnabled || !certificate.isEmpty();
    }

    public boolean secure() {
        return secure;
    }

    /** The name as browsers see it. */
    public String name(String plain) {
        return secure ? "__Host-" + plain : plain;
    }

    /** For the whole host, not for scripts, and not sent along from other sites' forms. */
    public ResponseCookieBuilder cookie(String plain, String value) {
        return ResponseCookie.from(name(plain), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
    }
}
