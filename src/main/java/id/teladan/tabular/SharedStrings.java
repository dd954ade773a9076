package id.teladan.tabular;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A workbook's table of texts, held as UTF-8 bytes: millions of tiny texts cost little more than their letters. */
final class SharedStrings {

    private byte[] letters = new byte[0];
    private int[] ends = new int[1_024];
    private int size;

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(XmlPart part) {
        SharedStrings strings = new SharedStrings();
        Letters letters = new Letters();
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean inPhonetic = false;
        while (true) {
            switch (part.next()) {
                case START -> {
                    inText |= part.at("t");
                    inPhonetic |= part.at("rPh");
                }
                case TEXT -> {
                    if (inText && !inPhonetic) {
                        part.appendTo(text);
                    }
                }
                case END -> {
                    inText &= !part.at("t");
                    inPhonetic &= !part.at("rPh");
                    if (part.at("si")) {
                        letters.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
                        strings.add(letters.size());
                        text.setLength(0);
                    }
                }
                case DONE -> {
                    strings.letters = letters.bytes();
                    return strings;
                }
            }
        }
    }

    String get(String index) {
        try {
            int at = Integer.parseInt(index);
            if (at < 0 || at >= size) {
                throw new RefusedFile(Refusal.TRUNCATED);
            }
            int start = at == 0 ? 0 : ends[at - 1];
            return new String(letters, start, ends[at] - start, StandardCharsets.UTF_8);
        } catch (NumberFormatException damaged) {
            throw new RefusedFile(Refusal.TRUNCATED);
        }
    }

    private void add(int end) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + size / 2);
        }
        ends[size++] = end;
    }

    private static final class Letters extends ByteArrayOutputStream {

        /** The buffer itself, not a copy. */
        byte[] bytes() {
            return buf;
        }
    }
}
