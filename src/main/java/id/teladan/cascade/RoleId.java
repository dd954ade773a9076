package id.teladan.cascade;

import java.io.Serializable;

/** A cell of a matrix, by its key. */
public record RoleId(long value) implements Serializable {

    /** For paths and forms, where an id is written as its plain number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
