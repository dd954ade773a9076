package id.teladan.integration;

/**
 * One row of a table that came in, as it was read. What is empty because it stands above already stays empty.
 *
 * @param number as a spreadsheet program shows it
 */
public record ExchangeRow(
        int number, String category, String parent, String result, String aspect, String indicator, String target) {}
