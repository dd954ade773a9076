package id.teladan.cascade;

import id.teladan.documents.DocumentPage;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix on paper: Format A.1.5 of PermenPANRB 6/2022. Its first row is the leader, with what is expected above each column;
 * wide ones go on in further tables of the same rows.
 *
 * @param code what the footer of every page identifies the document by
 * @param mark "KONSEP" while something was not issued; empty otherwise
 */
public record MatrixFormDocument(String code, String mark, String title, int year, Row leader, List<Row> rows)
        implements DocumentPage {

    private static final int COLUMNS = 4;
    static final String NO_ROLE = "TIDAK ADA PERAN";

    public MatrixFormDocument {
        rows = List.copyOf(rows);
    }

    /** @param cells one for each of the leader's columns */
    public record Row(String name, String position, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        private Row from(int first, int last) {
            return new Row(name, position, cells.subList(first, last));
        }
    }

    /** As many columns as fit on a page. */
    public record Table(int columns, Row leader, List<Row> rows) {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    @Override
    public String documentTitle() {
        return title + " " + year;
    }

    public List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        int all = leader.cells().size();
        for (int first = 0; first < Math.max(1, all); first += COLUMNS) {
            int begin = first;
            int end = Math.min(all, first + COLUMNS);
            tables.add(new Table(
                    Math.max(1, end - begin),
                    leader.from(begin, end),
                    rows.stream().map(row -> row.from(begin, end)).toList()));
        }
        return List.copyOf(tables);
    }
}
