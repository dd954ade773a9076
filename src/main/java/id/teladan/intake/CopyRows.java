package id.teladan.intake;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Sends rows into a table by COPY, in PostgreSQL's text format. */
final class CopyRows {

    private static final int BUFFER = 64 << 10;

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 4_096);

    CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    void add(@Nullable Object[] first, @Nullable Object[] then) throws SQLException {
        append(first, false);
        append(then, first.length > 0);
        buffer.append('\n');
        if (buffer.length() >= BUFFER) {
            send();
        }
    }

    void finish() throws SQLException {
        send();
        copy.endCopy();
    }

    void cancel() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void append(@Nullable Object[] values, boolean continued) {
        boolean separated = continued;
        for (Object value : values) {
            if (separated) {
                buffer.append('\t');
            }
            separated = true;
            switch (value) {
                case null -> buffer.append("\\N");
                case List<?> texts -> escape(array(texts));
                default -> escape(value.toString());
            }
        }
    }

    private static String array(List<?> texts) {
        StringBuilder array = new StringBuilder("{");
        for (Object text : texts) {
            array.append(array.length() > 1 ? "," : "")
                    .append('"')
                    .append(text.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                case '\0' -> {}
                default -> buffer.append(letter);
            }
        }
    }

    private void send() throws SQLException {
        if (!buffer.isEmpty()) {
            byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            buffer.setLength(0);
        }
    }
}
