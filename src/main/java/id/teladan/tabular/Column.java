package id.teladan.tabular;

/**
 * A column to be written.
 *
 * @param width in characters
 */
public record Column(String title, Kind kind, int width) {

    public enum Kind {
        TEXT,
        /** Digits that are no quantity, such as a NIP: kept as text so that no program rounds them. */
        IDENTIFIER,
        NUMBER,
        DATE
    }

    public static Column text(String title, int width) {
        return new Column(title, Kind.TEXT, width);
    }

    public static Column identifier(String title) {
        return new Column(title, Kind.IDENTIFIER, 22);
    }

    public static Column number(String title) {
        return new Column(title, Kind.NUMBER, Math.max(12, title.length() + 2));
    }

    public static Column date(String title) {
        return new Column(title, Kind.DATE, Math.max(12, title.length() + 2));
    }
}
