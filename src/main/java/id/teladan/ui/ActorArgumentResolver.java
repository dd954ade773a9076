package id.teladan.ui;

import id.teladan.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the {@link Actor}, or an {@code Optional<Actor>} on pages for everybody. */
final class ActorArgumentResolver implements HandlerMethodArgumentResolver {

    private final Chromes chromes;

    ActorArgumentResolver(Chromes chromes) {
        this.chromes = chromes;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        Optional<Actor> actor =
                chromes.actor(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        if (parameter.isOptional()) {
            return actor;
        }
        return actor.orElseThrow(() -> new AccessDeniedException("Nobody has signed in"));
    }
}
