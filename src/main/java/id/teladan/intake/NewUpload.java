package id.teladan.intake;

import java.nio.file.Path;

/**
 * A file that somebody brings.
 *
 * @param fileName as it was called by whoever brings it
 * @param content a readable copy, which is left where it is
 */
public record NewUpload(UploadKind kind, String fileName, Path content) {}
