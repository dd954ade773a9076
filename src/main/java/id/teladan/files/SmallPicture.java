package id.teladan.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A picture made small enough for lists: at most 480 pixels wide and high, upright, JPEG on white. */
final class SmallPicture {

    static final int LONGEST_SIDE = 480;

    private SmallPicture() {}

    /** Empty for pictures that cannot be decoded here (WebP, CMYK): they are shown as they are. */
    static Optional<byte[]> of(byte[] image) {
        try {
            Optional<BufferedImage> decoded = decoded(image);
            return decoded.isEmpty() ? Optional.empty() : Optional.of(jpeg(upright(decoded.get(), image)));
        } catch (IOException | RuntimeException undecodable) {
            return Optional.empty();
        }
    }

    /** Skips pixels while reading, so that the largest photo takes a few megabytes of memory. */
    private static Optional<BufferedImage> decoded(byte[] image) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                ImageReadParam parameters = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST_SIDE));
                parameters.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(reader.read(0, parameters));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(BufferedImage decoded, byte[] image) throws IOException {
        Orientation orientation = Orientation.typeOf(JpegExif.orientation(image));
        BufferedImage turned =
                ExifFilterUtils.getFilterForOrientation(orientation).apply(decoded);
        if (Math.max(turned.getWidth(), turned.getHeight()) <= LONGEST_SIDE) {
            return turned;
        }
        return Thumbnails.of(turned).size(LONGEST_SIDE, LONGEST_SIDE).asBufferedImage();
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        BufferedImage onWhite = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = onWhite.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ImageIO.write(onWhite, "jpg", output);
        return output.toByteArray();
    }
}
