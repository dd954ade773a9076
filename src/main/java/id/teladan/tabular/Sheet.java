package id.teladan.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks the rows of one worksheet. */
final class Sheet {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;

    private final XmlPart part;
    private final SharedStrings strings;
    private final Limits limits;
    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column = -1;
    private int rows;
    private String type = "n";
    private boolean formula;
    private boolean inText;
    private boolean inPhonetic;

    Sheet(XmlPart part, SharedStrings strings, Limits limits) {
        this.part = part;
        this.strings = strings;
        this.limits = limits;
    }

    /** Hands over every row that holds something, for as long as the visitor wants more. */
    void forEachRow(Predicate<Row> visitor) {
        while (true) {
            switch (part.next()) {
                case START -> start(part.name());
                case TEXT -> {
                    if (inText && !inPhonetic) {
                        part.appendTo(text);
                    }
                }
                case END -> {
                    String name = part.name();
                    if (name.equals("sheetData") || (end(name) && !visitor.test(take()))) {
                        return;
                    }
                }
                case DONE -> {
                    return;
                }
            }
        }
    }

    private void start(String name) {
        switch (name) {
            case "row" -> {
                String number = part.attribute("r");
                row = number == null ? row + 1 : number(number, LAST_ROW);
                column = -1;
                cells.clear();
            }
            case "c" -> {
                String reference = part.attribute("r");
                column = reference == null ? column + 1 : columnOf(reference);
                String stored = part.attribute("t");
                type = stored == null ? "n" : stored;
                formula = false;
                text.setLength(0);
            }
            case "v", "t" -> inText = true;
            case "rPh" -> inPhonetic = true;
            case "f" -> formula = true;
            default -> {}
        }
    }

    /** Whether a row that holds something is complete. */
    private boolean end(String name) {
        switch (name) {
            case "v", "t" -> inText = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> addCell(cell());
            case "row" -> {
                return cells.stream().anyMatch(cell -> cell.formula() || !cell.isBlank());
            }
            default -> {}
        }
        return false;
    }

    private Row take() {
        if (++rows > limits.rows()) {
            throw new RefusedFile(Refusal.TOO_MANY_ROWS, limits.rows());
        }
        return new Row(row, cells);
    }

    private @Nullable Cell cell() {
        if (text.isEmpty()) {
            return formula ? new Cell("", CellKind.EMPTY, true) : null;
        }
        String stored = text.toString();
        return switch (type) {
            case "s" -> new Cell(unescape(strings.get(stored)), CellKind.TEXT, formula);
            case "b" -> new Cell(stored.equals("1") ? "TRUE" : "FALSE", CellKind.BOOLEAN, formula);
            case "e" -> new Cell(stored, CellKind.ERROR, formula);
            case "n" -> new Cell(stored, CellKind.NUMBER, formula);
            default -> new Cell(unescape(stored), CellKind.TEXT, formula);
        };
    }

    private void addCell(@Nullable Cell cell) {
        if (cell == null) {
            return;
        }
        if (column >= limits.columns()) {
            throw new RefusedFile(Refusal.TOO_MANY_COLUMNS, limits.columns());
        }
        while (cells.size() < column) {
            cells.add(Cell.EMPTY);
        }
        if (cells.size() == column) {
            cells.add(cell);
        } else {
            cells.set(column, cell);
        }
    }

    private static int number(String digits, int last) {
        try {
            int number = Integer.parseInt(digits);
            if (number >= 1 && number <= last) {
                return number;
            }
            throw new RefusedFile(Refusal.TRUNCATED);
        } catch (NumberFormatException damaged) {
            throw new RefusedFile(Refusal.TRUNCATED);
        }
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int at = 0; at < reference.length() && Character.isLetter(reference.charAt(at)); at++) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(at)) - 'A' + 1);
            if (column < 1 || column > LAST_COLUMN) {
                throw new RefusedFile(Refusal.TRUNCATED);
            }
        }
        if (column == 0) {
            throw new RefusedFile(Refusal.TRUNCATED);
        }
        return column - 1;
    }

    private static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1).toLowerCase(Locale.ROOT), 16))));
    }
}
