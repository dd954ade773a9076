package id.teladan.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The readable lists under {@code resources/demo}. */
final class DemoResource {

    private DemoResource() {}

    /** Records of a file separated by semicolons, addressed by the names in its first line. */
    static List<NamedCsvRecord> table(String file) {
        try (Reader reader = open(file);
                CsvReader<NamedCsvRecord> records =
                        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(reader)) {
            return records.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(file, failure);
        }
    }

    /** Lines that are neither empty nor a comment. */
    static List<String> lines(String file) {
        try (Reader reader = open(file)) {
            return reader.readAllAsString()
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(file, failure);
        }
    }

    private static Reader open(String file) {
        InputStream stream = DemoResource.class.getResourceAsStream("/demo/" + file);
        if (stream == null) {
            throw new IllegalStateException("No resource demo/" + file);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
