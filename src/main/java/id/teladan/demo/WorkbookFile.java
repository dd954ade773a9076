package id.teladan.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet as Excel would: text as text, dates as formatted serial numbers. */
final class WorkbookFile {

    /** A cell that computes its value, without the leading equals sign. */
    record Formula(String expression) {}

    private static final int ROWS_IN_MEMORY = 500;

    private WorkbookFile() {}

    /** @param rows cells are String (empty: no cell), Number, LocalDate or {@link Formula} */
    static void write(Path file, String sheetName, List<String> header, List<List<Object>> rows) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(stream, "Teladan", null)) {
            Worksheet sheet = workbook.newWorksheet(sheetName);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                writeRow(sheet, row + 1, rows.get(row));
                if (row % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void writeRow(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case String text when text.isEmpty() -> {}
                case String text -> sheet.value(row, column, text);
                case Number number -> sheet.value(row, column, number);
                case Formula formula -> sheet.formula(row, column, formula.expression());
                case LocalDate date -> {
                    sheet.value(row, column, date);
                    sheet.style(row, column).format("dd-mm-yyyy").set();
                }
                default -> throw new IllegalArgumentException("No such cell: " + cells.get(column));
            }
        }
    }
}
