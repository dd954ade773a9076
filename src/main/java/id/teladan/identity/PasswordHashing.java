package id.teladan.identity;

import id.teladan.shared.RuleViolation;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id, 19 MiB, two passes: about 30 ms of a core each, so no more than the machine has cores run at once. Otherwise
 * the sign-in page would be a lever to stop everything else.
 */
@Component
class PasswordHashing {

    private static final long PATIENCE_SECONDS = 3;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore cores =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);
    private final String nobody = encoder.encode("an account that does not exist takes as long as one that does");

    String hash(CharSequence password) {
        enter();
        try {
            return encoder.encode(password);
        } finally {
            cores.release();
        }
    }

    /** @param hash null for an account without a password: takes as long, and never matches */
    boolean matches(CharSequence password, @Nullable String hash) {
        enter();
        try {
            boolean matches = encoder.matches(password, hash == null ? nobody : hash);
            return matches && hash != null;
        } finally {
            cores.release();
        }
    }

    /** Nobody waits long, and nobody holds a connection meanwhile for long: better come back than stand in line. */
    private void enter() {
        try {
            if (!cores.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RuleViolation("identity.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("identity.busy");
        }
    }
}
