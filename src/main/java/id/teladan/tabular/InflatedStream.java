package id.teladan.tabular;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * One part of a workbook while it inflates: counts, and refuses to go on past a limit. It also refuses markup that an XML
 * parser would have to hold in memory whole, such as an attribute of hundreds of megabytes.
 */
final class InflatedStream extends FilterInputStream {

    private static final int LONGEST_WITHOUT_A_TAG = 1 << 20;

    private final Inflation inflation;
    private final long compressed;
    private final long limit;
    private final Refusal beyondLimit;
    private long inflated;
    private int sinceTag;

    InflatedStream(InputStream part, long compressed, Inflation inflation, long limit, Refusal beyondLimit) {
        super(part);
        this.compressed = compressed;
        this.inflation = inflation;
        this.limit = limit;
        this.beyondLimit = beyondLimit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            count(count);
            watchTags(buffer, offset, count);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) {
        inflated += bytes;
        inflation.add(bytes);
        inflation.checkRatio(inflated, compressed);
        if (inflated > limit) {
            throw new RefusedFile(beyondLimit);
        }
    }

    private void watchTags(byte[] buffer, int offset, int count) {
        int last = offset - 1 - sinceTag;
        for (int at = offset; at < offset + count; at++) {
            if (buffer[at] == '<') {
                checkGap(at - last);
                last = at;
            }
        }
        sinceTag = offset + count - 1 - last;
        checkGap(sinceTag);
    }

    private static void checkGap(int bytes) {
        if (bytes > LONGEST_WITHOUT_A_TAG) {
            throw new RefusedFile(Refusal.CELL_TOO_LONG, Limits.CELL_LENGTH);
        }
    }
}
