package id.teladan.intake;

import id.teladan.tabular.Header;
import java.util.List;
import java.util.OptionalInt;

/**
 * A column that is read.
 *
 * @param field what it fills, as the staging table calls it
 * @param required whether a file without it is refused
 * @param identifier whether it holds numbers that are names, such as a NIP, which spreadsheet programs damage
 * @param example for the template; empty where a cell may be left empty
 * @param names in order of preference; the first is the official one
 */
public record UploadColumn(String field, boolean required, boolean identifier, String example, List<String> names) {

    public UploadColumn {
        names = List.copyOf(names);
    }

    public static UploadColumn required(String field, String example, String... names) {
        return new UploadColumn(field, true, false, example, List.of(names));
    }

    public static UploadColumn optional(String field, String example, String... names) {
        return new UploadColumn(field, false, false, example, List.of(names));
    }

    public UploadColumn identifying() {
        return new UploadColumn(field, required, true, example, names);
    }

    public String name() {
        return names.getFirst();
    }

    OptionalInt in(Header header) {
        return header.column(names.toArray(String[]::new));
    }
}
