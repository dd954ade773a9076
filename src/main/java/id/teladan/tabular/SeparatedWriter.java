package id.teladan.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes separated text row by row. */
final class SeparatedWriter implements TabularWriter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private final int columns;
    private final CsvWriter writer;

    SeparatedWriter(OutputStream output, List<Column> columns) throws IOException {
        this.columns = columns.size();
        Writer letters = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        letters.write('\ufeff');
        writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(letters);
        writer.writeRecord(
                columns.stream().map(column -> harmless(column.title())).toList());
    }

    @Override
    public void row(@Nullable Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException("Expected " + columns + " values, got " + values.length);
        }
        List<String> fields = new ArrayList<>(values.length);
        for (Object value : values) {
            fields.add(field(value));
        }
        writer.writeRecord(fields);
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> DATE.format(date);
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Number number -> number.toString().replace('.', ',');
            default -> harmless(value.toString());
        };
    }

    private static String harmless(String text) {
        return Formulas.looksLike(text) ? "'" + text : text;
    }
}
