package id.teladan.cascade;

import java.io.Serializable;

/** A matrix, by its key; meaningful only together with the agency. */
public record MatrixId(long value) implements Serializable {

    /** For paths and forms, where an id is written as its plain number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
