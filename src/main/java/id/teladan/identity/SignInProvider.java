package id.teladan.identity;

import id.teladan.shared.RuleViolation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Login name and password. Whoever has no account, a closed or an unopened one, gets the same answer after the same time
 * as somebody with a wrong password. Failures count against the account and against the source; a device that its owner
 * has used before is counted by itself, and against neither.
 */
@Component
class SignInProvider implements AuthenticationProvider {

    private static final String THROTTLE = "sign-in";
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final LoginDirectory directory;
    private final SignIns signIns;
    private final Throttle throttle;
    private final PasswordHashing hashing;
    private final int failuresPerSource;

    SignInProvider(
            LoginDirectory directory,
            SignIns signIns,
            Throttle throttle,
            PasswordHashing hashing,
            @Value("${teladan.sign-in.failures-per-source:200}") int failuresPerSource) {
        this.directory = directory;
        this.signIns = signIns;
        this.throttle = throttle;
        this.hashing = hashing;
        this.failuresPerSource = failuresPerSource;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        if (!(attempt.getDetails() instanceof Caller caller)) {
            throw new InternalAuthenticationServiceException("nobody calls");
        }
        String password = String.valueOf(attempt.getCredentials());
        Optional<LoginDirectory.Entry> entry = directory.find(attempt.getName());
        boolean known = entry.filter(found -> signIns.knows(found.agencyId(), found.accountId(), caller))
                .isPresent();
        if (known) {
            return compare(entry.orElseThrow(), password, caller, true);
        }
        if (!throttle.admits(THROTTLE, caller.source(), failuresPerSource, WINDOW)) {
            throw new InternalAuthenticationServiceException("too many from this source");
        }
        if (entry.isEmpty()) {
            matches(password, null);
            throw new BadCredentialsException("unknown");
        }
        Authentication signedIn = compare(entry.get(), password, caller, false);
        throttle.forgive(THROTTLE, caller.source());
        return signedIn;
    }

    private Authentication compare(LoginDirectory.Entry whose, String password, Caller caller, boolean known) {
        Optional<Credentials> attempt = signIns.attempt(whose.agencyId(), whose.accountId(), caller, known);
        if (attempt.isEmpty()) {
            matches(password, null);
            throw new LockedException("locked");
        }
        boolean right;
        try {
            right = matches(password, attempt.get().passwordHash());
        } catch (InternalAuthenticationServiceException busy) {
            if (!known) {
                signIns.notCompared(whose.agencyId(), whose.accountId());
            }
            throw busy;
        }
        if (!right) {
            signIns.refused(whose.agencyId(), whose.accountId(), caller, attempt.get());
            throw new BadCredentialsException("wrong");
        }
        signIns.succeeded(whose.agencyId(), whose.accountId(), caller, known);
        UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(whose.agencyId(), whose.accountId()), null, List.of());
        signedIn.setDetails(caller.source());
        return signedIn;
    }

    private boolean matches(String password, @Nullable String hash) {
        try {
            return hashing.matches(password, hash);
        } catch (RuleViolation busy) {
            throw new InternalAuthenticationServiceException("busy", busy);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
