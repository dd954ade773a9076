package id.teladan.intake;

import id.teladan.tabular.Header;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one column of a file.
 *
 * @param readAs the official name of what it is read as; null if it is left unread
 */
public record UploadColumnUse(String name, @Nullable String readAs, Reason reason) {

    /** Why a column is read or not. */
    public enum Reason {
        READ,
        PERSONAL,
        NOT_NEEDED,
        REPEATED
    }

    /** For each named column of the file, in its order. */
    public static List<UploadColumnUse> of(Upload upload) {
        Header header = new Header(1, upload.header());
        List<UploadColumnUse> uses = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : upload.header()) {
            if (!name.isEmpty()) {
                uses.add(seen.add(name) ? of(upload.kind(), header, name) : repeated(name));
            }
        }
        return uses;
    }

    private static UploadColumnUse of(UploadKind kind, Header header, String name) {
        Optional<UploadColumn> column = kind.columns().stream()
                .filter(each -> each.in(header).stream()
                        .anyMatch(index -> header.names().get(index).equals(name)))
                .findFirst();
        if (column.isPresent()) {
            return new UploadColumnUse(name, column.get().name(), Reason.READ);
        }
        return new UploadColumnUse(
                name, null, PersonalColumns.NAMES.contains(name) ? Reason.PERSONAL : Reason.NOT_NEEDED);
    }

    private static UploadColumnUse repeated(String name) {
        return new UploadColumnUse(name, null, Reason.REPEATED);
    }
}
