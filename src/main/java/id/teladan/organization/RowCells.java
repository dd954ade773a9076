package id.teladan.organization;

import id.teladan.tabular.Cell;
import id.teladan.tabular.Decimals;
import id.teladan.tabular.ExcelDates;
import id.teladan.tabular.Header;
import id.teladan.tabular.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The cells of one row after another, by what they fill; says what is wrong with them. */
final class RowCells {

    private static final int LONGEST_VALUE = 200;

    private record Place(int index, UploadColumn column) {}

    private final Map<String, Place> places = new HashMap<>();
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
    }

    /** @param nameField what to call the row by */
    void moveTo(Row next, String nameField) {
        row = next;
        rowName = "";
        rowName = text(nameField);
        places.values().stream()
                .filter(place -> row.cell(place.index()).formula())
                .map(place -> place.column().field())
                .sorted()
                .findFirst()
                .ifPresent(field -> report(field, RowProblem.FORMULA));
    }

    int number() {
        return row.number();
    }

    Cell cell(String field) {
        Place place = places.get(field);
        return place == null ? new Row(1, List.of()).cell(0) : row.cell(place.index());
    }

    /** Empty if the cell or its column is. */
    String text(String field) {
        return cell(field).value();
    }

    @Nullable String optional(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    @Nullable String required(String field) {
        String text = optional(field);
        if (text == null) {
            report(field, RowProblem.MISSING_VALUE, columnName(field));
        }
        return text;
    }

    @Nullable LocalDate date(String field) {
        Cell cell = cell(field);
        if (cell.isBlank()) {
            return null;
        }
        Optional<LocalDate> date = ExcelDates.of(cell, datesFrom1904);
        if (date.isEmpty()) {
            report(field, RowProblem.DATE_UNREADABLE);
        }
        return date.orElse(null);
    }

    @Nullable LocalDate requiredDate(String field) {
        return required(field) == null ? null : date(field);
    }

    /** A whole number; one that cannot be read is only noted. */
    @Nullable Integer integer(String field, int least, int most) {
        Cell cell = cell(field);
        if (cell.isBlank()) {
            return null;
        }
        Optional<BigDecimal> number = Decimals.of(cell)
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .filter(value -> value.compareTo(BigDecimal.valueOf(least)) >= 0
                        && value.compareTo(BigDecimal.valueOf(most)) <= 0);
        if (number.isEmpty()) {
            report(field, RowProblem.NUMBER_UNREADABLE);
        }
        return number.map(BigDecimal::intValueExact).orElse(null);
    }

    void report(String field, RowProblem problem, String... arguments) {
        report(field, problem, null, arguments);
    }

    void report(String field, RowProblem problem, @Nullable String remedy, String[] arguments) {
        String value = text(field);
        problems.accept(new FoundProblem(
                row.number(),
                columnName(field),
                problem,
                value.substring(0, Math.min(LONGEST_VALUE, value.length())),
                rowName,
                List.of(arguments),
                remedy));
    }

    private String columnName(String field) {
        UploadColumn column = columns.get(field);
        return column == null ? field : column.name();
    }
}
