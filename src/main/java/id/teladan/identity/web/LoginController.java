package id.teladan.identity.web;

import id.teladan.identity.DemoLogins;
import id.teladan.shared.Actor;
import id.teladan.ui.Redirect;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LoginController {

    private final DemoLogins demoLogins;

    LoginController(DemoLogins demoLogins) {
        this.demoLogins = demoLogins;
    }

    @GetMapping("/login")
    Object show(
            Optional<Actor> actor,
            @RequestParam(required = false) Optional<String> refused,
            @RequestParam(required = false) Optional<String> later,
            @RequestParam(required = false) Optional<String> ended) {
        if (actor.isPresent()) {
            return Redirect.to("/");
        }
        return new LoginPage(
                refused.isPresent(), later.isPresent(), ended.isPresent(), demoLogins.list(), DemoLogins.PASSWORD);
    }
}
