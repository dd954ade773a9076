package id.teladan.cascade;

import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.UnitId;

/**
 * The head of a matrix.
 *
 * @param ownerId who made it
 * @param leaderId whose plan stands above the columns; in a team possibly not the assessor of its members
 */
public record Matrix(
        MatrixId id,
        int year,
        Level level,
        String name,
        EmployeeId ownerId,
        String ownerName,
        EmployeeId leaderId,
        String leaderName,
        String leaderPosition,
        UnitId unitId,
        String unitName) {

    public boolean mayBeEditedBy(Actor actor) {
        return actor.is(ownerId) || actor.is(leaderId);
    }

    /** Who gave a role, as the form of the law prints it in "(penugasan dari …)". */
    public String assigner() {
        return level == Level.TEAM ? name : leaderPosition;
    }

    /** How a sentence names it. */
    public String title() {
        return level == Level.TEAM ? "Matriks " + name : "Matriks " + unitName;
    }
}
