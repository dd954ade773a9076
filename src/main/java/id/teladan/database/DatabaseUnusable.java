package id.teladan.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be started or used; the message is a plain sentence that says what to do. */
public class DatabaseUnusable extends RuntimeException {

    public DatabaseUnusable(String sentence) {
        super(sentence);
    }

    public DatabaseUnusable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
