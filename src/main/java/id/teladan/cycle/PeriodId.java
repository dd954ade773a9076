package id.teladan.cycle;

import java.io.Serializable;

/** An evaluation period of an agency, by its key. */
public record PeriodId(long value) implements Serializable {

    /** For paths and forms, where an id is written as its plain number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
