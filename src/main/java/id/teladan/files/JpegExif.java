package id.teladan.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.TiffField;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.jspecify.annotations.Nullable;

/** What a camera wrote into a photo beside the picture. */
final class JpegExif {

    static final int UPRIGHT = 1;

    private JpegExif() {}

    /** Gives the bare picture the orientation and the time that the original tells, if it tells them readably. */
    static byte[] keepHarmless(byte[] original, byte[] picture) {
        try {
            if (!(Imaging.getMetadata(original) instanceof JpegImageMetadata metadata)) {
                return picture;
            }
            TiffOutputSet kept = new TiffOutputSet();
            int orientation = orientation(metadata);
            if (orientation != UPRIGHT) {
                kept.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
            }
            TiffField taken = metadata.findExifValueWithExactMatch(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL);
            if (taken != null && taken.getStringValue().matches("[0-9: ]{19}")) {
                kept.getOrCreateExifDirectory()
                        .add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, taken.getStringValue());
            }
            if (kept.getDirectories().isEmpty()) {
                return picture;
            }
            ByteArrayOutputStream output = new ByteArrayOutputStream(picture.length + 256);
            new ExifRewriter().updateExifMetadataLossless(picture, output, kept);
            return output.toByteArray();
        } catch (IOException | RuntimeException unreadable) {
            return picture;
        }
    }

    /** One of the eight of EXIF; {@link #UPRIGHT} where nothing readable is told. */
    static int orientation(byte[] image) {
        try {
            return Imaging.getMetadata(image) instanceof JpegImageMetadata metadata ? orientation(metadata) : UPRIGHT;
        } catch (IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    private static int orientation(JpegImageMetadata metadata) throws IOException {
        @Nullable TiffField field = metadata.findExifValueWithExactMatch(TiffTagConstants.TIFF_TAG_ORIENTATION);
        int orientation = field == null ? UPRIGHT : field.getIntValue();
        return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
    }
}
