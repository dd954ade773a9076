package id.teladan.identity;

import id.teladan.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Login name and password. Whoever has no account, a closed or an unopened one, gets the same answer after the same time
 * as somebody with a wrong password.
 */
@Component
class SignInProvider implements AuthenticationProvider {

    private final LoginDirectory directory;
    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final Clock clock;

    SignInProvider(LoginDirectory directory, Accounts accounts, PasswordHashing hashing, Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.hashing = hashing;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            return compare(attempt);
        } catch (RuleViolation busy) {
            throw new InternalAuthenticationServiceException("busy", busy);
        }
    }

    private Authentication compare(Authentication attempt) {
        String password = String.valueOf(attempt.getCredentials());
        Optional<LoginDirectory.Entry> entry = directory.find(attempt.getName());
        Optional<Credentials> credentials =
                entry.flatMap(found -> accounts.credentials(found.agencyId(), found.accountId()));
        if (entry.isEmpty() || credentials.isEmpty()) {
            hashing.matches(password, null);
            throw new BadCredentialsException("unknown");
        }
        LoginDirectory.Entry found = entry.get();
        if (credentials.get().isLocked(clock.instant())) {
            hashing.matches(password, null);
            throw new LockedException("locked");
        }
        boolean matches = hashing.matches(
                password,
                credentials.get().status() == AccountStatus.ACTIVE
                        ? credentials.get().passwordHash()
                        : null);
        if (!matches) {
            accounts.refused(found.agencyId(), found.accountId());
            throw new BadCredentialsException("wrong");
        }
        accounts.signedIn(found.agencyId(), found.accountId());
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(found.agencyId(), found.accountId()), null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
