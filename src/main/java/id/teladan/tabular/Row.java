package id.teladan.tabular;

import java.util.List;

/**
 * One row that holds something.
 *
 * @param number as a spreadsheet program shows it, the first is 1
 * @param cells from the first column to the last that holds something
 */
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, the first is 0; an empty one beyond the row's end. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
