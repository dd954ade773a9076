package id.teladan.tabular;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The first row that holds something.
 *
 * @param row its number, the first is 1
 * @param names normalised: {@code nip_baru} and {@code Nip  Baru} are both {@code NIP BARU}; empty where a column has none
 */
public record Header(int row, List<String> names) {

    public Header {
        names = List.copyOf(names);
    }

    static Header of(Row row) {
        return new Header(
                row.number(),
                row.cells().stream()
                        .map(cell -> Texts.normaliseHeader(cell.text()))
                        .toList());
    }

    /** The column (the first is 0) of the first name that the header has, however it is written. */
    public OptionalInt column(String... aliases) {
        for (String alias : aliases) {
            int column = names.indexOf(Texts.normaliseHeader(alias));
            if (column >= 0) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    /** Names that stand above more than one column. */
    public List<String> repeated() {
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(name -> !name.isEmpty() && !seen.add(name))
                .distinct()
                .toList();
    }

    /** What a spreadsheet program calls a column: 0 is A, 26 is AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.reverse().toString();
    }

    /** Columns that hold something but have no name. */
    public List<Integer> nameless() {
        return IntStream.range(0, names.size())
                .filter(column -> names.get(column).isEmpty())
                .boxed()
                .toList();
    }
}
