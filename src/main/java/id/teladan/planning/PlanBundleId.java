package id.teladan.planning;

import java.io.Serializable;

/** A bundle of plans to take along, by its key; meaningful only together with the agency. */
public record PlanBundleId(long value) implements Serializable {

    /** For paths and forms, where an id is written as its plain number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
