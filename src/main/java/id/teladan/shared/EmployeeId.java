package id.teladan.shared;

import java.io.Serializable;

/** A person who works for an agency, by its key; meaningful only together with the agency, except for the agency itself. */
public record EmployeeId(long value) implements Serializable {

    /** For paths and forms, where an id is written as its plain number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
