package id.teladan.integration;

import java.io.Serializable;

/** A plan on its way in, by its key; meaningful only together with the agency. */
public record PlanUploadId(long value) implements Serializable {

    /** For paths and forms, where an id is written as its plain number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
