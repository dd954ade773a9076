package id.teladan;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import id.teladan.identity.SignInDoor;
import id.teladan.shared.Actor;
import id.teladan.shared.Role;
import id.teladan.ui.CurrentActor;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The coarse wall: which role may enter which prefix; everything not named is denied. The fine one is in the queries,
 * which carry the actor. Whoever may not enter is told "not found", so that nothing is revealed.
 */
@Configuration
class SecurityConfig {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data: blob:; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final CurrentActor currentActor;
    private final SignInDoor door;

    SecurityConfig(CurrentActor currentActor, SignInDoor door) {
        this.currentActor = currentActor;
        this.door = door;
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http) throws Exception {
        door.hang(http)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/assets/**", "/favicon.svg", "/error")
                        .permitAll()
                        .requestMatchers(
                                GET, "/login", "/activation", "/forgotten-password", "/actuator/health", "/ui/**")
                        .permitAll()
                        .requestMatchers(POST, "/login", "/activation", "/forgotten-password")
                        .permitAll()
                        .requestMatchers("/", "/home", "/live", "/menu", "/workplace", "/account/**", "/wording/**")
                        .access(actor(any -> true))
                        .requestMatchers(
                                "/plans/**",
                                "/matrices/**",
                                "/reports/**",
                                "/indicators/**",
                                "/feedback/**",
                                "/evaluations/**")
                        .access(actor(any -> any.employeeId() != null || any.isAnyOf(Role.BKPSDM, Role.INSPEKTORAT)))
                        .requestMatchers("/library/sharing/**")
                        .access(actor(
                                any -> any.assesses() || any.isAnyOf(Role.BKPSDM, Role.ADMIN_OPD, Role.KEPALA_OPD)))
                        .requestMatchers("/library/**")
                        .access(actor(any -> any.employeeId() != null || any.is(Role.BKPSDM)))
                        .requestMatchers("/performance/**")
                        .access(actor(any -> any.employeeId() != null
                                || any.isAnyOf(
                                        Role.BKPSDM,
                                        Role.INSPEKTORAT,
                                        Role.PIMPINAN_DAERAH,
                                        Role.BAGIAN_ORGANISASI,
                                        Role.KEPALA_OPD,
                                        Role.ADMIN_OPD)))
                        .requestMatchers("/roles/**")
                        .access(actor(any -> any.employeeId() != null))
                        .requestMatchers("/team/**", "/plan-approvals/**", "/assessments/**")
                        .access(actor(Actor::assesses))
                        .requestMatchers("/unit-predicates/**")
                        .access(actor(
                                any -> any.assesses() || any.isAnyOf(Role.BAGIAN_ORGANISASI, Role.PIMPINAN_DAERAH)))
                        .requestMatchers("/employees/**", "/units/**", "/overview/**")
                        .access(actor(any -> any.isAnyOf(
                                Role.BKPSDM,
                                Role.ADMIN_OPD,
                                Role.KEPALA_OPD,
                                Role.INSPEKTORAT,
                                Role.PIMPINAN_DAERAH,
                                Role.BAGIAN_ORGANISASI)))
                        .requestMatchers("/uploads/**")
                        .access(actor(any ->
                                any.isAnyOf(Role.BKPSDM, Role.BAGIAN_ORGANISASI, Role.KEPALA_OPD, Role.ADMIN_OPD)))
                        .requestMatchers("/plan-progress/**", "/coverage/**")
                        .access(actor(any -> any.isAnyOf(
                                Role.BKPSDM,
                                Role.ADMIN_OPD,
                                Role.KEPALA_OPD,
                                Role.INSPEKTORAT,
                                Role.BAGIAN_ORGANISASI)))
                        .requestMatchers("/plan-bundles/**")
                        .access(actor(any -> any.isAnyOf(Role.BKPSDM, Role.ADMIN_OPD, Role.KEPALA_OPD)))
                        .requestMatchers("/assessors/**", "/periods/**", "/assessor-doubts/**", "/plan-years/**")
                        .access(actor(any -> any.is(Role.BKPSDM)))
                        .requestMatchers("/accounts/**")
                        .access(actor(any -> any.isAnyOf(Role.BKPSDM, Role.ADMIN_OPD)))
                        .requestMatchers("/audit/**")
                        .access(actor(any -> any.is(Role.INSPEKTORAT)))
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(entryPoint()).accessDeniedHandler(accessDenied()))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("geolocation=(), microphone=(), payment=()")));
        return http.build();
    }

    private AuthorizationManager<RequestAuthorizationContext> actor(Predicate<Actor> mayEnter) {
        return (authentication, context) -> new AuthorizationDecision(
                currentActor.of(context.getRequest()).filter(mayEnter).isPresent());
    }

    private static AuthenticationEntryPoint entryPoint() {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return DelegatingAuthenticationEntryPoint.builder()
                .addEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), paths.matcher("/live"))
                .addEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), paths.matcher("/api/**"))
                .defaultEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"))
                .build();
    }

    /** A stale form gets its own sentence; every other closed door is a missing page. */
    private static AccessDeniedHandler accessDenied() {
        return (request, response, denied) -> response.sendError(
                denied instanceof CsrfException ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
}
