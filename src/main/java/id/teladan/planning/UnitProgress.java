package id.teladan.planning;

import id.teladan.shared.UnitId;

/**
 * How far the people of a unit, with all beneath it, have come with the plans of a year.
 *
 * @param direct the unit that was asked about itself: only those who are in none of the units beneath it
 * @param overdue not agreed although the deadline is over
 */
public record UnitProgress(
        UnitId unitId,
        String name,
        boolean direct,
        int people,
        int notBegun,
        int draft,
        int submitted,
        int returned,
        int agreed,
        int overdue,
        boolean hasUnits) {

    public int of(PlanStage stage) {
        return switch (stage) {
            case NOT_BEGUN -> notBegun;
            case DRAFT -> draft;
            case SUBMITTED -> submitted;
            case RETURNED -> returned;
            case AGREED -> agreed;
        };
    }
}
