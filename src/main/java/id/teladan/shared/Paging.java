package id.teladan.shared;

/**
 * Which part of a list is wanted.
 *
 * @param page from 1 to 100.000; what lies beyond counts as the nearer end
 */
public record Paging(int page) {

    public static final int SIZE = 50;

    private static final int LAST = 100_000;

    public Paging {
        page = Math.clamp(page, 1, LAST);
    }

    public int offset() {
        return (page - 1) * SIZE;
    }

    /** One row more than a page, by which a query tells that a further page exists. */
    public int limit() {
        return SIZE + 1;
    }
}
