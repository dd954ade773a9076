package id.teladan.files;

/**
 * What is stored, by its content.
 *
 * @param sha256 of the bytes as they are kept (after the location was removed), 64 lower-case hexadecimal digits
 * @param size in bytes
 * @param mediaType told by the content, one of the accepted types
 */
public record StoredFile(String sha256, long size, String mediaType) {

    public StoredFile {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("No digest: " + sha256);
        }
    }

    /** Whether it is a photo or picture that can be shown small. */
    public boolean isImage() {
        return type().isImage();
    }

    /**
     * The name to keep and show for a file that was sent as {@code originalName}: no path, no control characters, at most
     * 120 characters, and an ending that fits the content.
     */
    public String named(String originalName) {
        return FileName.shown(originalName, type());
    }

    EvidenceType type() {
        return EvidenceType.of(mediaType).orElseThrow();
    }
}
