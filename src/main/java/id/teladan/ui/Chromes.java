package id.teladan.ui;

import id.teladan.shared.Actor;
import id.teladan.shared.TenantTransactional;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/** Gathers what surrounds a page for the person who asks for it. */
@Component
class Chromes {

    static final String WORKPLACE_COOKIE = "workplace";
    static final String TOAST = Toast.class.getName();

    private final ObjectProvider<CurrentActor> currentActor;
    private final ObjectProvider<PersonSource> people;
    private final ObjectProvider<PeriodSource> period;
    private final ObjectProvider<NavigationSource> sources;

    Chromes(
            ObjectProvider<CurrentActor> currentActor,
            ObjectProvider<PersonSource> people,
            ObjectProvider<PeriodSource> period,
            ObjectProvider<NavigationSource> sources) {
        this.currentActor = currentActor;
        this.people = people;
        this.period = period;
        this.sources = sources;
    }

    Optional<Actor> actor(HttpServletRequest request) {
        CurrentActor current = currentActor.getIfAvailable();
        return current == null ? Optional.empty() : current.of(request);
    }

    /** Needs neither the database nor anybody's name: for pages about something that went wrong. */
    Chrome anonymous(HttpServletRequest request) {
        return Chrome.anonymous(csrf(request), toast(request));
    }

    /** The navigation of everything that the person may open, by workplace and order. */
    List<NavigationEntry> entries(Actor actor) {
        return sources.orderedStream()
                .flatMap(source -> source.entries(actor).stream())
                .filter(entry -> entry.workplace().isOpenTo(actor))
                .sorted(Comparator.comparing(NavigationEntry::workplace).thenComparingInt(NavigationEntry::order))
                .toList();
    }

    /** All that it asks of the other modules, it asks in one transaction. */
    @TenantTransactional(readOnly = true)
    public Chrome of(Actor actor, HttpServletRequest request, Object page) {
        List<NavigationEntry> entries = entries(actor);
        String path = request.getRequestURI();
        NavigationEntry open = entries.stream()
                .filter(entry -> covers(entry.href(), path))
                .filter(entry ->
                        !(page instanceof OwnPage about) || about.own() || entry.workplace() != Workplace.PEGAWAI)
                .max(Comparator.comparingInt(
                                (NavigationEntry entry) -> entry.href().length())
                        .thenComparingInt(entry -> entry.workplace() == chosen(request) ? 1 : 0))
                .orElse(null);
        Workplace workplace = workplace(actor, open, request);
        PersonSource.Description description = description(actor);
        Function<NavigationEntry, Chrome.Item> item = itemsOnce(open);
        return new Chrome(
                new Chrome.Person(
                        actor.name(),
                        Initials.of(actor.name()),
                        description.position(),
                        description.unit(),
                        description.agency()),
                Workplace.openTo(actor).stream()
                        .map(place -> new Chrome.Choice(place, line(place, description), place == workplace))
                        .toList(),
                items(entries, item, entry -> entry.workplace() == workplace),
                items(entries, item, entry -> entry.workplace() == Workplace.PEGAWAI && workplace != Workplace.PEGAWAI),
                items(entries, item, entry -> entry.workplace() == workplace && entry.tab() != null),
                period.stream().flatMap(source -> source.lines(actor).stream()).toList(),
                csrf(request),
                toast(request));
    }

    private static List<Chrome.Item> items(
            List<NavigationEntry> entries,
            Function<NavigationEntry, Chrome.Item> item,
            Predicate<NavigationEntry> wanted) {
        return entries.stream().filter(wanted).map(item).toList();
    }

    /** A page in the navigation and in the tab bar is counted once. */
    private static Function<NavigationEntry, Chrome.Item> itemsOnce(@Nullable NavigationEntry open) {
        Map<NavigationEntry, Chrome.Item> made = new HashMap<>();
        return wanted -> made.computeIfAbsent(
                wanted,
                entry -> new Chrome.Item(
                        entry.label(),
                        entry.tab() == null ? entry.label() : entry.tab(),
                        entry.href(),
                        entry.icon(),
                        entry.main(),
                        entry.count().getAsInt(),
                        entry.equals(open)));
    }

    /** The page that is open tells the workplace; on pages that everybody has, the last choice does. */
    private static @Nullable Workplace workplace(
            Actor actor, @Nullable NavigationEntry open, HttpServletRequest request) {
        Workplace chosen = chosen(request);
        boolean chosenIsOpen = chosen != null && chosen.isOpenTo(actor);
        if (open != null && open.workplace() != Workplace.PEGAWAI) {
            return open.workplace();
        }
        return chosenIsOpen
                ? chosen
                : Workplace.openTo(actor).stream().findFirst().orElse(null);
    }

    private static @Nullable Workplace chosen(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, WORKPLACE_COOKIE);
        if (cookie == null) {
            return null;
        }
        return Arrays.stream(Workplace.values())
                .filter(place -> place.name().equals(cookie.getValue()))
                .findFirst()
                .orElse(null);
    }

    static boolean covers(String href, String path) {
        return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
    }

    private PersonSource.Description description(Actor actor) {
        PersonSource source = people.getIfAvailable();
        return source == null ? new PersonSource.Description("", "", "") : source.of(actor);
    }

    private static String line(Workplace place, PersonSource.Description description) {
        return switch (place) {
            case BKPSDM, BAGIAN_ORGANISASI, INSPEKTORAT, PIMPINAN_DAERAH -> description.agency();
            default -> description.unit();
        };
    }

    private static Csrf csrf(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return new Csrf(token.getParameterName(), token::getToken);
        }
        return new Csrf("_csrf", () -> "");
    }

    private static @Nullable Toast toast(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(TOAST) instanceof Toast toast ? toast : null;
    }
}
