package id.teladan.performance;

import java.io.Serializable;

/** An entry of what was realised in a period, by its key; meaningful only together with the agency. */
public record RealizationId(long value) implements Serializable {

    /** For paths and forms, where an id is written as its plain number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
