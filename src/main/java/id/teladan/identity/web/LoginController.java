package id.teladan.identity.web;

import id.teladan.identity.DemoLogins;
import id.teladan.identity.SignInDoor;
import id.teladan.shared.Actor;
import id.teladan.ui.Form;
import id.teladan.ui.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LoginController {

    private final SignInDoor door;
    private final DemoLogins demoLogins;

    LoginController(SignInDoor door, DemoLogins demoLogins) {
        this.door = door;
        this.demoLogins = demoLogins;
    }

    @GetMapping("/login")
    Object show(
            Optional<Actor> actor,
            @RequestParam(required = false) Optional<String> refused,
            @RequestParam(required = false) Optional<String> later,
            @RequestParam(required = false) Optional<String> ended,
            HttpServletRequest request) {
        if (actor.isPresent()) {
            return Redirect.to("/");
        }
        boolean again = refused.isPresent() || later.isPresent();
        return new LoginPage(
                again ? Form.empty().with("username", door.typedName(request)) : Form.empty(),
                refused.isPresent(),
                later.isPresent(),
                ended.isPresent(),
                demoLogins.list(),
                DemoLogins.PASSWORD);
    }
}
