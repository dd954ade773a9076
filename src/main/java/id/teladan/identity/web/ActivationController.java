package id.teladan.identity.web;

import id.teladan.identity.Activations;
import id.teladan.identity.Caller;
import id.teladan.identity.NewPassword;
import id.teladan.shared.RuleViolation;
import id.teladan.ui.Form;
import id.teladan.ui.Forms;
import id.teladan.ui.HostCookies;
import id.teladan.ui.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opening an account, or one's forgotten password, with a one-time code. */
@Controller
class ActivationController {

    private final Activations activations;
    private final Forms forms;
    private final HostCookies cookies;

    ActivationController(Activations activations, Forms forms, HostCookies cookies) {
        this.activations = activations;
        this.forms = forms;
        this.cookies = cookies;
    }

    @GetMapping("/activation")
    ActivationPage show(@RequestParam(defaultValue = "") String code) {
        return page(Form.empty().with("code", code));
    }

    @PostMapping("/activation")
    Object activate(@Valid NewPassword wish, BindingResult binding) {
        return forms.submit(binding, ActivationController::page, () -> {
            activations.activate(wish);
            return Redirect.to("/login").saying("Kata sandi tersimpan. Silakan masuk.");
        });
    }

    @GetMapping("/forgotten-password")
    ForgottenPasswordPage forgotten() {
        return new ForgottenPasswordPage(false, null);
    }

    @PostMapping("/forgotten-password")
    Object send(@RequestParam(defaultValue = "") String username, HttpServletRequest request) {
        try {
            activations.sendCode(username, Caller.of(request, cookies));
            return new ForgottenPasswordPage(true, null);
        } catch (RuleViolation tooMany) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .body(new ForgottenPasswordPage(false, forms.sentence(tooMany)));
        }
    }

    private static ActivationPage page(Form form) {
        return new ActivationPage(form, Activations.SHORTEST_PASSWORD);
    }
}
