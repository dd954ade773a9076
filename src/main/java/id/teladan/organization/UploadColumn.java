package id.teladan.organization;

import id.teladan.tabular.Header;
import java.util.List;
import java.util.OptionalInt;

/**
 * A column that is read.
 *
 * @param field what it fills, as the staging table calls it
 * @param required whether a file without it is refused
 * @param example for the template; empty where a cell may be left empty
 * @param names in order of preference; the first is the official one
 */
public record UploadColumn(String field, boolean required, String example, List<String> names) {

    static UploadColumn required(String field, String example, String... names) {
        return new UploadColumn(field, true, example, List.of(names));
    }

    static UploadColumn optional(String field, String example, String... names) {
        return new UploadColumn(field, false, example, List.of(names));
    }

    public String name() {
        return names.getFirst();
    }

    OptionalInt in(Header header) {
        return header.column(names.toArray(String[]::new));
    }
}
