package id.teladan.performance;

import java.io.Serializable;

/** A revision of a performance agreement, by its key; meaningful only together with the agency. */
public record AgreementId(long value) implements Serializable {

    /** For paths and forms, where an id is written as its plain number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
