package id.teladan.cascade;

import java.io.Serializable;

/** A column of a matrix: on the first level the line of the leader's indicator, in a team that of the leader's result. */
public record ColumnId(long value) implements Serializable {

    /** For paths and forms, where an id is written as its plain number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
