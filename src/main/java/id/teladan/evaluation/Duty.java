package id.teladan.evaluation;

import id.teladan.cycle.Period;
import id.teladan.organization.Employee;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose it is to evaluate a person.
 *
 * @param assessor the person's assessor, by whose unit the person is measured
 * @param late whether the window closed before the assessor had evaluated, so that somebody else holds the duty
 */
public record Duty(Employee holder, Employee assessor, boolean late) {

    /**
     * The assessor's until the window closes, from the next day on the assessor's superior's (Lampiran IV.A.11). Whoever
     * has no superior keeps it.
     */
    public static Duty of(Period period, LocalDate today, Employee assessor, @Nullable Employee superior) {
        return superior != null && period.windowHasPassed(today)
                ? new Duty(superior, assessor, true)
                : new Duty(assessor, assessor, false);
    }
}
