package id.teladan.identity.web;

import id.teladan.identity.Activations;
import id.teladan.identity.NewPassword;
import id.teladan.ui.Form;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
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

    ActivationController(Activations activations, Forms forms) {
        this.activations = activations;
        this.forms = forms;
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
        return new ForgottenPasswordPage(false);
    }

    @PostMapping("/forgotten-password")
    ForgottenPasswordPage send(@RequestParam(defaultValue = "") String username) {
        activations.sendCode(username);
        return new ForgottenPasswordPage(true);
    }

    private static ActivationPage page(Form form) {
        return new ActivationPage(form, Activations.SHORTEST_PASSWORD);
    }
}
