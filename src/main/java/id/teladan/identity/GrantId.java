package id.teladan.identity;

import java.io.Serializable;

/** One holding of a role, by its key; meaningful only together with the agency. */
public record GrantId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
