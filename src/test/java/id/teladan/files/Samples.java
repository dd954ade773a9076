package id.teladan.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcRecord;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcTypes;
import org.apache.commons.imaging.formats.jpeg.iptc.JpegIptcRewriter;
import org.apache.commons.imaging.formats.jpeg.iptc.PhotoshopApp13Data;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** Files as telephones and offices make them. */
public final class Samples {

    static final String XMP =
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><exif:GPSLatitude>6,7.2S</exif:GPSLatitude></x:xmpmeta>";
    static final int TURNED_RIGHT = 6;

    private Samples() {}

    static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.ORANGE);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.setColor(Color.BLUE);
        canvas.fillOval(width / 3, height / 3, width / 3, height / 3);
        canvas.dispose();
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ImageIO.write(image, format, output);
        return output.toByteArray();
    }

    /** Held sideways, in Serang, with the place told in EXIF, XMP, IPTC and behind the end of the picture. */
    public static byte[] photoFromSerang(int width, int height) throws IOException {
        TiffOutputSet exif = new TiffOutputSet();
        exif.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) TURNED_RIGHT);
        exif.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, "2026:03:04 09:15:00");
        exif.setGpsInDegrees(106.1503, -6.1201);
        ByteArrayOutputStream withExif = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(encoded(picture(width, height), "jpg"), withExif, exif);
        ByteArrayOutputStream withXmp = new ByteArrayOutputStream();
        new JpegXmpRewriter().updateXmpXml(withExif.toByteArray(), withXmp, XMP);
        ByteArrayOutputStream withIptc = new ByteArrayOutputStream();
        new JpegIptcRewriter()
                .writeIptc(
                        withXmp.toByteArray(),
                        withIptc,
                        new PhotoshopApp13Data(List.of(new IptcRecord(IptcTypes.CITY, "Kota Serang")), List.of()));
        withIptc.writeBytes("second picture taken at 6.1201 S".getBytes(StandardCharsets.US_ASCII));
        return withIptc.toByteArray();
    }

    static byte[] pngChunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) checksum.getValue())
                .array();
    }

    static byte[] png(int width, int height, byte[]... moreChunks) throws IOException {
        byte[] plain = encoded(picture(width, height), "png");
        int end = plain.length - 12;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        output.write(plain, 0, end);
        for (byte[] chunk : moreChunks) {
            output.writeBytes(chunk);
        }
        output.write(plain, end, 12);
        return output.toByteArray();
    }

    /** As {@link #png} but only announcing its size: a few bytes that claim to be a wall. */
    static byte[] pngThatClaims(int width, int height) throws IOException {
        byte[] png = encoded(picture(8, 8), "png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 checksum = new CRC32();
        checksum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) checksum.getValue());
        return png;
    }

    /** A lossless WebP frame header with an extended header, EXIF and XMP around it. */
    static byte[] webp(int width, int height) {
        byte[] frame = ByteBuffer.allocate(9)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0x2F)
                .putInt((width - 1) | ((height - 1) << 14))
                .putInt(0)
                .array();
        byte[] extended = ByteBuffer.allocate(10)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x08 | 0x04 | 0x10)
                .put(threeBytes(width - 1))
                .put(threeBytes(height - 1))
                .array();
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        chunks.writeBytes(riffChunk("VP8X", extended));
        chunks.writeBytes(riffChunk("VP8L", frame));
        chunks.writeBytes(riffChunk("EXIF", "GPS 6.1201 S".getBytes(StandardCharsets.US_ASCII)));
        chunks.writeBytes(riffChunk("XMP ", XMP.getBytes(StandardCharsets.US_ASCII)));
        return riffChunk("RIFF", chunks.toByteArray());
    }

    static byte[] office(String mainType, String... moreParts) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(output)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types><Override PartName='/main.xml' ContentType='" + mainType + "'/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            for (String part : moreParts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(1);
            }
        }
        return output.toByteArray();
    }

    private static byte[] riffChunk(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] threeBytes(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16)};
    }
}
