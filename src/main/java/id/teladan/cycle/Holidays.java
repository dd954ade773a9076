package id.teladan.cycle;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** National holidays and joint leave. The same for all agencies, so a plain transaction: there is no tenant to bind. */
@Service
@Transactional(readOnly = true)
public class Holidays {

    private final HolidayRepository repository;

    Holidays(HolidayRepository repository) {
        this.repository = repository;
    }

    /** The working days of units that rest on Saturday and Sunday. */
    public WorkingDays fiveDayWeek() {
        return week(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    /** The working days of units that rest on Sunday only. */
    public WorkingDays sixDayWeek() {
        return week(EnumSet.of(DayOfWeek.SUNDAY));
    }

    private WorkingDays week(Set<DayOfWeek> weekend) {
        return new WorkingDays(repository.dates(), weekend);
    }
}
