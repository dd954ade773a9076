package id.teladan.evaluation;

import java.io.Serializable;

/** An evaluation of a person in a period, by its key; meaningful only together with the agency. */
public record EvaluationId(long value) implements Serializable {

    /** For paths and forms, where an id is written as its plain number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
