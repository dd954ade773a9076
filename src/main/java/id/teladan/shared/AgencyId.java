package id.teladan.shared;

import java.io.Serializable;

/** A local government, the tenant of everything, by its key; meaningful only together with the agency, except for the agency itself. */
public record AgencyId(long value) implements Serializable {

    /** For paths and forms, where an id is written as its plain number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
