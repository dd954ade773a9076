package id.teladan.planning;

import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The head of an SKP. A person has several in a year if the position or the agreement changes; the spans of those that
 * count never overlap.
 *
 * @param assessorId who is asked to agree or has agreed; null in a draft that was never submitted
 * @param edition from 1; a change of an agreed plan is its next edition
 * @param replacesId the agreed plan that this one takes the place of once it is agreed too; null if there is none
 * @param reason why it replaces another; null unless it does
 * @param closedOn the last day that counted, where it ended before its span did
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
        int version,
        int edition,
        @Nullable PlanId replacesId,
        @Nullable ChangeReason reason,
        @Nullable String reasonNote,
        @Nullable LocalDate closedOn) {

    /** The last day that counts or shall count. */
    public LocalDate lastDay() {
        return closedOn == null ? endsOn : closedOn;
    }

    /** Whether it changes the plan it replaces, and does not follow it in another position. */
    public boolean changes() {
        return reason != null && reason.keepsSpan();
    }

    /** Whether the owner may give it up before anybody has agreed to it. */
    public boolean mayBeCancelledBy(Actor actor) {
        return mayBeEditedBy(actor);
    }

    /** Whether the owner may begin its next edition. */
    public boolean mayBeChangedBy(Actor actor) {
        return status == PlanStatus.AGREED && actor.is(employeeId);
    }

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
