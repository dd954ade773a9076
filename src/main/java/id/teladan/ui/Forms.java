package id.teladan.ui;

import id.teladan.shared.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Answers a submitted form: with a redirect when the deed is done, otherwise with the same page, status 422, every value
 * as typed and a sentence for what is wrong.
 *
 * <pre>{@code
 * @PostMapping("/plans")
 * Object create(Actor actor, @Valid NewPlan values, BindingResult binding) {
 *     return forms.submit(binding, form -> newPlanPage(actor, form), () -> {
 *         PlanId id = plans.create(actor, values);
 *         return Redirect.to("/plans/" + id).saying("SKP tersimpan.");
 *     });
 * }
 * }</pre>
 */
@Component
public class Forms {

    private final MessageSource messages;
    private final HttpServletRequest request;

    Forms(MessageSource messages, HttpServletRequest request) {
        this.messages = messages;
        this.request = request;
    }

    /**
     * @param page makes the page that holds the form; called only if something is wrong
     * @param deed called only if the input is well formed; its {@link RuleViolation} is shown in the form
     * @return a {@link Redirect}, or a {@code ResponseEntity} of the page
     */
    public Object submit(BindingResult binding, Function<Form, ? extends Record> page, Supplier<Redirect> deed) {
        if (binding.hasErrors()) {
            return refused(page.apply(new Form(submitted(), fieldErrors(binding), globalError(binding))));
        }
        try {
            return deed.get();
        } catch (RuleViolation violation) {
            return refused(page.apply(new Form(submitted(), Map.of(), sentence(violation))));
        }
    }

    /** For forms without input of their own, such as a button. */
    public Object submit(Function<Form, ? extends Record> page, Supplier<Redirect> deed) {
        try {
            return deed.get();
        } catch (RuleViolation violation) {
            return refused(page.apply(new Form(submitted(), Map.of(), sentence(violation))));
        }
    }

    /** The sentence of a refusal. */
    public String sentence(RuleViolation violation) {
        return messages.getMessage(violation.key(), violation.arguments(), Format.INDONESIAN);
    }

    private static ResponseEntity<?> refused(Record page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private Map<String, List<String>> submitted() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, texts) -> values.put(name, List.of(texts)));
        return values;
    }

    private Map<String, List<String>> fieldErrors(BindingResult binding) {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        for (FieldError error : binding.getFieldErrors()) {
            errors.computeIfAbsent(error.getField(), none -> new ArrayList<>())
                    .add(messages.getMessage(error, Format.INDONESIAN));
        }
        return errors;
    }

    private @Nullable String globalError(BindingResult binding) {
        ObjectError error = binding.getGlobalError();
        return error == null ? null : messages.getMessage(error, Format.INDONESIAN);
    }
}
