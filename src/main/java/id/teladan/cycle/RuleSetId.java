package id.teladan.cycle;

import java.io.Serializable;

/** A state of the law, by its key: the same for all agencies. */
public record RuleSetId(long value) implements Serializable {

    /** For paths and forms, where an id is written as its plain number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
