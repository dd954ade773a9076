package id.teladan.ui.web;

import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * What a refused or failed request looks like: a page for people, problem details (RFC 9457) beneath {@code /api/}.
 * Forms that use {@link Forms} answer refusals themselves; this is for everything else.
 */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    private final MessageSource messages;
    private final Forms forms;

    ErrorAdvice(MessageSource messages, Forms forms) {
        this.messages = messages;
        this.forms = forms;
    }

    @ExceptionHandler
    ResponseEntity<?> notFound(NotFound missing, HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, null, null);
    }

    @ExceptionHandler
    ResponseEntity<?> ruleViolation(RuleViolation violation, HttpServletRequest request) {
        return answer(request, HttpStatus.UNPROCESSABLE_CONTENT, forms.sentence(violation), null);
    }

    @ExceptionHandler
    ResponseEntity<?> malformed(BindException malformed, HttpServletRequest request) {
        return answer(request, HttpStatus.UNPROCESSABLE_CONTENT, sentences(malformed.getBindingResult()), null);
    }

    /** An id in the path that is no id names nothing that could exist; the same text elsewhere is malformed input. */
    @ExceptionHandler
    ResponseEntity<?> mismatch(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return answer(request, inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, null, null);
    }

    @ExceptionHandler
    ResponseEntity<?> stale(StaleVersion stale, HttpServletRequest request) {
        if (isApi(request)) {
            ProblemDetail problem = problem(
                    HttpStatus.CONFLICT,
                    "%s telah diubah orang lain. Muat ulang, lalu ulangi.".formatted(stale.what()));
            problem.setProperty("stored", stale.stored());
            return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
        }
        return ResponseEntity.status(HttpStatus.CONFLICT).body(StalePages.of(stale, request, messages));
    }

    @ExceptionHandler
    ResponseEntity<?> tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return answer(request, HttpStatus.CONTENT_TOO_LARGE, null, null);
    }

    /** Security answers these itself, with the sign-in page or with 403. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void notAllowed(RuntimeException refusal) {
        throw refusal;
    }

    /** The browser has gone; nobody is left to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    ResponseEntity<?> anything(Exception exception, HttpServletRequest request) {
        if (exception instanceof ErrorResponse refusal
                && refusal.getStatusCode().is4xxClientError()) {
            return answer(request, refusal.getStatusCode(), null, null);
        }
        String incident = Incident.number();
        LOG.error("Incident {} at {} {}", incident, request.getMethod(), request.getRequestURI(), exception);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, null, incident);
    }

    private String sentences(BindingResult binding) {
        return binding.getAllErrors().stream()
                .map(error -> messages.getMessage(error, Format.INDONESIAN))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static ResponseEntity<?> answer(
            HttpServletRequest request, HttpStatusCode status, @Nullable String sentence, @Nullable String incident) {
        ErrorPage page = ErrorPages.of(status.value(), sentence, incident, ErrorPages.back(request));
        if (isApi(request)) {
            ProblemDetail problem = problem(status, page.title() + " " + page.sentence());
            Optional.ofNullable(incident).ifPresent(number -> problem.setProperty("incident", number));
            return ResponseEntity.status(status).body(problem);
        }
        return ResponseEntity.status(status).body(page);
    }

    static ProblemDetail problem(HttpStatusCode status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }

    static boolean isApi(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getRequestURI(), "").startsWith("/api/");
    }
}
