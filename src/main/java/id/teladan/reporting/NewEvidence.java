package id.teladan.reporting;

import id.teladan.files.StoredFile;

/**
 * A stored file that is to show what a report says.
 *
 * @param name for people, already freed of anything a browser might trip over
 */
public record NewEvidence(StoredFile file, String name) {}
