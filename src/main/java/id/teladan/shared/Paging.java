package id.teladan.shared;

/**
 * Which part of a list is wanted.
 *
 * @param page from 1; anything below counts as 1
 */
public record Paging(int page) {

    public static final int SIZE = 50;

    public Paging {
        page = Math.max(1, page);
    }

    public int offset() {
        return (page - 1) * SIZE;
    }

    /** One row more than a page, by which a query tells that a further page exists. */
    public int limit() {
        return SIZE + 1;
    }
}
