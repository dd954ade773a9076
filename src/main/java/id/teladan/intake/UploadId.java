package id.teladan.intake;

import java.io.Serializable;

/** An uploaded file, by its key; meaningful only together with the agency. */
public record UploadId(long value) implements Serializable {

    /** For paths and forms, where an id is written as its plain number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
