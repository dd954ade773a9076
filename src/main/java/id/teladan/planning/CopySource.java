package id.teladan.planning;

/**
 * A plan from which a new one may begin.
 *
 * @param results how many it has
 */
public record CopySource(PlanId id, Kind kind, String name, String positionName, int year, int edition, int results) {

    public enum Kind {
        /** The actor's own, of whatever year. */
        OWN,
        /** Of somebody in a position of the same kind in the same department; agreed ones only. */
        COLLEAGUE
    }
}
