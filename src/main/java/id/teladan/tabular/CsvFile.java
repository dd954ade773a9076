package id.teladan.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Separated text, whatever the separator. */
final class CsvFile implements TabularFile {

    private static final int LONGEST_RECORD = 1 << 20;
    private static final String SEPARATORS = ";,\t|";
    private static final String SEPARATOR_LINE = "sep=";

    private final Path path;
    private final Limits limits;
    private final TextEncoding encoding;
    private final char separator;
    private final boolean separatorLine;
    private Header header = new Header(0, List.of());

    private CsvFile(Path path, Limits limits, TextEncoding encoding, String firstRecord) {
        this.path = path;
        this.limits = limits;
        this.encoding = encoding;
        this.separatorLine =
                firstRecord.startsWith(SEPARATOR_LINE) && firstRecord.length() == SEPARATOR_LINE.length() + 1;
        this.separator = separatorLine ? firstRecord.charAt(SEPARATOR_LINE.length()) : separatorOf(firstRecord);
    }

    static CsvFile open(Path path, Limits limits) throws IOException {
        TextEncoding encoding = TextEncoding.of(path);
        CsvFile file = new CsvFile(path, limits, encoding, firstRecord(path, encoding));
        List<Row> first = new ArrayList<>();
        file.walk(row -> {
            first.add(row);
            return first.size() < 2;
        });
        if (first.isEmpty()) {
            throw new RefusedFile(Refusal.EMPTY_SHEET);
        }
        file.header = Header.of(first.getFirst());
        if (first.size() == 1) {
            throw new RefusedFile(Refusal.NO_ROWS);
        }
        return file;
    }

    @Override
    public String sheetName() {
        return "";
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public OptionalInt expectedRows() {
        return OptionalInt.of(Math.clamp(encoding.lines() - header.row(), 0, limits.rows()));
    }

    @Override
    public boolean datesFrom1904() {
        return false;
    }

    @Override
    public Set<Notice> notices() {
        return encoding.guessed() ? Set.of(Notice.WINDOWS_1252) : Set.of();
    }

    @Override
    public void forEachRow(RowConsumer consumer) throws IOException {
        walk(row -> {
            if (row.number() > header.row()) {
                consumer.accept(row);
            }
            return true;
        });
    }

    @Override
    public void close() {}

    private void walk(Predicate<Row> visitor) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(reader(path, encoding))) {
            int number = 0;
            int rows = 0;
            for (CsvRecord record : records) {
                Row row = new Row(++number, cells(record.getFields()));
                boolean counts = !row.isBlank() && !(separatorLine && number == 1);
                if (counts && ++rows > limits.rows()) {
                    throw new RefusedFile(Refusal.TOO_MANY_ROWS, limits.rows());
                }
                if (counts && !visitor.test(row)) {
                    return;
                }
            }
        } catch (CsvParseException damaged) {
            throw tooManyFields(damaged) ? tooManyColumns() : cellTooLong();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private List<Cell> cells(List<String> fields) {
        int size = fields.size();
        while (size > 0 && fields.get(size - 1).isBlank()) {
            size--;
        }
        if (size > limits.columns()) {
            throw tooManyColumns();
        }
        return fields.subList(0, size).stream().map(CsvFile::cell).toList();
    }

    private static Cell cell(String field) {
        if (field.length() > Limits.CELL_LENGTH) {
            throw cellTooLong();
        }
        return field.isEmpty() ? Cell.EMPTY : new Cell(field, CellKind.TEXT, false);
    }

    private static boolean tooManyFields(Throwable damaged) {
        return String.valueOf(damaged.getMessage()).contains(" fields")
                || (damaged.getCause() != null && tooManyFields(damaged.getCause()));
    }

    private RefusedFile tooManyColumns() {
        return new RefusedFile(Refusal.TOO_MANY_COLUMNS, limits.columns());
    }

    private static RefusedFile cellTooLong() {
        return new RefusedFile(Refusal.CELL_TOO_LONG, Limits.CELL_LENGTH);
    }

    private static char separatorOf(String firstRecord) {
        char best = ';';
        long most = 0;
        for (int index = 0; index < SEPARATORS.length(); index++) {
            char candidate = SEPARATORS.charAt(index);
            long count =
                    unquoted(firstRecord).filter(letter -> letter == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static IntStream unquoted(String text) {
        boolean[] quoted = {false};
        return text.chars().filter(letter -> {
            quoted[0] ^= letter == '"';
            return !quoted[0];
        });
    }

    private static String firstRecord(Path path, TextEncoding encoding) throws IOException {
        try (Reader reader = reader(path, encoding)) {
            StringBuilder record = new StringBuilder();
            boolean quoted = false;
            for (int letter = reader.read(); letter >= 0; letter = reader.read()) {
                quoted ^= letter == '"';
                boolean lineEnds = (letter == '\n' || letter == '\r') && !quoted;
                if (record.length() > LONGEST_RECORD
                        || (lineEnds && !record.toString().isBlank())) {
                    return record.toString();
                }
                if (lineEnds) {
                    record.setLength(0);
                } else {
                    record.append((char) letter);
                }
            }
            return record.toString();
        }
    }

    private static Reader reader(Path path, TextEncoding encoding) throws IOException {
        InputStream stream = Files.newInputStream(path);
        stream.skipNBytes(encoding.markBytes());
        return new BufferedReader(new InputStreamReader(stream, encoding.charset()), 1 << 16);
    }
}
