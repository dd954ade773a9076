package id.teladan.reporting;

/**
 * A file that shows what a report says.
 *
 * @param number from 1, in the order of attaching
 * @param size in bytes
 */
public record Evidence(int number, String sha256, String fileName, String mediaType, long size) {

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }
}
