package id.teladan.ui;

import id.teladan.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells who sends a request; empty before sign-in. Asked several times per request, so the answer should be kept in it. */
@FunctionalInterface
public interface CurrentActor {

    Optional<Actor> of(HttpServletRequest request);
}
