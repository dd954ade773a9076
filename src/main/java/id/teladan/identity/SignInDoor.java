package id.teladan.identity;

import id.teladan.ui.HostCookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * How people come in and leave. Whoever is not signed in leaves nothing in the database: the form's token and the page
 * that was wanted wait in cookies.
 */
@Component
public class SignInDoor {

    private final SignIns signIns;
    private final HostCookies cookies;
    private final RequestCache wanted;

    SignInDoor(SignIns signIns, HostCookies cookies) {
        this.signIns = signIns;
        this.cookies = cookies;
        this.wanted = wanted(cookies);
    }

    public HttpSecurity hang(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.csrfTokenRepository(tokens()))
                .requestCache(cache -> cache.requestCache(wanted))
                .formLogin(form -> form.loginPage("/login")
                        .loginProcessingUrl("/login")
                        .authenticationDetailsSource(request -> Caller.of(request, cookies))
                        .successHandler(this::enter)
                        .failureHandler(SignInDoor::refuse))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/login?ended")
                        .addLogoutHandler(this::leave));
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookies.cookie(Caller.DEVICE_COOKIE, Caller.of(request, cookies).device())
                        .maxAge(SignIns.DEVICE_MEMORY)
                        .build()
                        .toString());
        SavedRequest page = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        response.sendRedirect(page == null ? "/" : pathOf(page.getRedirectUrl()));
    }

    /** Of the address that the cookie names only the path counts: it may have been written by others. */
    static String pathOf(String address) {
        try {
            URI uri = URI.create(address);
            String path = Objects.requireNonNullElse(uri.getRawPath(), "/");
            String query = uri.getRawQuery();
            boolean ours = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
            return ours ? path + (query == null ? "" : "?" + query) : "/";
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.sendRedirect(
                refusal instanceof InternalAuthenticationServiceException ? "/login?later" : "/login?refused");
    }

    /** Drafts are the sign-out button's to remove; settings such as the theme stay. */
    private void leave(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        new ClearSiteDataHeaderWriter(Directive.CACHE).writeHeaders(request, response);
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn whose) {
            signIns.signedOut(whose.agencyId(), whose.accountId());
        }
    }

    private CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(cookies.name("csrf"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(cookies.secure()).sameSite("Lax"));
        return tokens;
    }

    private static RequestCache wanted(HostCookies cookies) {
        CookieRequestCache wanted = new CookieRequestCache();
        wanted.setRequestMatcher(request -> request.getMethod().equals("GET")
                && Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                        .contains(MediaType.TEXT_HTML_VALUE));
        wanted.setCookieCustomizer(cookie -> {
            cookie.setMaxAge((int) Duration.ofHours(1).toSeconds());
            cookie.setPath("/");
            cookie.setSecure(cookies.secure());
            cookie.setAttribute("SameSite", "Lax");
        });
        return wanted;
    }
}
