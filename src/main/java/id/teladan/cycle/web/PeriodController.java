package id.teladan.cycle.web;

import id.teladan.cycle.Period;
import id.teladan.cycle.Periods;
import id.teladan.cycle.web.PeriodListPage.Row;
import id.teladan.cycle.web.PeriodListPage.Year;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.ui.NavigationEntry;
import id.teladan.ui.NavigationSource;
import id.teladan.ui.Redirect;
import id.teladan.ui.Workplace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The performance years of the agency: what is open, what comes next. */
@Controller
class PeriodController implements NavigationSource {

    private final Periods periods;
    private final Clock clock;

    PeriodController(Periods periods, Clock clock) {
        this.periods = periods;
        this.clock = clock;
    }

    @GetMapping("/periods")
    PeriodListPage list(Actor actor) {
        LocalDate today = OfficeTime.today(clock);
        List<Year> years = IntStream.of(today.getYear() + 1, today.getYear(), today.getYear() - 1)
                .mapToObj(year -> new Year(
                        year,
                        periods.ofYear(actor, year).stream()
                                .map(period -> new Row(period, state(period, today)))
                                .toList()))
                .filter(year -> !year.periods().isEmpty())
                .toList();
        return new PeriodListPage(
                periods.current(actor, today)
                        .map(period -> period.label() + " sedang berjalan.")
                        .orElse("Tahun penilaian belum dibuka."),
                years,
                openable(years, today));
    }

    @PostMapping("/periods")
    Redirect open(Actor actor, @RequestParam int year) {
        periods.openYear(actor, year);
        return Redirect.to("/periods").saying("Tahun " + year + " dibuka.");
    }

    private static @Nullable Integer openable(List<Year> years, LocalDate today) {
        return IntStream.of(today.getYear(), today.getYear() + 1)
                .filter(wanted -> years.stream().noneMatch(year -> year.year() == wanted))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    private static String state(Period period, LocalDate today) {
        if (period.windowContains(today)) {
            return "jendela penilaian terbuka";
        }
        if (period.contains(today)) {
            return "berjalan";
        }
        return today.isAfter(period.windowClosesOn()) ? "selesai" : "nanti";
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return List.of(NavigationEntry.of(Workplace.BKPSDM, 20, "Siklus & tenggat", "/periods", "calendar"));
    }
}
