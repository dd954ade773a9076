package id.teladan.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a workbook row by row. */
final class WorkbookWriter implements TabularWriter {

    private static final int ROWS_HELD = 500;
    private static final String TEXT_FORMAT = "@";
    private static final String DATE_FORMAT = "dd-mm-yyyy";

    private final List<Column> columns;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    WorkbookWriter(OutputStream output, String sheetName, List<Column> columns) throws IOException {
        this.columns = List.copyOf(columns);
        workbook = new Workbook(output, "Teladan", "1.0");
        sheet = workbook.newWorksheet(sheetName);
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.inlineString(0, column, columns.get(column).title());
            sheet.style(0, column).bold().set();
        }
    }

    @Override
    public void row(@Nullable Object... values) throws IOException {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("Expected " + columns.size() + " values, got " + values.length);
        }
        row++;
        for (int column = 0; column < values.length; column++) {
            write(column, values[column]);
        }
        if (row % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void write(int column, @Nullable Object value) {
        boolean identifier = columns.get(column).kind() == Column.Kind.IDENTIFIER;
        switch (value) {
            case null -> {}
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format(DATE_FORMAT).set();
            }
            case Number number when !identifier -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            default -> writeText(column, value.toString(), identifier);
        }
    }

    private void writeText(int column, String text, boolean identifier) {
        if (text.isEmpty()) {
            return;
        }
        sheet.inlineString(row, column, fitting(text));
        if (identifier || Formulas.looksLike(text)) {
            sheet.style(row, column).format(TEXT_FORMAT).set();
        }
    }

    private static String fitting(String text) {
        return text.length() <= Limits.CELL_LENGTH ? text : text.substring(0, Limits.CELL_LENGTH - 1) + "…";
    }
}
