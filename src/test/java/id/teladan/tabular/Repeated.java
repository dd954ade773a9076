package id.teladan.tabular;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A start, a piece many times over, and an end, made while it is read. */
final class Repeated extends InputStream {

    private final byte[] start;
    private final byte[] piece;
    private final byte[] end;
    private final long length;
    private long position;

    Repeated(String start, String piece, long times, String end) {
        this.start = start.getBytes(StandardCharsets.UTF_8);
        this.piece = piece.getBytes(StandardCharsets.UTF_8);
        this.end = end.getBytes(StandardCharsets.UTF_8);
        this.length = this.start.length + this.piece.length * times + this.end.length;
    }

    @Override
    public int read() {
        if (position >= length) {
            return -1;
        }
        long at = position++;
        if (at < start.length) {
            return start[(int) at] & 0xff;
        }
        long fromEnd = length - at;
        return fromEnd <= end.length
                ? end[end.length - (int) fromEnd] & 0xff
                : piece[(int) ((at - start.length) % piece.length)] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) {
        if (position >= length) {
            return -1;
        }
        long inPieces = position - start.length;
        long piecesLeft = length - end.length - position;
        if (inPieces < 0 || piecesLeft <= 0) {
            buffer[offset] = (byte) read();
            return 1;
        }
        int from = (int) (inPieces % piece.length);
        int copied = (int) Math.min(Math.min(count, piecesLeft), piece.length - from);
        System.arraycopy(piece, from, buffer, offset, copied);
        position += copied;
        return copied;
    }
}
