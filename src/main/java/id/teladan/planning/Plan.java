package id.teladan.planning;

import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The head of an SKP. A person has several in a year if the position or the agreement changes; their spans never overlap.
 *
 * @param assessorId who is asked to agree or has agreed; null in a draft that was never submitted
 */
public record Plan(
        PlanId id,
        EmployeeId employeeId,
        int year,
        LocalDate startsOn,
        LocalDate endsOn,
        Approach approach,
        PlanStatus status,
        @Nullable EmployeeId assessorId,
        @Nullable OffsetDateTime submittedAt,
        @Nullable OffsetDateTime agreedAt,
        int version) {

    public boolean mayBeEditedBy(Actor actor) {
        return status.editable() && actor.is(employeeId);
    }

    /**
     * Whether the actor may agree to it or return it now.
     *
     * @param assessorToday the owner's; null where none is assigned
     */
    public boolean mayBeDecidedBy(Actor actor, @Nullable EmployeeId assessorToday) {
        return status == PlanStatus.SUBMITTED
                && assessorToday != null
                && actor.is(assessorToday)
                && !actor.is(employeeId);
    }

    /** Special expectations on behaviour: the owner writes down what was agreed, the assessor may still add before agreeing. */
    public boolean mayExpectBehaviorOf(Actor actor, @Nullable EmployeeId assessorToday) {
        return mayBeEditedBy(actor) || mayBeDecidedBy(actor, assessorToday);
    }
}
