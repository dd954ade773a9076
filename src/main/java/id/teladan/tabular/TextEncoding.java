package id.teladan.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the letters of a text file are stored, found by reading all of it once.
 *
 * @param markBytes length of the byte order mark
 * @param guessed neither a mark nor valid UTF-8, so taken for Windows-1252
 * @param lines line ends in the file, plus one
 */
record TextEncoding(Charset charset, int markBytes, boolean guessed, int lines) {

    private static final int CHUNK = 1 << 16;

    static TextEncoding of(Path file) throws IOException {
        byte[] start;
        try (InputStream stream = Files.newInputStream(file)) {
            start = stream.readNBytes(3);
        }
        int first = start.length > 0 ? start[0] & 0xff : 0;
        int second = start.length > 1 ? start[1] & 0xff : 0;
        int third = start.length > 2 ? start[2] & 0xff : 0;
        if (first == 0xff && second == 0xfe) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, false, lines(file));
        }
        if (first == 0xfe && second == 0xff) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, false, lines(file));
        }
        int mark = first == 0xef && second == 0xbb && third == 0xbf ? 3 : 0;
        return isUtf8(file)
                ? new TextEncoding(StandardCharsets.UTF_8, mark, false, lines(file))
                : new TextEncoding(Charset.forName("windows-1252"), mark, true, lines(file));
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer letters = CharBuffer.allocate(CHUNK);
        try (InputStream stream = Files.newInputStream(file)) {
            boolean last = false;
            while (!last) {
                int count = stream.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
                last = count < bytes.remaining();
                bytes.limit(bytes.position() + count).position(0);
                if (decoder.decode(bytes, letters, last).isError()) {
                    return false;
                }
                bytes.compact();
                letters.clear();
            }
            return true;
        }
    }

    private static int lines(Path file) throws IOException {
        int lines = 1;
        byte[] chunk = new byte[CHUNK];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int count = stream.read(chunk); count > 0; count = stream.read(chunk)) {
                for (int at = 0; at < count; at++) {
                    lines += chunk[at] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }
}
