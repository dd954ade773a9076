package id.teladan.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A calendar of working days. The law counts in them without saying which they are; here day 1 is the working day after
 * the event, and holidays and joint leave do not count.
 */
public record WorkingDays(Set<LocalDate> holidays, Set<DayOfWeek> weekend) {

    /** @throws IllegalArgumentException if every day of the week is weekend */
    public WorkingDays {
        holidays = Set.copyOf(holidays);
        weekend = Set.copyOf(weekend);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("A week without a working day");
        }
    }

    public boolean isWorkingDay(LocalDate date) {
        return !weekend.contains(date.getDayOfWeek()) && !holidays.contains(date);
    }

    /**
     * The n-th working day after an event.
     *
     * @param days at least 1
     */
    public LocalDate plus(LocalDate event, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("Not a number of days after an event: " + days);
        }
        return Stream.iterate(event.plusDays(1), date -> date.plusDays(1))
                .filter(this::isWorkingDay)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** How many working days lie after {@code event} up to and including {@code date}; 0 if none or if it lies before. */
    public long between(LocalDate event, LocalDate date) {
        return date.isAfter(event)
                ? event.plusDays(1)
                        .datesUntil(date.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count()
                : 0;
    }
}
