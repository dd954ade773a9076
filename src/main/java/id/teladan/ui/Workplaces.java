package id.teladan.ui;

import id.teladan.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The role switch: which workplace's navigation shows on pages that belong to several. */
@Component
public class Workplaces {

    private final Chromes chromes;

    Workplaces(Chromes chromes) {
        this.chromes = chromes;
    }

    /** Remembers the choice in a cookie; returns the path of the workplace's first page. */
    public String enter(Actor actor, Workplace workplace, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(Chromes.WORKPLACE_COOKIE, workplace.name())
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build()
                        .toString());
        return home(actor, workplace);
    }

    /** The first page of a workplace; the menu if it has none. */
    public String home(Actor actor, Workplace workplace) {
        return chromes.entries(actor).stream()
                .filter(entry -> entry.workplace() == workplace)
                .map(NavigationEntry::href)
                .findFirst()
                .orElse("/menu");
    }

    /** The first page of the first workplace, where sign-in leads. */
    public String home(Actor actor) {
        return Workplace.openTo(actor).stream()
                .findFirst()
                .map(workplace -> home(actor, workplace))
                .orElse("/menu");
    }
}
