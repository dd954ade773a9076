package id.teladan.ui.web;

import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.ui.Redirect;
import id.teladan.ui.Workplace;
import id.teladan.ui.Workplaces;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The phone's "Lainnya" and the role switch. */
@Controller
class MenuController {

    private final Workplaces workplaces;

    MenuController(Workplaces workplaces) {
        this.workplaces = workplaces;
    }

    @GetMapping("/menu")
    MenuPage menu(Actor actor) {
        return new MenuPage();
    }

    @PostMapping("/workplace")
    Redirect change(Actor actor, @RequestParam Workplace workplace, HttpServletResponse response) {
        if (!workplace.isOpenTo(actor)) {
            throw new NotFound();
        }
        return Redirect.to(workplaces.enter(actor, workplace, response));
    }
}
