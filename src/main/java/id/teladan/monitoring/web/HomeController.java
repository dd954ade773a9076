package id.teladan.monitoring.web;

import id.teladan.shared.Actor;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Redirect;
import id.teladan.ui.Workplace;
import id.teladan.ui.Workplaces;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of each role. */
@Controller
class HomeController {

    private final EmployeeHomes homes;
    private final Workplaces workplaces;

    HomeController(EmployeeHomes homes, Workplaces workplaces) {
        this.homes = homes;
        this.workplaces = workplaces;
    }

    /** One's own standing for everybody who has no other workplace; otherwise that one's first page. */
    @GetMapping("/")
    @TenantTransactional(readOnly = true)
    Record enter(Actor actor) {
        return Workplace.openTo(actor).getFirst() == Workplace.PEGAWAI
                ? homes.page(actor)
                : Redirect.to(workplaces.home(actor));
    }

    @GetMapping("/home")
    @TenantTransactional(readOnly = true)
    EmployeeHomePage home(Actor actor) {
        return homes.page(actor);
    }
}
