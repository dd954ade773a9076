package id.teladan.files;

import id.teladan.shared.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A JPEG file as its sequence of segments (ITU-T T.81, annex B). */
final class JpegSegments {

    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    private JpegSegments() {}

    static ImageSize size(byte[] jpeg) {
        int position = 2;
        while (true) {
            position = markerAt(jpeg, position);
            int marker = jpeg[position] & 0xFF;
            if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
                throw new RuleViolation("files.image-damaged");
            }
            if (isFrame(marker)) {
                return new ImageSize(number(jpeg, position + 6), number(jpeg, position + 4));
            }
            position += 1 + (standsAlone(marker) ? 0 : number(jpeg, position + 1));
        }
    }

    /**
     * Copies what is needed to draw the picture. Left behind: EXIF, XMP and IPTC, comments, previews, makers' data, and
     * all that follows the picture's end, where telephones hide films and second pictures with locations of their own.
     */
    static byte[] pictureOnly(byte[] jpeg) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream(jpeg.length);
        marker(picture, START_OF_IMAGE);
        int position = 2;
        boolean scanned = false;
        while (position < jpeg.length) {
            position = markerAt(jpeg, position);
            int marker = jpeg[position] & 0xFF;
            if (marker == END_OF_IMAGE) {
                break;
            }
            int start = position + 1;
            int end = start + (standsAlone(marker) ? 0 : number(jpeg, start));
            if (isNeeded(marker, jpeg, start, end)) {
                marker(picture, marker);
                picture.write(jpeg, start, end - start);
            }
            position = end;
            if (marker == START_OF_SCAN) {
                scanned = true;
                position = endOfScan(jpeg, end);
                picture.write(jpeg, end, position - end);
            }
        }
        if (!scanned) {
            throw new RuleViolation("files.image-damaged");
        }
        marker(picture, END_OF_IMAGE);
        return picture.toByteArray();
    }

    /** The position of the marker's second byte; any number of 0xFF may precede it. */
    private static int markerAt(byte[] jpeg, int position) {
        if ((jpeg[position] & 0xFF) != 0xFF) {
            throw new RuleViolation("files.image-damaged");
        }
        int next = position + 1;
        while ((jpeg[next] & 0xFF) == 0xFF) {
            next++;
        }
        return next;
    }

    /** In scans 0xFF is data if a zero or a restart marker follows. */
    private static int endOfScan(byte[] jpeg, int start) {
        int position = start;
        while (position < jpeg.length) {
            if ((jpeg[position] & 0xFF) == 0xFF && position + 1 < jpeg.length) {
                int next = jpeg[position + 1] & 0xFF;
                if (next != 0 && next != 0xFF && !isRestart(next)) {
                    return position;
                }
            }
            position++;
        }
        return jpeg.length;
    }

    private static boolean isNeeded(int marker, byte[] jpeg, int start, int end) {
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        boolean comment = marker == 0xFE;
        if (!application && !comment) {
            return true;
        }
        String content = new String(jpeg, start + 2, end - start - 2, StandardCharsets.ISO_8859_1);
        return (marker == 0xE0 && content.startsWith("JFIF\0"))
                || (marker == 0xE2 && content.startsWith("ICC_PROFILE\0"))
                || (marker == 0xEE && content.startsWith("Adobe"));
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private static void marker(ByteArrayOutputStream output, int marker) {
        output.write(0xFF);
        output.write(marker);
    }

    private static int number(byte[] jpeg, int position) {
        return ((jpeg[position] & 0xFF) << 8) | (jpeg[position + 1] & 0xFF);
    }
}
