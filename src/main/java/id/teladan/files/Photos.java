package id.teladan.files;

import id.teladan.shared.RuleViolation;
import java.nio.BufferUnderflowException;

/** Checks pictures and takes out of them where they were taken, without touching a pixel. */
final class Photos {

    private static final int SHORTEST_HEADER = 32;

    private Photos() {}

    static ImageSize size(EvidenceType type, byte[] image) {
        if (image.length < SHORTEST_HEADER) {
            throw new RuleViolation("files.image-damaged");
        }
        try {
            return switch (type) {
                case JPEG -> JpegSegments.size(image);
                case PNG -> PngChunks.size(image);
                case WEBP -> WebpChunks.size(image);
                case PDF, XLSX, DOCX, PPTX, CSV, TEXT -> throw new IllegalArgumentException(type + " is no image");
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException cutOff) {
            throw new RuleViolation("files.image-damaged");
        }
    }

    /** The same picture with nothing beside it; a JPEG keeps its orientation and the time it was taken. */
    static byte[] withoutLocation(EvidenceType type, byte[] image) {
        try {
            return switch (type) {
                case JPEG -> JpegExif.keepHarmless(image, JpegSegments.pictureOnly(image));
                case PNG -> PngChunks.pictureOnly(image);
                case WEBP -> WebpChunks.pictureOnly(image);
                case PDF, XLSX, DOCX, PPTX, CSV, TEXT -> throw new IllegalArgumentException(type + " is no image");
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException cutOff) {
            throw new RuleViolation("files.image-damaged");
        }
    }
}
