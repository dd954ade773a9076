package id.teladan.identity;

import id.teladan.shared.Actor;
import id.teladan.ui.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The actor of a request: read once from the database, then kept with the request. */
@Component
class RequestActor implements CurrentActor {

    private static final String KEPT = RequestActor.class.getName();

    private final Accounts accounts;

    RequestActor(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Actor> of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Actor kept) {
            return Optional.of(kept);
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn whose)) {
            return Optional.empty();
        }
        Optional<Actor> actor = accounts.actor(whose.agencyId(), whose.accountId());
        actor.ifPresent(found -> request.setAttribute(KEPT, found));
        return actor;
    }
}
