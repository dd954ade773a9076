package id.teladan.files;

import id.teladan.shared.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A PNG file as its sequence of chunks (ISO/IEC 15948). */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int LENGTH_TYPE_AND_CHECKSUM = 12;

    /** What changes how a picture looks; texts, EXIF and unknown chunks are not among them. */
    private static final Set<String> NEEDED = Set.of(
            "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT",
            "acTL", "fcTL", "fdAT");

    private PngChunks() {}

    static ImageSize size(byte[] png) {
        ByteBuffer header = ByteBuffer.wrap(png).position(SIGNATURE + 4);
        if (!type(header).equals("IHDR")) {
            throw new RuleViolation("files.image-damaged");
        }
        return new ImageSize(Integer.toUnsignedLong(header.getInt()), Integer.toUnsignedLong(header.getInt()));
    }

    static byte[] pictureOnly(byte[] png) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream(png.length);
        picture.write(png, 0, SIGNATURE);
        ByteBuffer chunks = ByteBuffer.wrap(png).position(SIGNATURE);
        while (true) {
            int start = chunks.position();
            int length = chunks.getInt();
            String type = type(chunks);
            if (length < 0 || length > chunks.remaining()) {
                throw new RuleViolation("files.image-damaged");
            }
            if (Character.isUpperCase(type.charAt(0)) || NEEDED.contains(type)) {
                picture.write(png, start, length + LENGTH_TYPE_AND_CHECKSUM);
            }
            if (type.equals("IEND")) {
                return picture.toByteArray();
            }
            chunks.position(Math.min(start + length + LENGTH_TYPE_AND_CHECKSUM, chunks.limit()));
        }
    }

    private static String type(ByteBuffer chunks) {
        byte[] type = new byte[4];
        chunks.get(type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }
}
