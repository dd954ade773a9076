package id.teladan.files;

import id.teladan.shared.RuleViolation;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** A WebP file as its sequence of RIFF chunks (RFC 9649). */
final class WebpChunks {

    private static final int FILE_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int EXIF_AND_XMP_FLAGS = 0x08 | 0x04;
    private static final Set<String> NEEDED = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

    private WebpChunks() {}

    static ImageSize size(byte[] webp) {
        ByteBuffer chunk = chunks(webp);
        String type = type(chunk);
        int body = chunk.position() + 4;
        return switch (type) {
            case "VP8X" -> new ImageSize(1 + threeBytes(chunk, body + 4), 1 + threeBytes(chunk, body + 7));
            case "VP8 " -> new ImageSize(chunk.getShort(body + 6) & 0x3FFF, chunk.getShort(body + 8) & 0x3FFF);
            case "VP8L" -> {
                int bits = chunk.getInt(body + 1);
                yield new ImageSize(1 + (bits & 0x3FFF), 1 + ((bits >>> 14) & 0x3FFF));
            }
            default -> throw new RuleViolation("files.image-damaged");
        };
    }

    static byte[] pictureOnly(byte[] webp) {
        ByteBuffer chunks = chunks(webp);
        long announced = CHUNK_HEADER + Integer.toUnsignedLong(chunks.getInt(4));
        int end = (int) Math.min(announced, webp.length);
        ByteBuffer picture = ByteBuffer.allocate(webp.length + 1).order(ByteOrder.LITTLE_ENDIAN);
        picture.put(webp, 0, FILE_HEADER);
        while (chunks.position() + CHUNK_HEADER <= end) {
            int start = chunks.position();
            String type = type(chunks);
            long size = Integer.toUnsignedLong(chunks.getInt());
            if (size > end - chunks.position()) {
                throw new RuleViolation("files.image-damaged");
            }
            if (NEEDED.contains(type)) {
                int copied = picture.position();
                picture.put(webp, start, CHUNK_HEADER + (int) size);
                if (size % 2 == 1) {
                    picture.put((byte) 0);
                }
                if (type.equals("VP8X")) {
                    int flags = copied + CHUNK_HEADER;
                    picture.put(flags, (byte) (picture.get(flags) & ~EXIF_AND_XMP_FLAGS));
                }
            }
            chunks.position((int) Math.min(start + CHUNK_HEADER + size + size % 2, webp.length));
        }
        picture.putInt(4, picture.position() - CHUNK_HEADER);
        return Arrays.copyOf(picture.array(), picture.position());
    }

    private static ByteBuffer chunks(byte[] webp) {
        return ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).position(FILE_HEADER);
    }

    private static String type(ByteBuffer chunks) {
        byte[] type = new byte[4];
        chunks.get(type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    private static int threeBytes(ByteBuffer chunk, int position) {
        return (chunk.getShort(position) & 0xFFFF) | ((chunk.get(position + 2) & 0xFF) << 16);
    }
}
