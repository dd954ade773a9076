package id.teladan.evaluation.web;

import id.teladan.cycle.Period;
import id.teladan.cycle.PeriodId;
import id.teladan.cycle.Periods;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which period a page is about, when nobody has said so, and which others may be chosen. */
@Component
class PeriodChoice {

    private final Periods periods;
    private final Clock clock;

    PeriodChoice(Periods periods, Clock clock) {
        this.periods = periods;
        this.clock = clock;
    }

    /** Begun ones of this year and the last, newest first. */
    List<Period> open(Actor actor) {
        LocalDate today = OfficeTime.today(clock);
        return List.of(today.getYear(), today.getYear() - 1).stream()
                .flatMap(year -> periods.ofYear(actor, year).stream())
                .filter(period -> !period.startsOn().isAfter(today))
                .sorted(Comparator.comparing(Period::endsOn)
                        .thenComparing(Period::kind)
                        .reversed())
                .toList();
    }

    /**
     * The named period; else the one whose window is open, else the one that ended last, else the running one.
     *
     * @throws NotFound if the agency has none
     */
    Period chosen(Actor actor, @Nullable PeriodId id) {
        if (id != null) {
            return periods.require(actor, id);
        }
        LocalDate today = OfficeTime.today(clock);
        List<Period> open = open(actor);
        return periods.withOpenWindow(actor, today).stream()
                .findFirst()
                .or(() -> open.stream()
                        .filter(period -> period.endsOn().isBefore(today))
                        .findFirst())
                .or(() -> open.stream().reduce((first, second) -> second))
                .orElseThrow(NotFound::new);
    }
}
