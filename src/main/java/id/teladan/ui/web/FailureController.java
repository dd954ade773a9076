package id.teladan.ui.web;

import id.teladan.ui.Format;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for what is refused or fails before or behind the controllers, such as by the security filters. */
@Controller
class FailureController implements ErrorController {

    /** Where a filter leaves the key of the sentence that explains its refusal. */
    static final String SENTENCE = FailureController.class.getName() + ".sentence";

    private static final Logger LOG = LoggerFactory.getLogger(FailureController.class);

    private final MessageSource messages;

    FailureController(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping("/error")
    ResponseEntity<?> failure(HttpServletRequest request) {
        HttpStatusCode status = status(request);
        String incident = status.is5xxServerError() && status.value() != HttpStatus.SERVICE_UNAVAILABLE.value()
                ? incident(request)
                : null;
        ErrorPage page = ErrorPages.of(status.value(), sentence(request), incident, ErrorPages.back(request));
        if (Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "")
                .startsWith("/api/")) {
            return ResponseEntity.status(status)
                    .body(ErrorAdvice.problem(status, page.title() + " " + page.sentence()));
        }
        return ResponseEntity.status(status).body(page);
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    private @Nullable String sentence(HttpServletRequest request) {
        return request.getAttribute(SENTENCE) instanceof String key
                ? messages.getMessage(key, null, Format.INDONESIAN)
                : null;
    }

    private static @Nullable String incident(HttpServletRequest request) {
        String incident = Incident.number();
        LOG.error("Incident {} at {}", incident, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), (Throwable)
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return incident;
    }
}
