package id.teladan.monitoring.web;

import id.teladan.cycle.Period;
import id.teladan.cycle.Periods;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.ui.Format;
import id.teladan.ui.PeriodSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The running period at the foot of the navigation. */
@Component
class PeriodLines implements PeriodSource {

    private final Periods periods;
    private final Clock clock;

    PeriodLines(Periods periods, Clock clock) {
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public List<String> lines(Actor actor) {
        LocalDate today = OfficeTime.today(clock);
        return periods.current(actor, today)
                .map(period -> List.of(period.label(), left(period, today)))
                .orElseGet(List::of);
    }

    private static String left(Period period, LocalDate today) {
        return period.daysLeft(today) == 0
                ? "hari terakhir"
                : period.daysLeft(today) + " hari lagi, "
                        + Format.date(period.endsOn()).replaceAll(" \\d{4}$", "");
    }
}
