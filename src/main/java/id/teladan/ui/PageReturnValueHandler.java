package id.teladan.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/** Lets controllers return page records, response entities of page records, and redirects. */
final class PageReturnValueHandler implements HandlerMethodReturnValueHandler {

    private final Templates templates;
    private final Chromes chromes;
    private final HandlerMethodReturnValueHandler others;

    PageReturnValueHandler(Templates templates, Chromes chromes, HandlerMethodReturnValueHandler others) {
        this.templates = templates;
        this.chromes = chromes;
        this.others = others;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        Class<?> type = returnType.getParameterType();
        return Templates.isPage(type)
                || type == Redirect.class
                || (type == ResponseEntity.class && mayHoldPage(ResolvableType.forMethodParameter(returnType)));
    }

    private static boolean mayHoldPage(ResolvableType entity) {
        Class<?> body = entity.as(ResponseEntity.class).getGeneric(0).resolve(Object.class);
        return body == Object.class || Record.class == body || Templates.isPage(body);
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws Exception {
        if (value instanceof ResponseEntity<?> entity) {
            Object body = entity.getBody();
            if (body == null || !Templates.isPage(body.getClass())) {
                others.handleReturnValue(value, returnType, container, request);
                return;
            }
            HttpServletResponse response = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
            entity.getHeaders().forEach((name, values) -> values.forEach(each -> response.addHeader(name, each)));
            container.setStatus(entity.getStatusCode());
            container.setView(new PageView(body, templates, chromes));
        } else if (value instanceof Redirect redirect) {
            if (redirect.toast() != null) {
                HttpServletRequest servletRequest =
                        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
                RequestContextUtils.getOutputFlashMap(servletRequest).put(Chromes.TOAST, redirect.toast());
            }
            RedirectView view = new RedirectView(redirect.location(), true, false, false);
            view.setStatusCode(HttpStatus.SEE_OTHER);
            container.setView(view);
        } else if (value != null) {
            container.setView(new PageView(value, templates, chromes));
        }
    }
}
