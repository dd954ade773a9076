package id.teladan.intake;

import id.teladan.shared.Actor;
import id.teladan.shared.Role;
import id.teladan.tabular.Header;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a file brings.
 *
 * @param code in capitals, unlike any other kind's; stored with each file
 * @param noun one of what a row brings, for sentences: "160 pegawai baru"
 * @param hint what such a file is, a sentence or two
 * @param step its place among the kinds: what rows of one kind name must have come in by an earlier one
 * @param register address of the page that shows what came in
 * @param roles who may bring such files; for everybody else they do not exist
 * @param columns those that are read, in the template's order
 */
public record UploadKind(
        String code,
        String label,
        String noun,
        String hint,
        int step,
        String register,
        Set<Role> roles,
        List<UploadColumn> columns) {

    public UploadKind {
        roles = Set.copyOf(roles);
        columns = List.copyOf(columns);
    }

    /** The word in the template's address. */
    public String word() {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOpenTo(Actor actor) {
        return roles.stream().anyMatch(actor::is);
    }

    /** The columns without which the rows mean nothing, and which this header lacks. */
    public List<UploadColumn> missing(List<String> header) {
        Header names = new Header(1, header);
        return columns.stream()
                .filter(column -> column.required() && column.in(names).isEmpty())
                .toList();
    }

    /** Whether the column with this official name holds numbers that are names, such as a NIP. */
    public boolean identifies(String columnName) {
        return columns.stream().anyMatch(column -> column.name().equals(columnName) && column.identifier());
    }
}
