package id.teladan.integration;

/**
 * What is wrong with a row, and how to mend it.
 *
 * @param key of the sentence in {@code messages/integration.properties}
 * @param value of the cell
 */
public record RowRemark(int row, String key, String value) {}
