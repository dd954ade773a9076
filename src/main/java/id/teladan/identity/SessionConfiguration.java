package id.teladan.identity;

import id.teladan.ui.HostCookies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Two requests of one browser may write the same attribute at once: the later one wins instead of failing. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionUpserts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    CookieSerializer sessionCookie(HostCookies cookies) {
        DefaultCookieSerializer session = new DefaultCookieSerializer();
        session.setCookieName(cookies.name("session"));
        session.setCookiePath("/");
        session.setUseSecureCookie(cookies.secure());
        session.setUseHttpOnlyCookie(true);
        session.setSameSite("Lax");
        return session;
    }
}
