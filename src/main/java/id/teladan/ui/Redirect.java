package id.teladan.ui;

import org.jspecify.annotations.Nullable;

/**
 * What a controller returns after a deed: 303 to another page, which may show a toast.
 *
 * @param location a path of this application
 */
public record Redirect(String location, @Nullable Toast toast) {

    public Redirect {
        if (!location.startsWith("/") || location.startsWith("//")) {
            throw new IllegalArgumentException("Not a path of this application: " + location);
        }
    }

    public static Redirect to(String location) {
        return new Redirect(location, null);
    }

    public Redirect saying(String sentence) {
        return new Redirect(location, new Toast(sentence, null));
    }

    /** @param undo the path whose POST takes the deed back within the ten seconds that the toast stays */
    public Redirect saying(String sentence, String undo) {
        return new Redirect(location, new Toast(sentence, undo));
    }
}
