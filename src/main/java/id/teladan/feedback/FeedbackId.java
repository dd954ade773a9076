package id.teladan.feedback;

import java.io.Serializable;

/** A note of feedback, by its key; meaningful only together with the agency. */
public record FeedbackId(long value) implements Serializable {

    /** For paths and forms, where an id is written as its plain number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
