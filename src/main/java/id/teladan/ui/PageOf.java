package id.teladan.ui;

import id.teladan.shared.Paging;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a list and whether more follows.
 *
 * @param page from 1
 */
public record PageOf<T>(List<T> items, int page, boolean more) {

    public PageOf {
        items = List.copyOf(items);
    }

    /** @param rows as queried with {@link Paging#limit()}, so possibly one more than shows */
    public static <T> PageOf<T> of(List<T> rows, Paging paging) {
        boolean more = rows.size() > Paging.SIZE;
        return new PageOf<>(more ? rows.subList(0, Paging.SIZE) : rows, paging.page(), more);
    }

    public <R> PageOf<R> map(Function<? super T, ? extends R> each) {
        return new PageOf<>(items.stream().<R>map(each).toList(), page, more);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public int first() {
        return (page - 1) * Paging.SIZE + 1;
    }

    public int last() {
        return (page - 1) * Paging.SIZE + items.size();
    }
}
