package id.teladan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final WorkingDays PLAIN = new WorkingDays(Set.of(), WEEKEND);

    @Test
    void objectionToADocumentReceivedOnAMondayIsOpenUntilTheFridayEighteenDaysLater() {
        LocalDate last = LawOf2022.ruleSet().dueOn(LegalClock.OBJECTION, MONDAY, PLAIN);
        assertThat(last).isEqualTo(MONDAY.plusDays(18)).hasDayOfMonth(24);
        assertThat(last.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(PLAIN.between(MONDAY, last)).isEqualTo(14);
        assertThat(PLAIN.between(MONDAY, last.plusDays(3))).isEqualTo(15);
    }

    @Test
    void eachHolidayInBetweenMovesTheLastDayOneWorkingDayOn() {
        List<LocalDate> holidays = List.of(MONDAY.plusDays(1), MONDAY.plusDays(9), MONDAY.plusDays(18));
        for (int count = 1; count <= holidays.size(); count++) {
            WorkingDays calendar = new WorkingDays(Set.copyOf(holidays.subList(0, count)), WEEKEND);
            assertThat(calendar.plus(MONDAY, 14)).isEqualTo(PLAIN.plus(MONDAY, 14 + count));
        }
    }

    @Test
    void holidayOnAWeekendOrOnTheDayOfTheEventMovesNothing() {
        WorkingDays calendar = new WorkingDays(Set.of(MONDAY, MONDAY.plusDays(5)), WEEKEND);
        assertThat(calendar.plus(MONDAY, 14)).isEqualTo(PLAIN.plus(MONDAY, 14));
    }

    @ParameterizedTest
    @CsvSource({
        "HAND_OVER, 2026-07-24",
        "RETURN, 2026-07-24",
        "REPORT, 2026-08-17",
        "SUPERIOR_SIGNS, 2026-07-24",
        "LATE_HAND_OVER, 2026-07-15",
        "LATE_RETURN, 2026-07-15",
        "OBJECTION, 2026-07-24",
        "DECISION, 2026-07-15"
    })
    void everyClockOfTheLawEndsOnItsDay(LegalClock clock, LocalDate due) {
        assertThat(LawOf2022.ruleSet().dueOn(clock, MONDAY, PLAIN)).isEqualTo(due);
    }

    @Test
    void reportingMovesPastIndependenceDay() {
        WorkingDays calendar = new WorkingDays(Set.of(LocalDate.of(2026, 8, 17)), WEEKEND);
        assertThat(LawOf2022.ruleSet().dueOn(LegalClock.REPORT, MONDAY, calendar))
                .isEqualTo(LocalDate.of(2026, 8, 18));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-10, 2026-07-13", "2026-07-11, 2026-07-13", "2026-07-12, 2026-07-13", "2026-07-13, 2026-07-14"})
    void dayOneIsTheWorkingDayAfterTheEvent(LocalDate event, LocalDate first) {
        assertThat(PLAIN.plus(event, 1)).isEqualTo(first);
    }

    @Test
    void sixDayWeekCountsSaturdays() {
        WorkingDays calendar = new WorkingDays(Set.of(), EnumSet.of(DayOfWeek.SUNDAY));
        assertThat(calendar.plus(MONDAY, 7)).isEqualTo(MONDAY.plusDays(8));
    }

    @Test
    void weekWithoutWorkingDaysAndCountsBelowOneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingDays(Set.of(), EnumSet.allOf(DayOfWeek.class)));
        assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.plus(MONDAY, 0));
    }

    @Property
    void deadlineIsAWorkingDayAndCountsBack(
            @ForAll @IntRange(max = 400) int start,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll @Size(max = 30) Set<@IntRange(max = 450) Integer> holidays) {
        WorkingDays calendar = calendar(holidays);
        LocalDate due = calendar.plus(MONDAY.plusDays(start), days);
        assertThat(calendar.isWorkingDay(due)).isTrue();
        assertThat(calendar.between(MONDAY.plusDays(start), due)).isEqualTo(days);
    }

    @Property
    void laterEventsMoreDaysAndMoreHolidaysNeverEndEarlier(
            @ForAll @IntRange(max = 400) int start,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll @IntRange(max = 450) int holiday,
            @ForAll @Size(max = 30) Set<@IntRange(max = 450) Integer> holidays) {
        WorkingDays calendar = calendar(holidays);
        LocalDate event = MONDAY.plusDays(start);
        LocalDate due = calendar.plus(event, days);
        assertThat(calendar.plus(event.plusDays(1), days)).isAfterOrEqualTo(due);
        assertThat(calendar.plus(event, days + 1)).isAfter(due);
        holidays.add(holiday);
        assertThat(calendar(holidays).plus(event, days)).isAfterOrEqualTo(due);
    }

    private static WorkingDays calendar(Set<Integer> holidays) {
        return new WorkingDays(
                Set.copyOf(
                        holidays.stream().map(offset -> MONDAY.plusDays(offset)).toList()),
                WEEKEND);
    }
}
