package id.teladan.cascade.web;

import java.util.List;

/**
 * The matrices of a year that somebody made or leads.
 *
 * @param mayCreate whether the reader assesses anybody
 * @param waiting assignments by others that wait for the reader's agreement
 */
public record MatrixListPage(
        int year, String answer, String lead, List<Year> years, List<Item> items, boolean mayCreate, int waiting) {

    public MatrixListPage {
        years = List.copyOf(years);
        items = List.copyOf(items);
    }

    public record Year(int year, boolean shown) {}

    /**
     * @param waiting roles that are issued and in no plan yet
     * @param refused roles to which an assessor said no
     */
    public record Item(
            String href,
            String title,
            String kind,
            String leader,
            String line,
            int unissued,
            int waiting,
            int refused) {}
}
