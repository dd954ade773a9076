package id.teladan.intake;

import org.jspecify.annotations.Nullable;

/**
 * One value that a file would change.
 *
 * @param name what the row is about
 * @param field as the file's column is called
 * @param before null if there was none
 */
public record RowChange(
        int rowNumber, String name, String field, @Nullable String before, String after) {}
