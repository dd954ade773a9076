package id.teladan.evaluation;

import id.teladan.cycle.UnitPredicate;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A person and the unit that the person leads, with its predicate in a period. */
record LedUnit(
        EmployeeId employeeId,
        UnitId unitId,
        String name,
        @Nullable UnitPredicate predicate) {

    UnitStanding standing() {
        return new UnitStanding(unitId, name, predicate);
    }
}
