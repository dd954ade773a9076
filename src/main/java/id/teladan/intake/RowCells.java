package id.teladan.intake;

import id.teladan.tabular.Cell;
import id.teladan.tabular.Decimals;
import id.teladan.tabular.ExcelDates;
import id.teladan.tabular.Header;
import id.teladan.tabular.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The cells of one row after another, by what they fill; says what is wrong with them. */
public final class RowCells {

    private static final int LONGEST_VALUE = 200;

    /** The letter that no text of the database can hold. */
    private static final char NOTHING = '\0';

    private record Place(int index, UploadColumn column) {}

    private final Map<String, Place> places = new HashMap<>();
    private final List<Place> inColumnOrder;
    private final Map<String, UploadColumn> columns = new HashMap<>();
    private final boolean datesFrom1904;
    private final Consumer<FoundProblem> problems;
    private Row row = new Row(1, List.of());
    private String rowName = "";

    RowCells(List<UploadColumn> columns, Header header, boolean datesFrom1904, Consumer<FoundProblem> problems) {
        this.datesFrom1904 = datesFrom1904;
        this.problems = problems;
        for (UploadColumn column : columns) {
            this.columns.put(column.field(), column);
            column.in(header).ifPresent(index -> places.put(column.field(), new Place(index, column)));
        }
        inColumnOrder = places.values().stream()
                .sorted(Comparator.comparingInt(Place::index))
                .toList();
    }

    /** @param nameField what to call the row by */
    void moveTo(Row next, String nameField) {
        row = next;
        rowName = "";
        rowName = text(nameField);
        inColumnOrder.stream()
                .filter(place -> row.cell(place.index()).text().indexOf(NOTHING) >= 0)
                .forEach(place -> report(place.column().field(), CellProblem.BROKEN_TEXT));
        inColumnOrder.stream()
                .filter(place -> row.cell(place.index()).formula())
                .findFirst()
                .ifPresent(place -> report(place.column().field(), CellProblem.FORMULA));
    }

    public int number() {
        return row.number();
    }

    public Cell cell(String field) {
        Place place = places.get(field);
        return place == null ? new Row(1, List.of()).cell(0) : row.cell(place.index());
    }

    /** Empty if the cell or its column is. */
    public String text(String field) {
        return cell(field).value();
    }

    public @Nullable String optional(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** Null, and reported, if there is nothing. */
    public @Nullable String required(String field) {
        String text = optional(field);
        if (text == null) {
            report(field, CellProblem.MISSING_VALUE, columnName(field));
        }
        return text;
    }

    /** Null, and reported, if it cannot be read. */
    public @Nullable LocalDate date(String field) {
        Cell cell = cell(field);
        if (cell.isBlank()) {
            return null;
        }
        Optional<LocalDate> date = ExcelDates.of(cell, datesFrom1904);
        if (date.isEmpty()) {
            report(field, CellProblem.DATE_UNREADABLE);
        }
        return date.orElse(null);
    }

    public @Nullable LocalDate requiredDate(String field) {
        return required(field) == null ? null : date(field);
    }

    /** A whole number; one that cannot be read is only noted. */
    public @Nullable Integer integer(String field, int least, int most) {
        Cell cell = cell(field);
        if (cell.isBlank()) {
            return null;
        }
        Optional<BigDecimal> number = Decimals.of(cell)
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .filter(value -> value.compareTo(BigDecimal.valueOf(least)) >= 0
                        && value.compareTo(BigDecimal.valueOf(most)) <= 0);
        if (number.isEmpty()) {
            report(field, CellProblem.NUMBER_UNREADABLE);
        }
        return number.map(BigDecimal::intValueExact).orElse(null);
    }

    public void report(String field, RowProblem problem, String... arguments) {
        report(field, problem, null, arguments);
    }

    /** @param proposal what a known fix would put there */
    public void report(String field, RowProblem problem, @Nullable String proposal, String[] arguments) {
        String value = text(field);
        problems.accept(new FoundProblem(
                row.number(),
                columnName(field),
                problem,
                value.substring(0, Math.min(LONGEST_VALUE, value.length())),
                rowName,
                List.of(arguments),
                proposal));
    }

    private String columnName(String field) {
        UploadColumn column = columns.get(field);
        return column == null ? field : column.name();
    }
}
