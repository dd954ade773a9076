package id.teladan.planning;

import java.io.Serializable;

/** One act of giving a target to many people, by its key; meaningful only together with the agency. */
public record SharedTargetId(long value) implements Serializable {

    /** For paths and forms, where an id is written as its plain number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
