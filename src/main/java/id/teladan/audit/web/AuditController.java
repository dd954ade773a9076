package id.teladan.audit.web;

import id.teladan.audit.AuditSearch;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Paging;
import id.teladan.ui.NavigationEntry;
import id.teladan.ui.NavigationSource;
import id.teladan.ui.PageOf;
import id.teladan.ui.Workplace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The inspectorate's view of the trail. */
@Controller
class AuditController implements NavigationSource {

    private static final int DAYS = 30;

    private final AuditSearch search;
    private final Clock clock;

    AuditController(AuditSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @GetMapping("/audit")
    AuditListPage list(
            Actor actor,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
            @RequestParam(defaultValue = "1") int page) {
        LocalDate last = until == null ? OfficeTime.today(clock) : until;
        LocalDate first = from == null ? last.minusDays(DAYS) : from;
        Paging paging = new Paging(page);
        return new AuditListPage(
                PageOf.of(search.find(actor, text, first, last, paging), paging),
                text,
                first.toString(),
                last.toString(),
                UriComponentsBuilder.fromPath("/audit")
                        .queryParam("text", "{text}")
                        .queryParam("from", first)
                        .queryParam("until", last)
                        .build(text)
                        .toString());
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return List.of(NavigationEntry.of(Workplace.INSPEKTORAT, 20, "Jejak audit", "/audit", "history")
                .onPhone("Jejak"));
    }
}
