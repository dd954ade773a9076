package id.teladan.organization;

import org.jspecify.annotations.Nullable;

/**
 * One value that a file would change.
 *
 * @param name the person or unit in the row
 * @param field as the file's column is called
 * @param before null if there was none
 */
public record RowChange(
        int rowNumber, String name, String field, @Nullable String before, String after) {}
