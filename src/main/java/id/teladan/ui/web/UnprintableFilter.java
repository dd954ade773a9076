package id.teladan.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 400 to the character zero in any field or parameter, before anybody reads one: no keyboard types it and no
 * database column takes it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class UnprintableFilter extends OncePerRequestFilter {

    private static final char ZERO = 0;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (holdsZero(request.getParameterMap())) {
            request.setAttribute(FailureController.SENTENCE, "ui.unprintable");
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean holdsZero(Map<String, String[]> parameters) {
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            if (parameter.getKey().indexOf(ZERO) >= 0) {
                return true;
            }
            for (String value : parameter.getValue()) {
                if (value.indexOf(ZERO) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
